import type { StatementItem } from '#domain/ask/statement';
import type { ClaimVerdict, Verdict } from '#domain/answer/codes';
import { capital } from '#i18n/capital';
import type { Language } from '#i18n/language';

/** How a number of the item is written, in its unit. */
export type Write = (value: number) => string;

interface FullWords {
  values(subject: string, place: string, value: string, interval: string | null, reference: string | null): string;
  interval(lower: string, upper: string): string;
  referenceIs(reference: string, value: string): string;
  verdict: Record<Verdict, string>;
  fromTo(first: string, last: string): string;
  perYear(slope: string, interval: string | null, years: number | null): string;
  claim: Record<ClaimVerdict, (name: string) => string>;
  difference(att: string, interval: string | null): string;
  placebo(rank: number, n: number): string;
  test: Record<'p' | 'mannKendallP' | 'r1' | 'senSlope' | 'family' | 'detectable' | 'pValue' | 'design', (value: string) => string>;
  reasons(list: string): string;
  reason: Readonly<Record<string, string>>;
  unnamed: string;
}

const WORDS: Record<Language, FullWords> = {
  nl: {
    values: (subject, place, value, interval, reference) => `${capital(subject)} ${place}: ${value}${interval ?? ''}${reference ?? ''}.`,
    interval: (lower, upper) => ` (95%: ${lower} tot ${upper})`,
    referenceIs: (reference, value) => `; ${reference} ${value}`,
    verdict: {
      closing: 'Het verschil wordt kleiner',
      widening: 'Het verschil wordt groter',
      crossed: 'Het verschil is van kant gewisseld',
      'no-clear-change': 'Geen duidelijke verandering van het verschil',
      'too-few': 'Te weinig metingen om een verandering te toetsen',
    },
    fromTo: (first, last) => `van ${first} naar ${last}`,
    perYear: (slope, interval, years) => `per jaar ${slope}${interval ?? ''}${years === null ? '' : `, ${years} jaren`}`,
    claim: {
      effect: (name) => `${capital(name)} heeft waarschijnlijk bijgedragen`,
      'no-evidence': (name) => `Geen aanwijzing dat ${name} verschil maakte`,
      inconclusive: (name) => `Of ${name} bijdroeg, is niet uit te maken`,
      refused: (name) => `Of ${name} bijdroeg, is niet te beantwoorden`,
    },
    difference: (att, interval) => `verschil met de vergelijkingsgebieden ${att}${interval ?? ''}`,
    placebo: (rank, n) => `zonder aanpak kwam zo'n verschil bij ${rank} van de ${n} gebieden voor`,
    test: {
      p: (value) => `p = ${value}`,
      mannKendallP: (value) => `Mann-Kendall p = ${value}`,
      r1: (value) => `r1 = ${value}`,
      senSlope: (value) => `Theil-Sen ${value} per jaar`,
      family: (value) => `${value} cijfers samen getoetst`,
      detectable: (value) => `kleinst zichtbare verschil ${value}`,
      pValue: (value) => `placebo p = ${value}`,
      design: (value) => `opzet: ${value}`,
    },
    reasons: (list) => `reden: ${list}`,
    reason: {
      'too-few-comparisons': 'te weinig vergelijkingsgebieden',
      'too-few-pre-periods': 'te weinig jaren voor de start',
      'too-few-post-periods': 'te weinig jaren na de start',
      'too-few-points': 'te weinig metingen',
      'poor-pre-fit': 'geen passende vergelijkingsgebieden',
      'pre-trend-differs': 'de gebieden liepen al uiteen voor de start',
      'missing-data': 'ontbrekende metingen',
      'effect-too-small-to-see': 'te klein om in het gebiedscijfer te zien',
      'unresolved-break': 'een breuk in telling of grens',
      'model-based-figure': 'een cijfer uit een rekenmodel',
      'one-treated-unit': 'maar één gebied',
      'few-treated-units': 'te weinig gebieden met het werk',
      'weight-on-one-comparison': 'alle gewicht op één gebied met een ander programma',
      'start-unknown': 'onbekende start',
    },
    unnamed: 'de aanpak',
  },
  en: {
    values: (subject, place, value, interval, reference) => `${capital(subject)} ${place}: ${value}${interval ?? ''}${reference ?? ''}.`,
    interval: (lower, upper) => ` (95%: ${lower} to ${upper})`,
    referenceIs: (reference, value) => `; ${reference} ${value}`,
    verdict: {
      closing: 'The gap is closing',
      widening: 'The gap is widening',
      crossed: 'The gap has changed sides',
      'no-clear-change': 'No clear change of the gap',
      'too-few': 'Too few measurements to test a change',
    },
    fromTo: (first, last) => `from ${first} to ${last}`,
    perYear: (slope, interval, years) => `per year ${slope}${interval ?? ''}${years === null ? '' : `, ${years} years`}`,
    claim: {
      effect: (name) => `${capital(name)} probably contributed`,
      'no-evidence': (name) => `No sign that ${name} made a difference`,
      inconclusive: (name) => `Whether ${name} contributed cannot be settled`,
      refused: (name) => `Whether ${name} contributed cannot be answered`,
    },
    difference: (att, interval) => `difference with the comparison areas ${att}${interval ?? ''}`,
    placebo: (rank, n) => `without a programme such a difference occurred in ${rank} of ${n} areas`,
    test: {
      p: (value) => `p = ${value}`,
      mannKendallP: (value) => `Mann-Kendall p = ${value}`,
      r1: (value) => `r1 = ${value}`,
      senSlope: (value) => `Theil-Sen ${value} per year`,
      family: (value) => `${value} figures tested together`,
      detectable: (value) => `smallest visible difference ${value}`,
      pValue: (value) => `placebo p = ${value}`,
      design: (value) => `design: ${value}`,
    },
    reasons: (list) => `reason: ${list}`,
    reason: {
      'too-few-comparisons': 'too few comparison areas',
      'too-few-pre-periods': 'too few years before the start',
      'too-few-post-periods': 'too few years after the start',
      'too-few-points': 'too few measurements',
      'poor-pre-fit': 'no fitting comparison areas',
      'pre-trend-differs': 'the areas diverged before the start',
      'missing-data': 'missing measurements',
      'effect-too-small-to-see': "too small to see in the area's figure",
      'unresolved-break': 'a break in count or border',
      'model-based-figure': 'a figure from a model',
      'one-treated-unit': 'only one area',
      'few-treated-units': 'too few areas with the work',
      'weight-on-one-comparison': 'all weight on one area with another programme',
      'start-unknown': 'unknown start',
    },
    unnamed: 'the programme',
  },
};

