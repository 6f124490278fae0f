import { Worker } from 'node:worker_threads';
import { judgeGrid, type GapGrid, type GridVerdicts } from '#analysis/gap/judge-grid';

/** Judges grids, in the order in which they are given. */
export interface Judges {
  /** The figures of the grid stay as they are until this is answered. */
  judge(grid: GapGrid): Promise<GridVerdicts>;
  close(): Promise<void>;
}

/** Judges at once: for few series, which would be done before a thread had begun. */
export const judgesHere: Judges = {
  judge: (grid) => Promise.resolve(judgeGrid(grid)),
  close: () => Promise.resolve(),
};

/**
 * Judges on a thread of its own, so that figures are fetched and laid out meanwhile: half of the work is that.
 * The thread reads the figures where they are: their memory is shared.
 */
export function judgesOnThread(): Judges {
  const worker = new Worker(new URL('./judge-worker.ts', import.meta.url));
  const waiting: { resolve: (verdicts: GridVerdicts) => void; reject: (error: unknown) => void }[] = [];
  worker.on('message', (verdicts: GridVerdicts) => waiting.shift()!.resolve(verdicts));
  const fail = (error: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`Cannot judge: the thread ended with ${code}`)));
  return {
    judge: (grid) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(grid);
      }),
    close: async () => {
      // Who stops early waits for nothing any more.
      waiting.length = 0;
      await worker.terminate();
    },
  };
}
