import { describe, expect, it } from 'vitest';
import { directoryOf } from './directory.ts';
import { CODES_ONLY, readValue, type Lookups } from './read-value.ts';

const ids = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002', '0190a000-0000-7000-8000-000000000003'];
const LOOKUPS: Lookups = {
  ...CODES_ONLY,
  things: () =>
    directoryOf([
      { id: ids[0]!, name: 'Wijkbedrijf Selwerd' },
      { id: ids[1]!, name: 'Buurthuis' },
      { id: ids[2]!, name: 'Buurthuis' },
    ]),
  areas: directoryOf([
    { id: 'BU00141000', name: 'Selwerd' },
    { id: 'BU00141001', name: 'Paddepoel-Zuid' },
  ]),
};
const read = (kind: Parameters<typeof readValue>[0], field: string, raw: unknown) => {
  const result = readValue(kind, field, raw, LOOKUPS);
  return result.ok ? result.value : result.issues.map(({ code }) => code);
};
const notes = (kind: Parameters<typeof readValue>[0], field: string, raw: unknown) => {
  const result = readValue(kind, field, raw, LOOKUPS);
  return result.ok ? result.warnings : [];
};

describe('readValue() of a moment', () => {
  it.each([
    ['2023', '2023'],
    ['2023-11', '2023-11'],
    ['11-2023', '2023-11'],
    ['11/2023', '2023-11'],
    ['november 2023', '2023-11'],
    ['Nov. 2023', '2023-11'],
    ['nov 2023', '2023-11'],
    ['2023 november', '2023-11'],
    ['in november 2023', '2023-11'],
    ['maart 2023', '2023-03'],
    ['mrt 2023', '2023-03'],
    ['30 november 2023', '2023-11-30'],
    ['30 nov 2023', '2023-11-30'],
    ['donderdag 30 november 2023', '2023-11-30'],
    ['do 30-11-2023', '2023-11-30'],
    ['30-11-2023', '2023-11-30'],
    ['30/11/2023', '2023-11-30'],
    ['1.2.2023', '2023-02-01'],
    ['2023-11-30', '2023-11-30'],
    ['2023-11-30T00:00:00.000Z', '2023-11-30'],
    ['November 30, 2023', '2023-11-30'],
    ['1st of may 2023', ['field-no-when']],
    ['1st may 2023', '2023-05-01'],
    ['2010?', '2010?'],
    ['2010 ?', '2010?'],
    ['rond 2014', '2014?'],
    ['ongeveer november 2014', '2014-11?'],
    ['ca. 2014', '2014?'],
    ['rond 2010 (niet zeker)', '2010?'],
    ['29-02-2024', '2024-02-29'],
    [2023, '2023'],
    [45260, '2023-11-30'],
    ['', null],
    ['  ', null],
    ['29-02-2023', ['field-date-impossible']],
    ['31 april 2023', ['field-date-impossible']],
    ['2023-13', ['field-date-impossible']],
    ['0203', ['field-date-impossible']],
    ['30-11-23', ['field-date-short-year']],
    ['30 nov 23', ['field-date-short-year']],
    ['zomer 2023', ['field-no-when']],
    ['eind 2023', ['field-no-when']],
    ['2020-2023', ['field-no-when']],
    ['gisteren', ['field-no-when']],
    [true, ['field-no-when']],
    [{ year: 2023 }, ['field-unreadable']],
  ])('reads %j', (raw, wanted) => {
    expect(read('programme', 'begins', raw)).toEqual(wanted);
  });

  it('says what it understood when day and month could be turned around', () => {
    expect(notes('programme', 'begins', '5/4/2023')).toMatchObject([
      { code: 'field-date-understood', level: 'note', at: 'begins', params: { when: '2023-04-05' } },
    ]);
    expect(notes('programme', 'begins', '30/4/2023')).toEqual([]);
  });

  it('wants a whole day for an appointment', () => {
    expect(read('meeting', 'on', '30 november 2023')).toBe('2023-11-30');
    expect(read('meeting', 'on', 45260)).toBe('2023-11-30');
    for (const raw of ['november 2023', '2023', '30-11-2023?', 'morgen']) expect(read('meeting', 'on', raw)).toEqual(['field-no-day']);
  });
});

