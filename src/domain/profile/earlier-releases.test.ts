import { expect, it } from 'vitest';
import type { IndicatorProfile } from '#domain/profile/profile';
import { earlierReleases } from './earlier-releases.ts';

const fact = (period: string, release: string) => ({ period, release, value: 1 });
const figure = (kind: string) =>
  ({
    indicator: { kind },
    latest: fact('2018', 'new'),
    own: { runs: [[fact('2016', 'older')], [fact('2018', 'new')]] },
    comparator: { runs: [[fact('2015', 'oldest'), fact('2016', 'older'), fact('2018', 'new')]] },
  }) as unknown as IndicatorProfile;

it('earlierReleases() names every table of which a figure is drawn, but that of the newest figure', () => {
  expect(earlierReleases(figure('share'))).toEqual([
    { release: 'older', periods: ['2016'] },
    { release: 'oldest', periods: ['2015'] },
  ]);
  expect(earlierReleases(figure('count'))).toEqual([{ release: 'older', periods: ['2016'] }]);
});
