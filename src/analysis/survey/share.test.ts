import { describe, expect, it } from 'vitest';
import { shareAnswer, shareOf } from './share.ts';

describe('shareOf()', () => {
  it('weighs the answers, leaves out who did not answer, and counts what they are worth', () => {
    // By hand: (2 + 1) / 4 of the weight; (1+2+1)^2 / (1+4+1) = 16/6.
    expect(shareOf([0, 1, 1, null], [1, 2, 1, 9])).toEqual({ share: 0.75, respondents: 3, nEff: 16 / 6 });
    expect(shareOf([null, 1], [1, 0])).toBeNull();
  });
});

describe('shareAnswer()', () => {
  const small = { share: 0.5, respondents: 8, nEff: 7 };

  it('warns of few people, and refuses what is to be published', () => {
    expect(shareAnswer(small)).toMatchObject({ status: 'ok', warnings: [{ code: 'too-few-in-category' }, { code: 'low-effective-n' }] });
    expect(shareAnswer(small, { isPublished: true })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'too-few-in-category' }, { code: 'low-effective-n' }],
    });
    expect(shareAnswer(null)).toMatchObject({ status: 'refused', reasons: [{ code: 'missing-data' }] });
  });

  it('draws the interval on the effective number and not on heads', () => {
    const wide = shareAnswer({ share: 0.3, respondents: 400, nEff: 100 });
    const narrow = shareAnswer({ share: 0.3, respondents: 400, nEff: 400 });
    if (wide.status !== 'ok' || narrow.status !== 'ok') throw new Error('refused');
    expect((wide.interval?.upper ?? 0) - 0.3).toBeGreaterThan(1.9 * ((narrow.interval?.upper ?? 0) - 0.3));
  });
});
