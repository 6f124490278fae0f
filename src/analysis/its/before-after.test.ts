import { expect, it } from 'vitest';
import { beforeAfter } from './before-after.ts';

it('beforeAfter() gives both trends, worked by hand: up 1 a year before, up 3 a year after', () => {
  const points = [1, 2, 3, 4, 5, 6, 7, 8].map((time) => ({ time, y: time <= 5 ? time : 5 + 3 * (time - 5) }));
  const answer = beforeAfter(points, { start: 6 });
  if (answer.status !== 'ok') throw new Error('refused');
  expect(answer.detail.preSlope.est).toBeCloseTo(1, 10);
  expect(answer.detail.postSlope.est).toBeCloseTo(3, 10);
  expect(answer.estimate).toBeCloseTo(2, 10);
  expect(answer.detail).toMatchObject({ preMean: 3, postMean: 11, claim: 'inconclusive' });
  // 8, 11, 14 against the line before, continued: 6, 7, 8.
  expect(answer.detail.departure.est).toBeCloseTo(4, 10);
});

it('beforeAfter() refuses below five years before and three after, and where nothing changes', () => {
  const points = [1, 2, 3, 4, 5, 6].map((time) => ({ time, y: time % 3 }));
  const short = beforeAfter(points, { start: 5 });
  expect(short.status === 'refused' && short.reasons.map(({ code }) => code)).toEqual(['too-few-pre-periods', 'too-few-post-periods']);
  const flat = beforeAfter(
    [1, 2, 3, 4, 5, 6, 7, 8].map((time) => ({ time, y: 4 })),
    { start: 6 },
  );
  expect(flat.status === 'refused' && flat.reasons[0].code).toBe('no-time-variation');
});
