import { Worker } from 'node:worker_threads';
import type { BeforehandQuestion } from '#analysis/contribution/beforehand';
import type { ContributionQuestion } from '#analysis/contribution/ladder';
import type { Weighed } from '#analysis/contribution/weigh';
import type { Beforehand } from '#domain/registration/beforehand';

/** What the thread is asked, and what it says back. */
export interface ToWeigh {
  number: number;
  asked: { kind: 'weigh'; question: ContributionQuestion } | { kind: 'foresee'; question: BeforehandQuestion };
}
export type WeighedBack = { number: number } & ({ answer: Weighed | Beforehand } | { failed: string });

/** Weighs contributions beside the thread that makes pages: each takes a second or so of work. */
export interface WeighThread {
  weigh(question: ContributionQuestion): Promise<Weighed>;
  foresee(question: BeforehandQuestion): Promise<Beforehand>;
  close(): Promise<void>;
}

/** How long a thread waits for another question: those of a register are asked one after the other, and to start takes longer. */
const PATIENCE_MS = 1_000;

/** A thread that is started with the first question, and goes when no other comes: most of the time there is nothing to weigh. */
export function weighThread(): WeighThread {
  let worker: Worker | null = null;
  let leaving: NodeJS.Timeout | undefined;
  let numbers = 0;
  const waiting = new Map<number, PromiseWithResolvers<Weighed | Beforehand>>();

  function stop(): Promise<unknown> {
    clearTimeout(leaving);
    const old = worker;
    worker = null;
    return Promise.resolve(old?.terminate());
  }

  function failAll(error: Error): void {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(new URL('./weigh-worker.ts', import.meta.url));
    started.on('message', (back: WeighedBack) => {
      const asker = waiting.get(back.number);
      waiting.delete(back.number);
      if ('failed' in back) asker?.reject(new Error(back.failed));
      else asker?.resolve(back.answer);
      if (waiting.size === 0 && worker === started) leaving = setTimeout(() => void stop(), PATIENCE_MS).unref();
    });
    started.on('error', failAll);
    return started;
  }

  function ask(asked: ToWeigh['asked']): Promise<Weighed | Beforehand> {
    clearTimeout(leaving);
    worker ??= start();
    const asker = Promise.withResolvers<Weighed | Beforehand>();
    numbers += 1;
    waiting.set(numbers, asker);
    worker.postMessage({ number: numbers, asked } satisfies ToWeigh);
    return asker.promise;
  }

  return {
    weigh: (question) => ask({ kind: 'weigh', question }) as Promise<Weighed>,
    foresee: (question) => ask({ kind: 'foresee', question }) as Promise<Beforehand>,
    async close() {
      await stop();
      failAll(new Error('Cannot weigh: the site stops'));
    },
  };
}
