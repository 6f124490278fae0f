import { readdirSync, readFileSync } from 'node:fs';

/**
 * The most memory that this process and those it started ever had, added up: MB. Their peaks need not be at one
 * moment, and what they share is counted for each, so it is never too low.
 */
export function memoryOfAll(): number {
  return peak(process.pid) + children(process.pid).reduce((sum, pid) => sum + peak(pid), 0);
}

function children(parent: number): number[] {
  return readdirSync(`/proc/${parent}/task`).flatMap((thread) =>
    readFileSync(`/proc/${parent}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
}

function peak(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}
