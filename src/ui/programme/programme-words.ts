import type { OutputTold } from '#domain/programme-page/chain-picture';
import type { KindName, Values } from '#domain/register/kinds';
import { capital } from '#i18n/capital';
import { countsInText, deliveredText, plannedBeside } from '#i18n/delivered-text';
import { recordedNumber } from '#i18n/recorded-number';
import { optionLabel } from '#i18n/register/register-words';
import { asOfText, whenText } from '#i18n/register/when-text';
import { stateText, type StateTold } from '#i18n/state-text';
import type { Site } from '#ui/site-context.ts';

/** What a programme records is written in Dutch: on a page in another language a screen reader must know it. */
export function langOf({ language }: Pick<Site, 'language'>): 'nl' | undefined {
  return language === 'nl' ? undefined : 'nl';
}

/** `stand november 2023`. */
export function asOf(day: string, { language }: Site): string {
  return asOfText(day, language, 'month');
}

/** The word for an option of a field: `loopt`. */
export function optionWord(kind: KindName, field: string, option: string | null | undefined, { language, say }: Site): string {
  return option ? optionLabel(language, kind, field, option) : say.programmes.notFilledIn;
}

/** From when to when, as well as it is known; null when neither is. */
export function span(begins: string | null | undefined, ends: string | null | undefined, { language, say }: Site): string | null {
  const [from, to] = [begins ? whenText(begins, language) : null, ends ? whenText(ends, language) : null];
  if (from && to) return say.programmes.until(from, to);
  return from ? say.programmes.from(from) : to ? say.programmes.to(to) : null;
}

/** Since when a partner takes part, or from when to when it did, as well as it is known; nothing where that is not filled in. */
export function takingPart({ since, until }: { since?: string | null; until?: string | null }, site: Site): string[] {
  if (until) return [span(since, until, site) ?? ''];
  return since ? [site.say.programmes.partner.since(whenText(since, site.language))] : [];
}

/** When something happened, as well as it is known, and where only the year is known that too. */
export function eventWhen({ at, until }: { at?: string | null; until?: string | null }, { language, say }: Site): string {
  const [from, to] = [whenText(at ?? '', language), until ? whenText(until, language) : null];
  if (to) return say.programmes.until(from, to);
  return at?.length === 4 ? say.programmes.timelineTold.yearOnly(from) : from;
}

/** A number as it was recorded, or that it is not known: never nought for what is missing. */
export function recorded(value: number | null | undefined, { format, say }: Site): string {
  if (value === null || value === undefined) return say.programmes.unknownNumber;
  return recordedNumber(value, format);
}

/**
 * `27 brugfunctionarissen (november 2023)`, under a name that says what became of them; empty when there is no number. What
 * else is in the number, and what is noted of it, are lines of their own.
 */
export function outputWords({ unit, period, delivered, precision, countsIn, note, others, ...output }: OutputTold, site: Site): string[] {
  const planned = plannedBeside({ planned: output.planned, delivered, precision });
  const words = site.say.programmes.chain;
  const withUnit = (number: string) => [number, unit].filter(Boolean).join(' ');
  const amount = (value: number) => withUnit(recorded(value, site));
  const done = delivered === null ? '' : deliveredText(delivered, precision, site.language, site.format);
  const told =
    planned !== null && delivered !== null
      ? words.deliveredOf(done, amount(planned))
      : delivered !== null
        ? withUnit(done)
        : planned !== null
          ? words.plannedOnly(amount(planned))
          : '';
  const dated = told && period ? `${told} (${whenText(period, site.language)})` : told;
  const first = others > 0 ? `${dated}, ${words.otherPeriods(others)}` : dated;
  return [first, capital(countsInText(countsIn, site.language)), note ?? ''].filter((line) => line !== '');
}

/** How far an intervention or a linkage opportunity is, or was when that was last written down. */
export function stateOf<K extends 'intervention' | 'linkage'>(
  kind: K,
  state: NonNullable<Values<K>['state']>,
  asOf: string,
  { today, language }: Site,
): StateTold {
  return stateText(kind, state, asOf, today, language);
}
