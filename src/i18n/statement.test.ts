import { describe, expect, it } from 'vitest';
import { formats } from '#i18n/format';
import { fillStatement } from '#i18n/statement';

const [nl, en] = [formats('nl'), formats('en')];

describe('fillStatement', () => {
  const slots = { area: 'Selwerd', value: 12, reference: 'Groningen', referenceValue: 9, period: '2018' };
  const percent = { unit: 'percent', decimals: 0 } as const;
  it('writes a share bare where the sentence says that it is out of a hundred', () => {
    expect(fillStatement('In {area} {value} van de 100, in {reference} {referenceValue}.', slots, percent, nl)).toBe(
      'In Selwerd 12 van de 100, in Groningen 9.',
    );
    expect(fillStatement('In {area} is dat {value}.', slots, percent, nl)).toBe('In Selwerd is dat 12%.');
  });
  it('rounds a share out of a hundred whatever the decimals of its indicator, to the same number for nearly equal areas', () => {
    const sentence = 'In {period} rookte in {area} {value} van de 100 volwassenen. In {reference} was dat {referenceValue}.';
    const said = (value: number, referenceValue: number) =>
      fillStatement(sentence, { ...slots, value, referenceValue }, { unit: 'percent', decimals: 1 }, nl);
    expect(said(24.2, 23.8)).toBe('In 2018 rookte in Selwerd 24 van de 100 volwassenen. In Groningen was dat 24.');
    expect(said(0.4, 0)).toBe('In 2018 rookte in Selwerd minder dan 1 van de 100 volwassenen. In Groningen was dat 0.');
    expect(fillStatement('In {area} {value}%.', { ...slots, value: 24.2 }, { unit: 'percent', decimals: 1 }, nl)).toBe('In Selwerd 24,2%.');
  });
  it('writes a rate bare where the sentence says of how many, else with its unit', () => {
    const rate = { unit: 'per_1000', decimals: 1 } as const;
    const said = (sentence: string, language = nl) => fillStatement(sentence, slots, rate, language);
    expect(said('In {area} {value} keer per 1.000 inwoners.')).toBe('In Selwerd 12,0 keer per 1.000 inwoners.');
    expect(said('In {area}, {value} out of 1,000 residents.', en)).toBe('In Selwerd, 12.0 out of 1,000 residents.');
    expect(said('In {area}: {value}.')).toBe('In Selwerd: 12,0 per 1.000 inwoners.');
  });
  it('says on a day, in a year', () => {
    const said = (period: string): string =>
      fillStatement('Er waren er in {period} {value}.', { ...slots, period }, { unit: 'count', decimals: 0 }, nl);
    expect(said('2024-01-01')).toBe('Er waren er op 1 januari 2024 12.');
    const opened = (period: string): string =>
      fillStatement('In {period} was het {value}.', { ...slots, period }, { unit: 'count', decimals: 0 }, nl);
    expect(opened('2024-01-01')).toBe('Op 1 januari 2024 was het 12.');
    expect(opened('2021-Q2')).toBe('In het 2e kwartaal van 2021 was het 12.');
    expect(said('2024')).toBe('Er waren er in 2024 12.');
  });
  it('refuses a slot that it does not have', () => {
    expect(() => fillStatement('In {place}.', slots, percent, nl)).toThrow('{place}');
  });
});
