import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeShared, sharedPath } from '../shared-data.ts';
import { failures, runCase, valueAt } from './run-case.ts';

describeShared('the oracle cases of difference in differences and interrupted time series', () => {
  it.each(['b1-card-krueger', 'b5-its-nile', 'b7-its-refuse-short'])('%s: every number that must agree does', async (name) => {
    const ran = await runCase(name);
    expect(ran.checks.length).toBeGreaterThan(0);
    expect(failures(ran)).toEqual([]);
  });

  it('b1: the error by shop is that of sandwich::vcovCL, to nine digits', async () => {
    const { answer } = await runCase('b1-card-krueger');
    expect(valueAt(answer, 'se')).toBeCloseTo(trusted('b1-card-krueger', 'se'), 9);
    // One measurement before the start: no course to test, so no claim.
    expect(answer['claim']).toBe('inconclusive');
  });

  it.each(['level.se', 'level.seOls', 'slopeChange.se', 'slopeChange.seOls', 'durbinWatson'])(
    'b5: %s is that of R, to eight digits',
    async (path) => {
      const { answer } = await runCase('b5-its-nile');
      expect(valueAt(answer, path)).toBeCloseTo(trusted('b5-its-nile', path), 8);
    },
  );
});

/** A number of the answer that the trusted implementation gave. */
function trusted(name: string, path: string): number {
  return Number(valueAt(JSON.parse(readFileSync(sharedPath('oracles', 'cases', name, 'reference.json'), 'utf8')), path));
}
