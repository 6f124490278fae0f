import type { ChildProcess } from 'node:child_process';
import type { Server, Socket } from 'node:net';
import type { ToWebProcess } from './messages.ts';

/** Who takes connections and gives them to processes, each in its turn. */
export interface HandingOut {
  /** From now on a process is given connections, until it goes. */
  to(process: ChildProcess): void;
  /** A process says that it has the connection that it was given. */
  taken(process: ChildProcess): void;
  /** Lets go of who still waits: there is nobody left to serve them. */
  close(): void;
}

/**
 * Gives each connection of a server to a process that has nothing on its way to it, so that one that is busy keeps nobody
 * waiting. What a process did not say to have taken when it went, it did nothing for: another is given it. While there is no
 * process at all, connections wait.
 *
 * Node's own `cluster` forgets what was on its way to a process that dies (its visitor waits for ever), and closes the
 * port when the last one dies.
 *
 * @param server made with `pauseOnConnect`: not a letter may be read here
 */
export function handOut(server: Server): HandingOut {
  const free: ChildProcess[] = [];
  const waiting: Socket[] = [];
  const given = new Map<ChildProcess, Socket>();

  const next = (): void => {
    while (free.length > 0 && waiting.length > 0) {
      const [process, socket] = [free.shift()!, waiting.shift()!];
      given.set(process, socket);
      const message: ToWebProcess = { kind: 'connection' };
      // Kept open here until it is taken. That a process went is told below, also when this fails for it.
      process.send(message, socket, { keepOpen: true }, () => undefined);
    }
  };

  server.on('connection', (socket) => {
    socket.on('error', () => socket.destroy());
    waiting.push(socket);
    next();
  });
  return {
    to(process) {
      if (!process.connected) return;
      // Not at its `exit`, as what it said before is to be heard first; nor at `disconnect`, which Node does not tell
      // while a connection is on its way.
      process.once('close', () => {
        const at = free.indexOf(process);
        if (at >= 0) free.splice(at, 1);
        const lost = given.get(process);
        given.delete(process);
        if (lost) waiting.unshift(lost);
        next();
      });
      free.push(process);
      next();
    },
    taken(process) {
      given.get(process)?.destroy();
      given.delete(process);
      if (process.connected) free.push(process);
      next();
    },
    close() {
      for (const socket of waiting.splice(0)) socket.destroy();
    },
  };
}
