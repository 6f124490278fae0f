import { describe, expect, it } from 'vitest';
import { STATUS_CODE, FLAG_CODE } from '#domain/observation/observation';
import { draftCell, sampleCatalogue } from '../test-catalogue.ts';
import { readSources } from '../read.ts';
import type { ReadOptions } from '../reader.ts';
import { areaOf, type AreaCells, type AreaKnowledge } from './areas.ts';
import { marginKind } from './margins.ts';

const catalogue = sampleCatalogue(
  { id: '11111NED', divisionYear: 'period', areaTitles: { 'Waterwolde, Kern': 'OWN-KERN', '9999 Waterwolde, Kern': 'OWN-KERN' } },
  { id: '22222NED', period: '2020', missing: 'not_measured' },
);

async function draft(text: string, name = '11111NED.csv', options: Partial<ReadOptions> = {}) {
  const result = await readSources([{ name, bytes: Buffer.from(text) }], { catalogue, ...options });
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.code} ${JSON.stringify(issue.params)}`).join('\n'));
  return result.value.drafts[0]!;
}

describe('marginKind', () => {
  it.each([
    ['Waarde', 'value'],
    ['MW00000', 'value'],
    ['Ondergrens 95%-interval', 'lower'],
    ['Bovengrens 95%-interval', 'upper'],
    ['Betrouwbaarheidsmarge ondergrens', 'lower'],
    ['Betrouwbaarheidsmarge bovengrens', 'upper'],
    ['Betrouwbaarheidsmarge', 'half'],
    ['MOG0095', 'lower'],
    ['MBG0095', 'upper'],
    ['Iets anders', null],
  ])('%s is %s', (member, kind) => {
    expect(marginKind(member)).toBe(kind);
  });
});

describe('areaOf', () => {
  const knowledge: AreaKnowledge = { foreign: null, titles: new Map(), codeOfKey: new Map(), areaByTitle: null };
  const cells = (given: Partial<AreaCells>): AreaCells => ({
    key: null,
    code: null,
    name: null,
    municipalityName: null,
    municipalityCode: null,
    type: null,
    changeMark: null,
    ...given,
  });

  it.each([
    [{ code: 'NL01', key: 'Nederland' }, 'NL00', 'country'],
    [{ key: 'WK900100' }, 'WK900100', 'district'],
    [{ key: '14', type: 'G' }, 'GM0014', 'municipality'],
    [{ key: '1400', type: 'Wijk' }, 'WK001400', 'district'],
    [{ key: 'Groningen (PV)' }, 'PV20', 'province'],
    [{ code: 'WP1925' }, 'WP1925', 'other'],
  ] as const)('%j is %s', (given, code, level) => {
    expect(areaOf(cells(given), 2020, knowledge)).toMatchObject({ scheme: 'cbs', code, level, divisionYear: 2020 });
  });

  it('never guesses digits without a level, nor titles without a list', () => {
    expect(areaOf(cells({ key: '1408' }), 2020, knowledge)).toMatchObject({ scheme: 'unknown', code: '1408', divisionYear: null });
    expect(areaOf(cells({ key: 'Dorp' }), 2020, knowledge)).toMatchObject({ scheme: 'unknown', code: 'Dorp' });
    expect(areaOf(cells({ key: 'Dorp' }), 2020, { ...knowledge, areaByTitle: () => 'GM9001' })).toMatchObject({
      scheme: 'cbs',
      code: 'GM9001',
      name: 'Dorp',
    });
  });
});

describe('wideDraft', () => {
  it('folds margins into the row of their value, per member of another dimension', async () => {
    const text = `Leeftijd;Marges;RegioS;Perioden;Goed_1
