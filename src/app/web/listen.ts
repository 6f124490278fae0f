import type { AddressInfo, Server } from 'node:net';
import { EXIT, fault } from '#base/fault';
import type { Settings } from '../settings/settings.ts';

/**
 * Lets a server take connections where the settings say.
 *
 * @returns where this machine reaches it
 * @throws Fault `port-taken`
 */
export function listen(server: Server, { host, port }: Pick<Settings, 'host' | 'port'>): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? fault('port-taken', { port }, { exitCode: EXIT.systemFailed, cause: error }) : error);
    });
    server.listen(port, host, () => {
      const { port: given } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${given}`);
    });
  });
}
