import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator/indicator';
import type { IndicatorProfile } from '#domain/profile/profile';
import type { FigureStatement, GapRecord } from '#domain/profile/statement';
import { formats } from '#i18n/format';
import { familyWords, gapTestWords, statementGrounds, statementSentence, type StatementWords } from '#i18n/judged/figure-statement';
import type { Language } from '#i18n/language';
import { messages } from '#i18n/messages';
import { FORBIDDEN_FOR_RESIDENTS } from '#i18n/plain-words';

const record: GapRecord = {
  verdict: 'closing',
  verdictAlone: 'closing',
  comparator: 'rest',
  family: 746,
  threshold: 0.0012,
  reasons: [],
  warnings: ['provisional-figures', 'unresolved-break'],
  factorToWhole: 0.85,
  n: 8,
  first: '2016',
  last: '2023',
  gapLast: -9.4,
  slope: -0.4,
  lower: -0.6,
  upper: -0.1,
  p: 0.00004,
  pMannKendall: 0.0028,
  r1: 0.12,
};
const statement: FigureStatement = {
  against: 'municipality',
  level: 'two-facts',
  change: { verdict: 'closing', area: 'up', reference: 'flat', higherIsBetter: true },
  silence: null,
  turn: { value: 'up', good: true },
  span: null,
  record,
};
const indicator = {
  title: { nl: 'Mensen met werk', en: 'People with work' },
  unit: 'percent',
  decimals: 1,
  sampling: 'register',
} as Indicator;
const words = (language: Language = 'nl'): StatementWords => ({
  names: { area: 'Indische buurt', reference: 'Groningen' },
  language,
  say: messages(language),
  format: formats(language),
});
const figure = (more: Partial<FigureStatement> = {}) =>
  ({
    indicator,
    latest: { period: '2024', divisionYear: 2024, base: null, value: 1 },
    statement: { ...statement, ...more },
  }) as IndicatorProfile;

describe('statementSentence()', () => {
  it('says what changed, and which side moved, by the names of both', () => {
    expect(statementSentence(statement, indicator, words())).toBe(
      'Het verschil wordt kleiner: de Indische buurt ging vooruit, de rest van Groningen bleef gelijk.',
    );
    expect(statementSentence(statement, indicator, words('en'))).toContain('The difference is getting smaller');
  });

  it('names the years of a change that is not of now', () => {
    expect(statementSentence({ ...statement, span: ['2005', '2013'] }, indicator, words())).toMatch(
      /Dat gaat over 2005 tot en met 2013\.$/,
    );
  });

  it('says why nothing is said, shorter in a row', () => {
    const silent = { ...statement, change: null, turn: null, silence: 'model' as const };
    expect(statementSentence(silent, indicator, words())).toBe('Dit cijfer is een schatting uit een model. We toetsen het niet.');
    expect(statementSentence(silent, indicator, words(), true)).toBe('Schatting uit een model: niet getoetst.');
    expect(statementSentence({ ...silent, silence: 'too-few' }, indicator, words())).toBe(
      'We hebben te weinig metingen om te zien of dat verandert.',
    );
  });

  it('tells of a survey whether it is lower or higher, with its subject and what it is held against', () => {
    const survey = { ...statement, level: 'lower' as const, change: null, turn: null };
    const sentence = statementSentence(survey, indicator, words());
    for (const part of ['Mensen met werk', 'in de Indische buurt', 'lager', 'de gemeente Groningen']) expect(sentence).toContain(part);
  });
});

describe('statementGrounds()', () => {
  const grounds = statementGrounds(figure(), 'neighbourhood', words()).join(' ');

  it('names years, borders, comparator, slope with interval, both tests, family and warnings', () => {
    for (const part of [
      '8 jaren, van 2016 tot en met 2023',
      'grenzen van 2024',
      'de rest van Groningen',
      '0,85 keer',
      '−0,40 punt (95%: −0,60 punt tot −0,10 punt)',
      'p < 0,0001',
      'p = 0,0028',
      'r1 = 0,12',
      'Samen getoetst: 746 verschillen van buurten in Groningen',
      'p tot en met 0,0012',
      'Het laatste cijfer is voorlopig.',
    ]) {
      expect(grounds).toContain(part);
    }
  });

  it('uses no word that only experts know', () => {
    expect(FORBIDDEN_FOR_RESIDENTS.filter((word) => grounds.toLowerCase().includes(word))).toEqual([]);
  });

  it('tells what it would be by itself only where its family says otherwise', () => {
    expect(grounds).not.toContain('Op zichzelf');
    const quiet = figure({ record: { ...record, verdict: 'no-clear-change' } });
    expect(statementGrounds(quiet, 'neighbourhood', words()).join(' ')).toContain('Op zichzelf zou dit een verandering zijn.');
  });
});

it('familyWords() never lets a family make a claim easier than 0.05', () => {
  expect(familyWords({ ...record, threshold: 0.088 }, 'neighbourhood', words())).toContain('p tot en met 0,0500');
  expect(familyWords({ ...record, threshold: 0 }, 'neighbourhood', words())).toContain('Geen daarvan was sterk genoeg');
});

it('gapTestWords() is null where nothing was tested', () => {
  expect(gapTestWords(figure(), words())).toContain('8 jaren (2016–2023)');
  expect(gapTestWords(figure({ record: { ...record, slope: null } }), words())).toBeNull();
  expect(gapTestWords(figure({ record: null }), words())).toBeNull();
});
