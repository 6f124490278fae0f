import { expect, it } from 'vitest';
import { contribution } from '#analysis/contribution/ladder';
import { interruptedRung } from './ladder-rung.ts';

const times = Array.from({ length: 14 }, (_, index) => 2005 + index);
const shared = (time: number): number => 20 + 0.3 * (time - 2005) + Math.sin(time);

it('interruptedRung() takes rung 2 where there are too few areas for rungs 3 and 4, with its claim', () => {
  const y = [
    times.map((time) => shared(time) + (time >= 2014 ? 6 : 0)),
    ...[1, 2, 3].map((area) => times.map((time) => shared(time) + area + 0.2 * Math.cos(area * time))),
  ];
  const units = ['programme', 'a', 'b', 'c'];
  const climbed = contribution({ panel: { units, times, y }, treated: ['programme'], start: 2014 }, interruptedRung);
  expect(climbed.rung).toBe(2);
  expect(climbed.claim).toBe('effect');
  expect(climbed.answer?.status === 'ok' && climbed.answer.estimate).toBeCloseTo(6, 0);
});

it('interruptedRung() refuses a series that is too short', () => {
  const answer = interruptedRung({
    times: times.slice(6),
    treated: times.slice(6).map(shared),
    comparison: null,
    start: 2014,
    promisedEffect: null,
  });
  expect(answer.status === 'refused' && answer.reasons[0].code).toBe('too-few-pre-periods');
});