jong;Waarde;GM9001;2020JJ00;80
jong;Ondergrens 95%-interval;GM9001;2020JJ00;75
jong;Bovengrens 95%-interval;GM9001;2020JJ00;85
oud;Waarde;GM9001;2020JJ00;60
oud;Betrouwbaarheidsmarge;GM9001;2020JJ00;2.1
`;
    const read = await draft(text);
    expect(draftCell(read, 'GM9001', '2020', 'Goed_1', { Leeftijd: 'jong' })).toMatchObject({ value: 80, lower: 75, upper: 85 });
    expect(draftCell(read, 'GM9001', '2020', 'Goed_1', { Leeftijd: 'oud' })).toMatchObject({ value: 60, lower: 57.9, upper: 62.1 });
    expect([read.rowsRead, read.blocks.length]).toEqual([5, 2]);
  });

  it('takes familiar signs of missing for no figure, and says so', async () => {
    const read = await draft('RegioS;Perioden;A_1\nGM9001;2020JJ00;-99997\nGM9002;2020JJ00;-12\nGM9003;2020JJ00;-99999999.0\n');
    expect(draftCell(read, 'GM9001', '2020', 'A_1')).toMatchObject({ value: NaN, status: STATUS_CODE.unknown });
    expect(draftCell(read, 'GM9002', '2020', 'A_1')).toMatchObject({ value: -12, status: STATUS_CODE.ok });
    expect(read.issues.find(({ code }) => code === 'sentinel-numbers')).toMatchObject({
      level: 'warning',
      params: { column: 'A_1', value: -99997, line: 2, count: 2 },
    });
  });

  it('marks provisional periods and keeps kinds of periods apart', async () => {
    const read = await draft('RegioS;Perioden;A_1\nGM9001;1995MM12;1\nGM9001;1995JJ00;12\nGM9001;2013 maart*;3\n');
    expect(read.periods).toEqual(['1995-12', '1995', '2013-03']);
    expect(draftCell(read, 'GM9001', '2013-03', 'A_1')?.flag).toBe(FLAG_CODE.provisional);
    expect(read.areas.map((area) => area.divisionYear)).toEqual([1995, 2013]);
  });

  it('takes numbers of an untyped table, a dot as suppressed and an empty cell as the catalogue says', async () => {
    const read = await draft('RegioS;A_1;B_2\nGM9001;    78.2;       .\nGM9002;;     1.0\n', '22222NED.csv');
    expect(draftCell(read, 'GM9001', '2020', 'A_1')?.value).toBe(78.2);
    expect(draftCell(read, 'GM9001', '2020', 'B_2')).toMatchObject({ value: NaN, status: STATUS_CODE.suppressed });
    expect(draftCell(read, 'GM9002', '2020', 'A_1')).toMatchObject({ status: null, missing: 'not_measured' });
  });

  it('keeps a padded postcode as text in a typed table', async () => {
    const read = await draft('RegioS;A_1;B_2;Postcode_3\nGM9001;1;2;      9712\n', '22222NED.csv');
    expect(draftCell(read, 'GM9001', '2020', 'Postcode_3')?.text).toBe('9712');
  });

  it('keeps two spellings of one area once, and two areas of one title apart', async () => {
    const read = await draft(
      'RegioS;Perioden;A_1\nWaterwolde, Kern;2007;5\n9999 Waterwolde, Kern;2007;5\nDorp;2007;1\nElders;2007;2\nDorp;2007;3\n',
    );
    expect(read.areas.map((area) => area.code)).toEqual(['OWN-KERN', 'Dorp', 'Elders', 'Dorp (2)']);
    expect(read.issues.map((issue) => issue.code)).toEqual(expect.arrayContaining(['repeated-rows', 'titles-repeat']));
  });

  it('marks a table of exactly 10,000 rows as incomplete', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `BU${String(90010000 + row)};${row}`).join('\n');
    const read = await draft(`WijkenEnBuurten;A_1\n${rows}\n`, '22222NED.csv');
    expect([read.complete, read.issues.map((issue) => issue.code)]).toEqual([false, ['exactly-10000-rows']]);
  });
});
