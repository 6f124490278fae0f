import type { Language } from '#i18n/language';
import { shortNumber } from './short-number.ts';

interface Facts {
  rows: number;
  status: 'ok' | 'refused';
  reasons: readonly string[];
  att: number | null;
  detail: {
    means: { controlPre: number; controlPost: number; treatedPre: number; treatedPost: number };
    seKind: 'cluster' | 'permutation' | null;
    permutation: { n: number; exhaustive: boolean; p: number } | null;
    preTrend: { p: number; by: string; periods: number; areas: number } | null;
    areas: { treated: number; comparison: number };
    rows: { used: number; missing: number; unitsSeenOnce: number };
    claim: string;
  } | null;
}

/** How a difference in differences was made, for `peil ask --explain`. */
export const twoByTwoSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ rows, detail, reasons, att }) =>
    detail === null || att === null
      ? [`${rows} rijen gelezen.`, `Geen antwoord: ${reasons.join(', ')}.`]
      : [
          `${detail.rows.used} van ${rows} rijen hebben een cijfer; ${detail.rows.missing} zijn weggelaten en ${detail.rows.unitsSeenOnce} gebieden zijn maar aan één kant van de start gemeten.`,
          `Met aanpak (${detail.areas.treated} gebieden): van ${shortNumber(detail.means.treatedPre)} naar ${shortNumber(detail.means.treatedPost)}. Zonder (${detail.areas.comparison}): van ${shortNumber(detail.means.controlPre)} naar ${shortNumber(detail.means.controlPost)}.`,
          `Het verschil tussen die twee veranderingen is ${shortNumber(att)}.`,
          detail.seKind === 'cluster'
            ? 'De fout is per gebied bepaald (CR1), met Student t en het aantal gebieden van de kleinste groep min één.'
            : detail.permutation
              ? `Te weinig gebieden voor een fout per gebied. Daarom ${detail.permutation.exhaustive ? 'elke' : 'een vaste greep uit de'} keuze van evenveel gebieden alsof die de aanpak hadden: ${detail.permutation.n} keuzes, p = ${shortNumber(detail.permutation.p)}.`
              : 'De spreiding is niet te zien: er is geen fout gegeven.',
          detail.preTrend
            ? `Voor de start: ${detail.preTrend.periods} perioden van ${detail.preTrend.areas} gebieden tegelijk getoetst (${detail.preTrend.by}), p = ${shortNumber(detail.preTrend.p)}. Onder 0,10 liepen de groepen toen al uiteen en vervalt de conclusie.`
            : 'De loop voor de start is niet te toetsen: daarvoor zijn tijden nodig, met minstens twee perioden voor de start.',
          `Conclusie: ${detail.claim}. Meer dan 'inconclusive' kan pas met 5 perioden voor de start, 5 gebieden met en 10 zonder aanpak.`,
        ],
  en: ({ rows, detail, reasons, att }) =>
    detail === null || att === null
      ? [`${rows} rows read.`, `No answer: ${reasons.join(', ')}.`]
      : [
          `${detail.rows.used} of ${rows} rows have a figure; ${detail.rows.missing} are left out and ${detail.rows.unitsSeenOnce} areas were seen on one side of the start only.`,
          `Treated (${detail.areas.treated} areas): from ${shortNumber(detail.means.treatedPre)} to ${shortNumber(detail.means.treatedPost)}. Not treated (${detail.areas.comparison}): from ${shortNumber(detail.means.controlPre)} to ${shortNumber(detail.means.controlPost)}.`,
          `The difference of those two changes is ${shortNumber(att)}.`,
          detail.seKind === 'cluster'
            ? "The error is by area (CR1), with Student's t and the areas of the smaller group less one."
            : detail.permutation
              ? `Too few areas for an error by area. So ${detail.permutation.exhaustive ? 'every' : 'a fixed draw of'} choice of as many areas as if treated: ${detail.permutation.n} choices, p = ${shortNumber(detail.permutation.p)}.`
              : 'The spread cannot be seen: no error is given.',
          detail.preTrend
            ? `Before the start: ${detail.preTrend.periods} periods of ${detail.preTrend.areas} areas tested at once (${detail.preTrend.by}), p = ${shortNumber(detail.preTrend.p)}. Below 0.10 the groups already moved apart and the claim falls.`
            : 'The course before the start cannot be tested: that takes times, with at least two periods before the start.',
          `Claim: ${detail.claim}. More than 'inconclusive' takes 5 periods before the start, 5 treated areas and 10 others.`,
        ],
};