describe('readValue() of an amount', () => {
  it.each([
    ['1.234,56', 123456],
    ['1234,56', 123456],
    ['1234.56', 123456],
    ['1,234.56', 123456],
    ['1 234,56', 123456],
    ['1.234', 123400],
    ['1.234.567', 123456700],
    ['EUR 1.234', 123400],
    ['€1.234', 123400],
    ['€ 500,-', 50000],
    ['500.--', 50000],
    ['500 euro', 50000],
    ['0,5', 50],
    ['€ 0,5 mln', 50000000],
    ['2,7 miljoen', 270000000],
    ['2.7 miljoen', 270000000],
    ['2,7125 miljoen euro', 271250000],
    ['12 duizend', 1200000],
    ['1,2 mld', 120000000000],
    ['0', 0],
    ['-500', -50000],
    ['\u2212500,25', -50025],
    ['€ -500', -50000],
    ['-€ 500', -50000],
    [1234.56, 123456],
    [0.1 + 0.2, 30],
    ['1,234', ['field-amount-ambiguous']],
    ['12,3456', ['field-amount-too-exact']],
    ['0,125', ['field-amount-too-exact']],
    ['0,0000001 miljoen', 10],
    ['0,00000001 miljoen', 1],
    ['0,000000001 miljoen', ['field-amount-too-exact']],
    [1.005, ['field-amount-too-exact']],
    ['99999999999999999', ['field-amount-too-large']],
    ['1e300', ['field-amount-too-large']],
    ['1.23.456', ['field-no-amount']],
    ['12,34,56', ['field-no-amount']],
    ['veel', ['field-no-amount']],
    ['miljoen', ['field-no-amount']],
    ['€', ['field-no-amount']],
    ['', null],
  ])('reads %j', (raw, wanted) => {
    expect(read('budgetAmount', 'amount', raw)).toEqual(wanted);
  });

  it('takes nothing below zero where the field does not', () => {
    expect(read('grant', 'requested', '-1')).toEqual(['field-negative']);
    expect(read('grant', 'requested', -1)).toEqual(['field-negative']);
  });

  it('says what was understood where it can be read otherwise', () => {
    for (const [raw, cents] of [
      ['1.234', 123400],
      ['1234.56', 123456],
      ['2,7 miljoen', 270000000],
    ] as const)
      expect(notes('grant', 'requested', raw)).toMatchObject([{ code: 'field-amount-understood', params: { value: raw, cents } }]);
    for (const raw of ['1.234,56', '1234,56', '1234', '1.234.567', 1234.5]) expect(notes('grant', 'requested', raw)).toEqual([]);
  });
});

describe('readValue() of numbers', () => {
  it('reads Dutch decimals and whole numbers', () => {
    expect(read('output', 'planned', '2,75')).toBe(2.75);
    expect(read('output', 'planned', '1.234')).toBe(1234);
    expect(notes('output', 'planned', '1.234')).toMatchObject([{ params: { number: 1234 } }]);
    expect(read('output', 'planned', '1,234')).toBe(1.234);
    expect(notes('output', 'planned', '2.75')).toMatchObject([{ code: 'field-number-understood' }]);
    expect(read('output', 'planned', '12 %')).toBe(12);
    expect(read('output', 'planned', '-3')).toBe(-3);
    expect(read('output', 'planned', 1.234)).toBe(1.234);
    expect(read('output', 'planned', 'een paar')).toEqual(['field-no-number']);
    expect(read('output', 'planned', Number.NaN)).toEqual(['field-unreadable']);
  });

  it('wants a whole number from nought to the largest for a count', () => {
    expect(read('agendaItem', 'minutes', '45')).toBe(45);
    expect(read('partner', 'signed', '1.200')).toBe(1200);
    expect(read('partner', 'signed', 42.0)).toBe(42);
    expect(read('agendaItem', 'minutes', '601')).toEqual(['field-too-large']);
    expect(read('agendaItem', 'minutes', '1,5')).toEqual(['field-not-whole']);
    expect(read('agendaItem', 'minutes', '-1')).toEqual(['field-negative']);
    expect(read('agendaItem', 'minutes', 'een uur')).toEqual(['field-no-number']);
  });
});

