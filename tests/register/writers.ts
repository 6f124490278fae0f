import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The places of a register whose one table takes lines in pairs. */
export function linePlace(folder: string): { folder: string; migrations: string } {
  const migrations = join(folder, 'migrations');
  mkdirSync(migrations, { recursive: true });
  writeFileSync(
    join(migrations, '0001-line.sql'),
    'create table line (writer text, number integer, half integer, primary key (writer, number, half));',
  );
  return { folder: join(folder, 'register'), migrations };
}

/** A process that writes into a register until it is told to stop. */
export interface Writer {
  name: string;
  process: ChildProcess;
  /** What it printed: `open`, numbers that were acknowledged, `lost CODE`, `closed`. */
  said: string[];
  acknowledged(): number[];
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** One that adds lines, in pairs. */
export function startWriter(place: { folder: string; migrations: string }, name: string): Writer {
  return startProcess('child.ts', [place.folder, name, place.migrations]);
}

/** Runs a script of this folder with the folder of its register, its name and what more it needs. */
export function startProcess(script: string, [folder, name, more]: [folder: string, name: string, more: string]): Writer {
  const words = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, script), folder, name, more];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const said: string[] = [];
  let rest = '';
  child.stdout.on('data', (bytes: Buffer) => {
    const lines = (rest + bytes.toString()).split('\n');
    rest = lines.pop() ?? '';
    said.push(...lines);
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return {
    name,
    process: child,
    said,
    acknowledged: () => said.map(Number).filter(Number.isInteger),
    async stop() {
      child.stdin.write('stop\n');
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** @throws Error when it does not come true within 30 seconds */
export async function until(what: () => boolean): Promise<void> {
  for (let waited = 0; !what(); waited += 5) {
    if (waited > 30_000) throw new Error('Waited 30 seconds in vain');
    await sleep(5);
  }
}
