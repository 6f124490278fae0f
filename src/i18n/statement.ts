import { capital } from '#i18n/capital';
import type { Period } from '#base/period';
import type { Unit } from '#domain/indicator/unit';
import type { Formats, NumberStyle } from '#i18n/format';

/** What is filled into an indicator's sentence. Values are in the indicator's unit. */
export interface StatementSlots {
  area: string;
  value: number;
  period: Period;
  reference?: string;
  referenceValue?: number;
}

/** Where the sentence itself says that a share is out of a hundred people or things. */
const OUT_OF_HUNDRED = /\b(?:van de|out of) 100\b/;

/** Where the sentence itself says of how many a rate is: `per 1.000 inwoners`, `out of 1,000`. */
const OF_HOW_MANY: Partial<Record<Unit, RegExp>> = {
  percent: /\}\s?%/,
  per_1000: /\b(?:per|van de|out of) 1[.,]000\b/,
  per_10000: /\b(?:per|van de|out of) 10[.,]000\b/,
  per_100000: /\b(?:per|van de|out of) 100[.,]000\b/,
};

/**
 * Fills a sentence of the catalogue. Numbers are written in the indicator's unit, unless the
 * sentence says of how many they are: then the number is bare. A share out of a hundred people is
 * a whole number, as nobody speaks of 24.3 neighbours; tables and charts keep the decimals. Two
 * areas that differ by less than that get the same number. The text is plain: the page escapes it.
 *
 * @throws RangeError when the template has a slot that is not given, which is a defect of the catalogue.
 */
export function fillStatement(template: string, slots: StatementSlots, style: NumberStyle, format: Formats): string {
  const write = numberWriter(template, style, format);
  const filled: Record<string, string | undefined> = {
    area: slots.area,
    value: write(slots.value),
    reference: slots.reference,
    referenceValue: slots.referenceValue === undefined ? undefined : write(slots.referenceValue),
    period: format.period(slots.period),
  };
  // A day needs another little word than a year: `op 1 januari 2024`, `in 2024`.
  const inPeriod = format.inPeriod(slots.period);
  const worded = template.replace(/\bin \{period\}/g, () => inPeriod).replace(/\bIn \{period\}/g, () => capital(inPeriod));
  return worded.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const text = filled[slot];
    if (text === undefined) throw new RangeError(`Cannot fill a sentence: no value for {${slot}} in "${template}"`);
    return text;
  });
}

function numberWriter(template: string, style: NumberStyle, format: Formats): (value: number) => string {
  if (style.unit === 'percent' && OUT_OF_HUNDRED.test(template)) return (value) => format.outOfHundred(value);
  if (OF_HOW_MANY[style.unit]?.test(template)) return (value) => format.number(value, style.decimals);
  return (value) => format.value(value, style);
}
