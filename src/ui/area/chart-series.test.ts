import { expect, it } from 'vitest';
import type { IndicatorProfile, Lines } from '#domain/profile/profile';
import { formats } from '#i18n/format';
import { messages } from '#i18n/messages';
import { chartBreaks } from './chart-series.ts';

it('chartBreaks() names the year of a break where the year before was measured, and else only after which year it was', () => {
  const note = { nl: 'Lauwerbroek hoort erbij.', en: 'Lauwerbroek belongs to it.' };
  const line = (...runs: string[][]) =>
    ({
      runs: runs.map((run) => run.map((period) => ({ period }))),
      breaks: runs.slice(1).map(([period]) => ({ period, kind: 'division', note })),
    }) as unknown as Lines;
  const notes = (own: Lines, language: 'nl' | 'en' = 'nl') => {
    const names = { area: 'Futenhof', reference: 'Waterwolde' } as Parameters<typeof chartBreaks>[1];
    const figure = { own, comparator: line() } as unknown as IndicatorProfile;
    return chartBreaks(figure, names, language, messages(language), formats(language)).map((one) => one.note);
  };
  expect(notes(line(['2017', '2018'], ['2019', '2020']))[0]).toContain('a: vanaf 2019 gelden andere grenzen. Lauwerbroek hoort erbij.');
  const rare = line(['2012', '2018'], ['2022']);
  expect(notes(rare)[0]).toContain('a: na 2018 veranderden de grenzen. Lauwerbroek hoort erbij.');
  expect(notes(rare, 'en')[0]).toContain('a: the borders changed after 2018.');
  expect(notes(rare)[0]).not.toContain('2022');
});
