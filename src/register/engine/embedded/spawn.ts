import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import type { RunAs } from './run-as.ts';

/** What the programs may know of our environment: nothing that changes what they do. */
const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

export interface SpawnOptions {
  stdio: StdioOptions;
  /** Goes on when this process ends, and does not hear its signals. */
  detached?: boolean;
}

/** Starts a program of PostgreSQL as the user that it may run as. */
export function spawnAs(runAs: RunAs, tool: string, words: readonly string[], options: SpawnOptions): ChildProcess {
  const [first = tool, ...rest] = [...runAs.prefix, tool, ...words];
  return spawn(first, rest, { cwd: '/', env: ENVIRONMENT, ...options, ...runAs.user });
}

/** How a program ended and what it said. */
export interface Ended {
  good: boolean;
  said: string;
}

/** Runs a program to its end; a program that cannot be started ends badly, with the reason. */
export async function runAs(who: RunAs, tool: string, words: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawnAs(who, tool, words, { stdio: 'pipe' });
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    child.on('error', (error) => resolve({ good: false, said: error.message }));
    child.on('close', (code) => resolve({ good: code === 0, said }));
  });
}