describe('readValue() of what is picked', () => {
  it('takes an option by code or word, whatever its case', () => {
    const words: Lookups = { ...LOOKUPS, words: (_kind, _field, option) => (option === 'scaled-up' ? ['opgeschaald', 'scaled up'] : []) };
    for (const raw of ['scaled-up', 'SCALED-UP', 'Opgeschaald', ' scaled up '])
      expect(readValue('intervention', 'state', raw, words)).toMatchObject({ ok: true, value: 'scaled-up' });
    expect(read('intervention', 'state', 'halfweg')).toEqual(['field-unknown-choice']);
    expect(read('partner', 'brings', 'hours; money\nhours')).toEqual(['money', 'hours']);
    expect(read('partner', 'brings', ['', 'money'])).toEqual(['money']);
    expect(read('partner', 'brings', 'money; taart; bier')).toEqual(['field-unknown-choice', 'field-unknown-choice']);
  });

  it.each([
    ['ja', true],
    ['X', true],
    ['true', true],
    [true, true],
    [1, true],
    ['nee', false],
    [0, false],
    ['', false],
    [['', 'ja'], true],
    ['misschien', ['field-no-flag']],
  ])('reads the flag %j', (raw, wanted) => {
    expect(read('lesson', 'isSuccess', raw)).toEqual(wanted);
  });

  it('finds things and areas by id, code or name, and lists what is near or the same', () => {
    expect(read('intervention', 'lead', 'wijkbedrijf selwerd')).toBe(ids[0]);
    expect(read('intervention', 'lead', ids[1])).toBe(ids[1]);
    expect(read('intervention', 'lead', `Buurthuis (${ids[2]})`)).toBe(ids[2]);
    expect(read('intervention', 'organisations', `Wijkbedrijf Selwerd; ${ids[1]}`)).toEqual([ids[0], ids[1]]);
    expect(read('intervention', 'areas', 'bu00141000; paddepoel zuid')).toEqual(['BU00141000', 'BU00141001']);
    // Lists of partners have commas and slashes; a name that has one is tried whole first.
    for (const typed of ['bu00141000, paddepoel zuid', 'bu00141000 / paddepoel zuid'])
      expect(read('intervention', 'areas', typed)).toEqual(['BU00141000', 'BU00141001']);
    expect(read('intervention', 'areas', 'bu00141000, nergens')).toEqual(['field-reference-unknown']);
    expect(readValue('intervention', 'lead', 'Buurthuis', LOOKUPS)).toMatchObject({
      issues: [{ code: 'field-reference-ambiguous', at: 'lead', params: { count: 2, kind: 'intervention', field: 'lead' } }],
    });
    expect(readValue('intervention', 'areas', ['Selward', 'Nergens'], LOOKUPS)).toMatchObject({
      issues: [
        { code: 'field-reference-unknown', params: { near: 'Selwerd' } },
        { code: 'field-reference-unknown', params: { value: 'Nergens' } },
      ],
    });
  });

  it('takes only what looks like an id where nothing can be looked up', () => {
    expect(readValue('intervention', 'lead', ids[0], CODES_ONLY)).toMatchObject({ value: ids[0] });
    expect(readValue('intervention', 'lead', 'Wijkbedrijf', CODES_ONLY)).toMatchObject({ issues: [{ code: 'field-no-reference' }] });
    expect(readValue('intervention', 'areas', 'Selwerd', CODES_ONLY)).toMatchObject({ issues: [{ code: 'field-no-area' }] });
  });
});

describe('readValue() of a list without end', () => {
  it('refuses it as a whole, before any name in it is looked up', () => {
    const things = () => ({ find: () => expect.unreachable(), near: () => expect.unreachable(), nameOf: () => null });
    const lookups = { ...CODES_ONLY, things } as unknown as Lookups;
    expect(readValue('intervention', 'organisations', Array(501).fill('x'), lookups)).toMatchObject({
      issues: [{ code: 'field-too-many', params: { most: 500, count: 501 } }],
    });
  });
});

describe('readValue() of text', () => {
  it('keeps one line one line, and takes out what cannot be seen', () => {
    expect(read('lesson', 'name', ' een\r\ntwee\u0000\u202e drie\u200b ')).toBe('een twee drie');
    expect(read('lesson', 'name', 'cafe\u0301')).toBe('caf\u00e9');
    expect(read('lesson', 'name', '\u0000\u200b')).toBeNull();
    expect(read('lesson', 'name', '<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  });

  it('keeps paragraphs', () => {
    expect(read('lesson', 'lesson', 'een \r\n\r\n\r\n\r\ntwee\r\n- drie\n')).toBe('een\n\ntwee\n- drie');
  });

  it('counts letters as people do, and says how many are too many', () => {
    expect(read('lesson', 'name', '😀'.repeat(200))).toBe('😀'.repeat(200));
    expect(readValue('lesson', 'name', 'x'.repeat(201), LOOKUPS)).toMatchObject({
      issues: [{ code: 'field-too-long', params: { length: 201, longest: 200 } }],
    });
  });

  it.each([
    ['https://www.groningen.nl/plan', 'https://www.groningen.nl/plan'],
    ['www.groningen.nl', 'https://www.groningen.nl/'],
    ['groningen.nl:8080/x', 'https://groningen.nl:8080/x'],
    ['javascript:alert(1)', ['field-no-link']],
    ['data:text/html,x', ['field-no-link']],
    ['ftp://x.nl', ['field-no-link']],
    ['mailto:x@y.nl', ['field-no-link']],
    ['https://naam:geheim@x.nl', ['field-no-link']],
    ['naam@x.nl', ['field-no-link']],
    ['zie de site', ['field-no-link']],
    ['https://localhost/x', ['field-no-link']],
  ])('reads the link %s', (raw, wanted) => {
    expect(read('programme', 'website', raw)).toEqual(wanted);
  });
});
