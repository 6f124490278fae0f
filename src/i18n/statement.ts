import { periodKind, type Period } from '#base/period';
import type { Formats, NumberStyle } from '#i18n/format';

/** What is filled into an indicator's sentence. Values are in the indicator's unit. */
export interface StatementSlots {
  area: string;
  value: number;
  period: Period;
  reference?: string;
  referenceValue?: number;
}

/** Where the sentence itself says that shares are out of a hundred, or writes the sign. */
const SAYS_OF_A_HUNDRED = /\b(?:van de|in every|of every|out of) 100\b|\}\s?%/;

/**
 * Fills a sentence of the catalogue. Numbers are written in the indicator's unit, unless the
 * sentence says it itself (`{value} van de 100`, `{value}%`). The text is plain: the page escapes it.
 *
 * @throws RangeError when the template has a slot that is not given, which is a defect of the catalogue.
 */
export function fillStatement(template: string, slots: StatementSlots, style: NumberStyle, format: Formats): string {
  const bare = style.unit === 'percent' && SAYS_OF_A_HUNDRED.test(template);
  const write = (value: number): string => (bare ? format.number(value, style.decimals) : format.value(value, style));
  const filled: Record<string, string | undefined> = {
    area: slots.area,
    value: write(slots.value),
    reference: slots.reference,
    referenceValue: slots.referenceValue === undefined ? undefined : write(slots.referenceValue),
    period: format.period(slots.period),
  };
  // A day needs another little word than a year: `op 1 januari 2024`, `in 2024`.
  const worded =
    periodKind(slots.period) === 'day' ? template.replace(/\bin \{period\}/g, format.inPeriod(slots.period)) : template;
  return worded.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const text = filled[slot];
    if (text === undefined) throw new RangeError(`Cannot fill a sentence: no value for {${slot}} in "${template}"`);
    return text;
  });
}
