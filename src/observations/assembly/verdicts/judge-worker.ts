import { parentPort } from 'node:worker_threads';
import { judgeGrid, type GapGrid } from '#analysis/gap/judge-grid';

/** The other side of `JudgeThread`: judges grids in the order in which they come. */
parentPort!.on('message', (grid: GapGrid) => {
  const verdicts = judgeGrid(grid);
  parentPort!.postMessage(verdicts, [...new Set(Object.values(verdicts).map((column: Uint8Array) => column.buffer as ArrayBuffer))]);
});
