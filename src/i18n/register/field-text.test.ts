import { describe, expect, it } from 'vitest';
import { eurosText } from './euros-text.ts';
import type { Seen } from '#domain/register/register';
import { isFew } from '#domain/register/few';
import { fieldText, seenText } from './field-text.ts';
import { asOfText, standText, whenText } from './when-text.ts';

describe('whenText()', () => {
  it.each([
    ['2010?', 'rond 2010 (niet zeker)', 'around 2010 (not certain)'],
    ['2023', '2023', '2023'],
    ['2023-11', 'november 2023', 'November 2023'],
    ['2023-11-30', '30 november 2023', '30 November 2023'],
    ['2023-11?', 'rond november 2023 (niet zeker)', 'around November 2023 (not certain)'],
    ['ooit', 'ooit', 'ooit'],
  ])('writes %s', (edtf, nl, en) => {
    expect(whenText(edtf, 'nl')).toBe(nl);
    expect(whenText(edtf, 'en')).toBe(en);
  });

  it('says for which day a state is true', () => {
    expect(asOfText('2023-11-30', 'nl')).toBe('stand 30 november 2023');
    expect(asOfText('2023-11-30', 'en')).toBe('as of 30 November 2023');
    expect(asOfText('2023-11-30', 'nl', 'month')).toBe('stand november 2023');
  });
});

describe('standText()', () => {
  it('tells the oldest day of amounts that are told together, and that others are newer', () => {
    expect(standText({ from: '2023-11-30', to: '2023-11-30' }, 'nl')).toBe('stand 30 november 2023');
    expect(standText({ from: '2023-11-30', to: '2024-01-01' }, 'nl')).toBe('stand 30 november 2023 of later');
    expect(standText({ from: '2023-11-01', to: '2023-11-30' }, 'nl', 'month')).toBe('stand november 2023');
  });
});

describe('eurosText()', () => {
  it('is exact to the cent', () => {
    expect(eurosText(123456, 'nl')).toBe('€\u00a01.234,56');
    expect(eurosText(1250000, 'nl')).toBe('€\u00a012.500');
    expect(eurosText(1250000, 'nl', true)).toBe('€\u00a012.500,00');
    expect(eurosText(-50, 'nl')).toBe('\u2212€\u00a00,50');
    expect(eurosText(123456, 'en')).toBe('€1,234.56');
    expect(eurosText(900719925474099, 'nl')).toBe('€\u00a09.007.199.254.740,99');
  });
});

describe('fieldText()', () => {
  it('says what is not filled in, and never makes a zero of it', () => {
    expect(fieldText('output', 'planned', null, 'nl')).toBe('niet ingevuld');
    expect(fieldText('output', 'planned', 0, 'nl')).toBe('0');
    expect(fieldText('plan', 'overlaps', [], 'nl')).toBe('geen');
  });

  it('writes each kind of value in words', () => {
    expect(fieldText('intervention', 'state', 'embedded', 'nl')).toBe('vast onderdeel');
    expect(fieldText('partner', 'brings', ['money', 'hours'], 'nl')).toBe('geld en uren');
    expect(fieldText('budgetAmount', 'amount', -12345, 'nl')).toBe('\u2212€\u00a0123,45');
    expect(fieldText('budgetAmount', 'year', 2023, 'nl')).toBe('2023');
    expect(fieldText('partner', 'signed', 1200, 'nl')).toBe('1.200');
    expect(fieldText('output', 'delivered', 2.75, 'nl')).toBe('2,75');
    expect(fieldText('lesson', 'isSuccess', false, 'nl')).toBe('nee');
    expect(fieldText('objective', 'by', '2030?', 'nl')).toBe('rond 2030 (niet zeker)');
    expect(fieldText('objective', 'theme', 'x1', 'nl', (spec, id) => `${spec.type}:${id}`)).toBe('reference:x1');
  });
});

describe('seenText()', () => {
  const nameOf = (_: unknown, id: string) => id;
  const seen = (values: object, few?: string[]) => ({ kind: 'bottleneck', values, few }) as unknown as Seen;

  it('says of a number that may only be known to be small that it is, and never that nobody filled it in', () => {
    expect(seenText(seen({}, ['seen']), 'seen', 'nl', nameOf)).toBe('een paar keer');
    expect(seenText(seen({}, ['seen']), 'seen', 'en', nameOf)).toBe('a few times');
    expect(seenText(seen({ seen: 12 }), 'seen', 'nl', nameOf)).toBe('12');
    expect(seenText(seen({ seen: null }), 'seen', 'nl', nameOf)).toBe('niet ingevuld');
    expect([isFew(seen({}, ['seen']), 'seen'), isFew(seen({}, ['seen']), 'name'), isFew(seen({}), 'seen')]).toEqual([true, false, false]);
  });
});
