import { parentPort } from 'node:worker_threads';
import { beforehand } from '#analysis/contribution/beforehand';
import { weigh } from '#analysis/contribution/weigh';
import type { ToWeigh, WeighedBack } from './weigh-thread.ts';

/** The other side of `weighThread`: takes one question after the other, and answers with its number. */
parentPort!.on('message', ({ number, asked }: ToWeigh) => parentPort!.postMessage(answer(number, asked)));

function answer(number: number, asked: ToWeigh['asked']): WeighedBack {
  try {
    return { number, answer: asked.kind === 'weigh' ? weigh(asked.question) : beforehand(asked.question) };
  } catch (error) {
    return { number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
