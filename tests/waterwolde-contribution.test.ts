import { expect, it } from 'vitest';
import { contribution, type Contribution } from '#analysis/contribution/ladder';
import { interventionPanels } from '../tools/waterwolde/panel.ts';
import { SEED } from '../tools/waterwolde/waterwolde.ts';

/** What the plan knew beforehand: 40 of 2,200 people reached, one in nine with success. */
const SMALL = { plausibleEffect: -100 / 9, shareReached: 40 / 2200 };

function answerTo(truth: string): Contribution {
  const { plant, years, comparison, treated } = interventionPanels(SEED).find(({ plant: one }) => one.truth === truth)!;
  const rows = [...comparison, ...treated];
  return contribution({
    panel: { units: rows.map(({ code }) => code), times: years, y: rows.map(({ values }) => values) },
    treated: treated.map(({ code }) => code),
    start: plant.from,
    promisedEffect: plant.size || null,
    ...(truth === 'too-small-to-see' ? SMALL : {}),
  });
}

it('the committed world: the planted effect is claimed, about as large as it was made', () => {
  const { rung, claim, answer } = answerTo('effect');
  expect([rung, claim]).toEqual([4, 'effect']);
  expect(answer!.status === 'ok' && Math.abs(answer!.estimate! - -2.4)).toBeLessThan(0.5);
});

it('the committed world: chance alone does not look like work that helped (the rule by which its seed was chosen)', () => {
  const found = answerTo('no-effect');
  expect(found.claim).toBe('inconclusive');
  if (found.rung !== 4 || found.answer.status !== 'ok') throw new Error('the null was not read from a panel');
  expect(found.answer.detail.placebo!.pValue).toBeGreaterThan(0.1);
  expect(found.answer.detail.second!.pValue).toBeGreaterThan(0.1);
});

it('the committed world: small work is refused beforehand, and looked for on no lower rung', () => {
  const { rung, claim, notHigher } = answerTo('too-small-to-see');
  expect([rung, claim]).toEqual([0, 'refused']);
  expect(notHigher[0]!.reasons.map(({ code }) => code)).toEqual(['effect-too-small-to-see']);
});
