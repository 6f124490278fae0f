import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';

/** Four fifths of the share of an ordinary process: a new release is promised within ten seconds, also while all processes of a site are busy. */
const NICENESS = 1;

/**
 * Lets every other process go first, for heavy work beside a site that is being visited. To be called before
 * the work begins, as new threads go along with those that start them.
 */
export function stepAside(): void {
  try {
    for (const thread of ownThreads()) setPriority(thread, NICENESS);
  } catch {
    // A machine that does not allow it imports as quickly as it can.
  }
}

/** Linux keeps a priority per thread, and the runtime has some already; elsewhere it is the process's (0). */
function ownThreads(): number[] {
  return process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0];
}
