import type { OutputTold } from '#domain/programme-page/chain-picture';
import type { KindName } from '#domain/register/kinds';
import { recordedNumber } from '#i18n/recorded-number';
import { optionLabel } from '#i18n/register/register-words';
import { asOfText, whenText } from '#i18n/register/when-text';
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

/** `27 brugfunctionarissen gedaan, november 2023`; empty when there is no number. */
export function outputWords({ unit, period, planned, delivered, others }: OutputTold, site: Site): string {
  const words = site.say.programmes.chain;
  const amount = (value: number) => [recorded(value, site), unit].filter(Boolean).join(' ');
  const told =
    planned !== null && delivered !== null
      ? words.deliveredOf(recorded(delivered, site), amount(planned))
      : delivered !== null
        ? words.deliveredOnly(amount(delivered))
        : planned !== null
          ? words.plannedOnly(amount(planned))
          : '';
  const dated = told && period ? `${told} (${whenText(period, site.language)})` : told;
  return others > 0 ? `${dated}, ${words.otherPeriods(others)}` : dated;
}
