import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { surveyMappingSchema } from '#domain/survey/survey-mapping';
import { readRespondents } from './read-respondents.ts';

const mapping = surveyMappingSchema.parse({
  survey: 'PANEL',
  title: { nl: 'Panel', en: 'Panel' },
  about: { nl: 'Een panel.', en: 'A panel.' },
  publisher: 'town',
  period: '2024',
  divisionYear: 2024,
  area: 'GM9901',
  population: { nl: 'volwassenen', en: 'adults' },
  recruitment: 'sample',
  columns: { id: 'nr', weight: 'gewicht', psu: 'straat', area: 'wijk' },
  missing: ['9', 'weet niet'],
  margins: [
    {
      id: 'age',
      title: { nl: 'Leeftijd', en: 'Age' },
      column: 'leeftijd',
      source: { nl: 'zelf geteld', en: 'own count' },
      categories: [
        { id: 'young', values: ['jong', '15-24'], people: 400 },
        { id: 'old', people: 600 },
      ],
    },
  ],
  questions: [
    { id: 'happy', title: { nl: 'Blij', en: 'Happy' }, column: 'blij', kind: 'share', yes: ['ja', 'soms'] },
    { id: 'mark', title: { nl: 'Cijfer', en: 'Mark' }, column: 'cijfer', kind: 'mean' },
  ],
});

const HEAD = 'nr;gewicht;straat;wijk;leeftijd;blij;cijfer';
const csv = (...lines: string[]) => ({ name: 'panel.csv', bytes: Buffer.from([HEAD, ...lines].join('\n') + '\n') });

async function faults(file: { name: string; bytes: Uint8Array }) {
  const read = await readRespondents(file, mapping);
  return read.ok ? [] : read.issues.filter(({ level }) => level === 'error').map(({ code, at }) => `${at} ${code}`);
}

describe('readRespondents()', () => {
  it('reads words as the mapping says: groups, yes and no, decimal commas, and what counts as no answer', async () => {
    const read = await readRespondents(
      csv('a;1,5;s1;W1;jong;ja;7,5', 'b;2;s2;W1;old;nee;9', 'c;1;s1;W2;15-24;weet niet;', 'd;1;s3;;;soms;6'),
      mapping,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value).toMatchObject({
      count: 4,
      psu: Int32Array.from([0, 1, 0, 2]),
      stratum: null,
      areas: ['W1', 'W1', 'W2', null],
      margins: [['young', 'old', 'young', null]],
      answers: [
        [1, 0, null, 1],
        [7.5, null, null, 6],
      ],
    });
    expect([...read.value.weights]).toEqual([1.5, 2, 1, 1]);
  });

  it('reads a workbook to the same columns', async () => {
    const sheet = utils.aoa_to_sheet([HEAD.split(';'), ['a', 1, 's1', 'W1', 'jong', 'ja', 7]]);
    const bytes = new Uint8Array(
      write({ SheetNames: ['panel'], Sheets: { panel: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
    );
    const read = await readRespondents({ name: 'panel.xlsx', bytes }, mapping);
    expect(read.ok && read.value.answers).toEqual([[1], [7]]);
  });

  it('tells every fault with its line, and never what one person filled in elsewhere', async () => {
    expect(await faults(csv('a;0;s1;W1;jong;ja;7', 'a;1;;W1;middel;ja;zes', 'b;x;s1;W1;old;nee;8'))).toEqual([
      'panel.csv:3 survey-respondent-twice',
      'panel.csv:2 survey-weight-wrong',
      'panel.csv:4 survey-weight-wrong',
      'panel.csv:3 survey-cluster-missing',
      'panel.csv:3 survey-category-unknown',
      'panel.csv:3 survey-answer-no-number',
    ]);
    expect(await faults({ name: 'other.csv', bytes: Buffer.from('nr;leeftijd\na;jong\n') })).toEqual(
      Array.from({ length: 5 }, () => 'other.csv survey-column-missing'),
    );
    expect(await faults({ name: 'none.csv', bytes: new Uint8Array() })).toEqual(['none.csv empty-file']);
  });
});

describe('surveyMappingSchema', () => {
  it('wants every group a number of people, words of one group only, and answers that count', () => {
    const wrong = {
      ...mapping,
      margins: [
        {
          ...mapping.margins[0],
          source: undefined,
          categories: [
            { id: 'a', people: 3 },
            { id: 'b', values: ['a'] },
          ],
        },
      ],
      questions: [
        { ...mapping.questions[0], yes: undefined },
        { ...mapping.questions[1], id: 'happy' },
      ],
    };
    const parsed = surveyMappingSchema.safeParse(wrong);
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'questions.1.id',
      'margins.0.categories.1.values',
      'margins.0.categories.1',
      'margins.0.source',
      'questions.0.yes',
    ]);
  });
});
