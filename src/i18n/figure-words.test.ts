import { describe, expect, it } from 'vitest';
import type { Area } from '#domain/area/area';
import type { Indicator } from '#domain/indicator/indicator';
import { courseOf } from '#domain/profile/course';
import type { Fact, IndicatorProfile } from '#domain/profile/profile';
import { courseWords, figureSentence } from '#i18n/figure-words';
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

describe('courseWords', () => {
  const indicator = { unit: 'percent', decimals: 1 } as Indicator;
  const fact = (period: string, value: number | null): Fact => ({ period, value, status: value === null ? 'not_published' : 'ok' }) as Fact;
  const words = (facts: Fact[], runs: Fact[][], scheme: Area['scheme'] = 'cbs', language: 'nl' | 'en' = 'nl'): string =>
    courseWords(courseOf({ facts, runs, breaks: [] }), indicator, { scheme }, messages(language), formats(language));
  const [one, two] = [fact('2016', 30), fact('2020', 32.1)] as const;

  it('tells what the figure was where its line begins', () => {
    expect(words([one, two], [[one, two]])).toBe('In 2016 was het 30,0%.');
    expect(words([one, two], [[one, two]], 'cbs', 'en')).toBe('In 2016 it was 30.0%.');
  });

  it('says in one sentence why there is no course', () => {
    expect(words([two], [[two]])).toBe('Eén jaar: nog geen verloop.');
    expect(words([fact('2016', null), two], [[two]])).toBe('Geen verloop: andere jaren zijn niet gepubliceerd.');
    expect(words([fact('2016', null), two], [[two]], 'own')).toBe('Geen verloop: andere jaren zijn niet uit te rekenen voor het geheel.');
    expect(words([], [])).toBe('');
  });
});
