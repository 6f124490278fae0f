import { afterAll, expect, it } from 'vitest';
import { beforehand } from '#analysis/contribution/beforehand';
import { samplePanel } from '#analysis/contribution/test-panel';
import { weigh } from '#analysis/contribution/weigh';
import { weighThread } from './weigh-thread.ts';

const thread = weighThread();
afterAll(() => thread.close());

const panel = samplePanel(5, { areas: 20, years: 12, start: 2018, effect: -6 });
const question = { panel, treated: ['T0'], start: 2018, promisedEffect: -6 };

it('weighs and looks ahead on the thread as it would here, to the last digit', async () => {
  const early = { ...panel, times: panel.times.slice(0, 10), y: panel.y.map((row) => row.slice(0, 10)) };
  const ahead = { panel: early, treated: ['T0'], promised: -6, reached: 1 };
  const [found, foreseen] = await Promise.all([thread.weigh(question), thread.foresee(ahead)]);
  expect(found).toEqual(weigh(question));
  expect(foreseen).toEqual(beforehand(ahead));
});

it('says what went wrong, and goes on with the next', async () => {
  await expect(thread.weigh({ ...question, treated: null as never })).rejects.toThrow();
  expect((await thread.weigh({ ...question, start: null })).found.claim).toBe('refused');
});