export interface FullSlots {
  item: StatementItem;
  place: string;
  reference: string;
  /** In the unit of the figure. */
  write: Write;
  /** A number with the figure's decimals, bare. */
  number: Write;
  /** What follows a difference: ` procentpunt`. */
  gapUnit: string;
  plain(value: number, decimals: number): string;
  /** For the state: tests too. */
  withTests: boolean;
}

/** The sentences for partners, and with `withTests` for the state: every number with its interval. */
export function fullStatement({ item, place, reference, write, number, gapUnit, plain, withTests }: FullSlots, language: Language): string {
  const words = WORDS[language];
  const writeGap = (value: number): string => `${number(value)}${gapUnit}`;
  const between = (range: readonly [number, number] | null | undefined, say: Write): string | null =>
    range ? words.interval(say(range[0]), say(range[1])) : null;
  const sentences: string[] = [];
  if (item.value) {
    const beside = item.referenceValue == null ? null : words.referenceIs(reference, write(item.referenceValue));
    sentences.push(words.values(item.indicator.name, place, write(item.value.est), between(item.value.ci95, write), beside));
  }
  const { gap, programme } = item;
  if (gap) {
    const parts = [
      gap.gapFirst != null && gap.gapLast != null ? words.fromTo(number(gap.gapFirst), writeGap(gap.gapLast)) : null,
      gap.slope != null ? words.perYear(number(gap.slope), between(gap.ci95, number), gap.n ?? null) : null,
    ];
    const tests = withTests
      ? [
          gap.p != null ? words.test.p(plain(gap.p, 3)) : null,
          gap.mannKendallP != null ? words.test.mannKendallP(plain(gap.mannKendallP, 3)) : null,
          gap.r1 != null ? words.test.r1(plain(gap.r1, 2)) : null,
          gap.senSlope != null ? words.test.senSlope(writeGap(gap.senSlope)) : null,
          gap.family != null ? words.test.family(String(gap.family)) : null,
        ]
      : [];
    sentences.push(clause(words.verdict[gap.verdict], [...parts, ...tests]));
  }
  if (programme) {
    const parts = [
      programme.att != null ? words.difference(writeGap(programme.att), between(programme.ci95, number)) : null,
      programme.rank != null && programme.n != null ? words.placebo(programme.rank, programme.n) : null,
      programme.reasons.length > 0 ? words.reasons(programme.reasons.map((code) => words.reason[code] ?? code).join(', ')) : null,
    ];
    const tests = withTests
      ? [
          programme.pValue != null ? words.test.pValue(plain(programme.pValue, 3)) : null,
          programme.detectable != null ? words.test.detectable(writeGap(programme.detectable)) : null,
          programme.design != null ? words.test.design(programme.design) : null,
        ]
      : [];
    sentences.push(clause(words.claim[programme.claim](programme.name ?? words.unnamed), [...parts, ...tests]));
  }
  return sentences.join(' ');
}

function clause(lead: string, parts: readonly (string | null)[]): string {
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? `${lead}.` : `${lead}: ${told.join('; ')}.`;
}
