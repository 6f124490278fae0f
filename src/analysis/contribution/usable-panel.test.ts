import { expect, it } from 'vitest';
import { usablePanel, type Panel } from '#analysis/contribution/usable-panel';

const panel = (y: (number | null)[][], times = [2011, 2010, 2012, 2013]): Panel => ({ units: ['b', 'a', 'T'], times, y });
const read = (y: (number | null)[][]) => usablePanel(panel(y), ['T'], [], 2013);

it('puts years and comparison areas in order, so that the order of the question decides nothing', () => {
  const found = read([[1, 0, 2, 3], [11, 10, 12, 13], [21, 20, 22, 23]]); // prettier-ignore
  expect(found).toEqual({
    names: ['a', 'b'],
    controls: [[10, 11, 12, 13], [0, 1, 2, 3]], // prettier-ignore
    treated: [[20, 21, 22, 23]],
    times: [2010, 2011, 2012, 2013],
    droppedTimes: [],
    droppedUnits: [],
    lastPreMissing: false,
  });
});

it('drops the year that a treated area misses and the area that misses another, and names both', () => {
  const found = usablePanel(
    { units: ['a', 'b', 'c', 'T'], times: [1, 2, 3, 4], y: [[1, 2, 3, 4], [1, 2, null, 4], [1, 2, 3, 4], [1, null, 3, 4]] }, // prettier-ignore
    ['T'],
    [],
    4,
  );
  expect(found.droppedTimes).toEqual([2]);
  expect(found.droppedUnits).toEqual(['b']);
  expect(found.controls).toEqual([[1, 3, 4], [1, 3, 4]]); // prettier-ignore
});

it('drops a year that half of the comparison areas miss, but never the last before the start', () => {
  expect(read([[1, null, 2, 3], [11, 10, 12, 13], [21, 20, 22, 23]]).droppedTimes).toEqual([2010]); // prettier-ignore
  const last = read([[1, 0, null, 3], [11, 10, 12, 13], [21, 20, 22, 23]]); // prettier-ignore
  expect([last.droppedTimes, last.droppedUnits]).toEqual([[], ['b']]);
});

it('says when a treated area misses the last year before the start', () => {
  expect(read([[1, 0, 2, 3], [11, 10, 12, 13], [21, 20, null, 23]]).lastPreMissing).toBe(true); // prettier-ignore
});
