import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact, IndicatorProfile } from '#domain/profile/profile';
import { figureSentence } from '#i18n/figure-words';
import { formats } from '#i18n/format';
import { messages } from '#i18n/messages';

const both = (text: string) => ({ nl: text, en: text });

function said(changes: Partial<Indicator>, referenceValue: number | null): string {
  const indicator = {
    title: both('Inwoners'),
    unit: 'count',
    decimals: 0,
    kind: 'count',
    statement: both('In {area} {value}, in {reference} {referenceValue}.'),
    statementAlone: both('In {period} woonden er {value} mensen in {area}.'),
    ...changes,
  } as Indicator;
  const fact = (value: number) => ({ value, period: '2024' }) as Fact;
  const reference = referenceValue === null ? null : fact(referenceValue);
  const figure = { indicator, latest: fact(640), reference } as IndicatorProfile;
  return figureSentence(figure, { area: 'Selwerd', reference: 'Groningen' }, 'nl', messages('nl'), formats('nl'));
}

describe('figureSentence', () => {
  it('tells a count alone, also where the comparator has one', () => {
    expect(said({}, 238_147)).toBe('In 2024 woonden er 640 mensen in Selwerd.');
  });
  it('tells any other figure beside its comparator, and alone where that has none', () => {
    expect(said({ kind: 'mean' }, 700)).toBe('In Selwerd 640, in Groningen 700.');
    expect(said({ kind: 'mean' }, null)).toBe('In 2024 woonden er 640 mensen in Selwerd.');
  });
});
