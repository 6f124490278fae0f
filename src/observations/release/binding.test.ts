import { describe, expect, it } from 'vitest';
import type { Mapping } from '#domain/indicator/indicator';
import { testCatalogue, testDraft, testIndicator, testArea } from '../test-figures.ts';
import { bindRelease } from './binding.ts';

function bind(
  columns: string[],
  mapping: Partial<Mapping>,
  options: { units?: Record<string, string>; periods?: string[]; members?: Record<string, string>[] } = {},
) {
  const periods = options.periods ?? ['2020'];
  const draft = testDraft({
    areas: [testArea('GM0014', 2020)],
    periods,
    columns: Object.fromEntries(columns.map((column) => [column, [periods.map(() => 1)]])),
    units: options.units ?? {},
  });
  options.members?.forEach((members, index) =>
    Object.assign(draft.measures[index]!, { members, memberTitles: { Leeftijd: `titel ${members['Leeftijd']}` } }),
  );
  return bindRelease(draft, testCatalogue([testIndicator('owner_share', [{ tables: ['kern'], column: 'Koopwoningen_40', ...mapping }])]));
}

describe('bindRelease', () => {
  it('takes the exact key before any other column of that name', () => {
    const { bindings, issues } = bind(['Koopwoningen_12', 'Koopwoningen_40'], {});
    expect([bindings.map((binding) => binding.measure), issues]).toEqual([[1], []]);
  });

  it('takes a key that the topic had in another snapshot', () => {
    expect(bind(['Koopwoningen_47', 'Koopwoningen_9'], { formerly: ['Koopwoningen_47'] }).bindings[0]!.measure).toBe(0);
  });

  it('never takes another number than the mapping names, and tells where the column may have gone', () => {
    const { bindings, issues } = bind(['Huurwoningen_41', 'KoopWoningen_47'], {});
    expect(bindings).toEqual([]);
    expect(issues).toMatchObject([{ code: 'column-moved', level: 'warning', params: { candidates: 'KoopWoningen_47' } }]);
  });

  it('is silent when the mapping names no number', () => {
    expect(bind(['Koopwoningen_47'], { column: 'Koopwoningen' })).toMatchObject({ bindings: [{ measure: 0 }], issues: [] });
  });

  it('refuses a name that two columns bear, and a column that is not there', () => {
    expect(bind(['Koopwoningen_47', 'Koopwoningen_56'], { column: 'Koopwoningen' })).toMatchObject({
      bindings: [],
      issues: [{ code: 'column-ambiguous' }],
    });
    expect(bind(['Huurwoningen_41'], {})).toMatchObject({ bindings: [], issues: [{ code: 'mapping-dead' }], unmapped: 1 });
  });

  it('tells members apart by key and by title', () => {
    const columns = ['Koopwoningen_40', 'Koopwoningen_41'];
    const members = [{ Leeftijd: '10' }, { Leeftijd: '20' }];
    expect(bind(columns, { column: 'Koopwoningen', members: { Leeftijd: '20' } }, { members }).bindings[0]!.measure).toBe(1);
    expect(bind(columns, { column: 'Koopwoningen', members: { Leeftijd: 'titel 10' } }, { members }).bindings[0]!.measure).toBe(0);
    expect(bind(columns, { column: 'Koopwoningen', members: { Leeftijd: '30' } }, { members }).issues[0]!.code).toBe('mapping-dead');
  });

  it('does not map a column whose unit contradicts the indicator, unless a factor says how', () => {
    expect(bind(['Koopwoningen_40'], {}, { units: { Koopwoningen_40: 'aantal' } })).toMatchObject({
      bindings: [],
      issues: [{ code: 'unit-contradicts', params: { written: 'aantal', wanted: 'percent' } }],
    });
    expect(bind(['Koopwoningen_40'], { factor: 100 }, { units: { Koopwoningen_40: 'aantal' } }).bindings).toHaveLength(1);
  });

  it('shifts periods and takes only those within from and until', () => {
    const periods = ['2011', '2012', '2012-06', '2013'];
    const { bindings } = bind(['Koopwoningen_40'], { periodShift: -1, from: '2012', until: '2012' }, { periods });
    expect(bindings[0]!.periods).toEqual([
      { position: 1, period: '2011' },
      { position: 2, period: '2011-06' },
    ]);
  });
});
