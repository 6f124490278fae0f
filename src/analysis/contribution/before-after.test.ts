import { expect, it } from 'vitest';
import { beforeAfter } from '#analysis/contribution/before-after';

const times = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];

it('beforeAfter() gives the difference of means with the interval of Welch', () => {
  // scipy.stats.ttest_ind([8, 9, 7], [10, 12, 11, 13, 9], equal_var=False).confidence_interval()
  const answer = beforeAfter(times, [10, 12, 11, 13, 9, 8, 9, 7], 2018);
  expect(answer).toMatchObject({ status: 'ok', estimate: -3, detail: { meanBefore: 11, meanAfter: 8, preYears: 5, postYears: 3 } });
  if (answer.status !== 'ok') return;
  expect(answer.interval!.lower).toBeCloseTo(-5.24459, 4);
  expect(answer.interval!.upper).toBeCloseTo(-0.75541, 4);
  expect(answer.detail.slopeAfter).toBeCloseTo(-0.5, 12);
});

it('beforeAfter() refuses under 5 years before or 3 after, missing years left out', () => {
  const codes = (values: (number | null)[], start: number) => {
    const answer = beforeAfter(times, values, start);
    return answer.status === 'refused' ? answer.reasons.map(({ code }) => code) : [];
  };
  expect(codes([1, 2, 3, 4, 5, 6, 7, null], 2018)).toEqual(['too-few-post-periods']);
  expect(codes([1, 2, 3, 4, 5, 6, 7, 8], 2017)).toEqual(['too-few-pre-periods']);
});
