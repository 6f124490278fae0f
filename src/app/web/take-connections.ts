import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FromWebProcess, ToWebProcess } from './messages.ts';

/** Lets a server of this process serve the connections that the first process hands to it. */
export function takeConnections(server: Server): void {
  // From when a server listens, Node looks whether its visitors send what they promised; this one never does by itself.
  server.emit('listening');
  process.on('message', ({ kind }: ToWebProcess, socket: Socket | undefined) => {
    if (kind !== 'connection') return;
    const taken: FromWebProcess = { kind: 'taken' };
    // Nothing is done before that is said: should this process go, the connection is either another's, or closed.
    process.send!(taken, undefined, undefined, () => socket && serveOn(server, socket));
  });
}

/** As a server does with what it takes itself. A visitor who went meanwhile leaves nothing to serve. */
function serveOn(server: Server, socket: Socket): void {
  socket.allowHalfOpen = true;
  server.emit('connection', socket);
}
