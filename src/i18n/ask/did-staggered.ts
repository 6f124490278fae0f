import type { Language } from '#i18n/language';
import { shortNumber } from './short-number.ts';

interface Facts {
  rows: number;
  control: 'never-treated' | 'not-yet-treated';
  basePeriod: 'varying' | 'universal';
  reasons: readonly string[];
  detail: {
    attgt: readonly { g: number; t: number }[];
    group: readonly { g: number; treated: number }[];
    overallGroup: { est: number; se: number | null };
    preTrend: { p: number; df: number } | null;
    areas: { treated: number; comparison: number; dropped: readonly string[]; startedBefore: readonly string[] };
    periods: { pre: number; all: number };
    claim: string;
  } | null;
}

/** How a difference in differences with several starts was made, for `peil ask --explain`. */
export const staggeredSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ rows, control, basePeriod, detail, reasons }) =>
    detail === null
      ? [`${rows} rijen gelezen.`, `Geen antwoord: ${reasons.join(', ')}.`]
      : [
          `${rows} rijen, ${detail.periods.all} perioden. ${detail.areas.treated} gebieden met en ${detail.areas.comparison} zonder start in die tijd.`,
          `Weggelaten: ${detail.areas.dropped.length} gebieden met een ontbrekend cijfer en ${detail.areas.startedBefore.length} die al begonnen waren.`,
          `Per start (${detail.group.map(({ g, treated }) => `${g}: ${treated}`).join(', ')}) en periode een effect: ${detail.attgt.length} in totaal.`,
          control === 'never-treated'
            ? 'Vergeleken met gebieden die nooit beginnen.'
            : 'Vergeleken met gebieden die dan nog niet begonnen zijn.',
          basePeriod === 'varying'
            ? 'Voor de start: verandering sinds de periode ervoor. Na de start: sinds de laatste periode voor de start.'
            : 'Steeds de verandering sinds de laatste periode voor de start.',
          'Fouten uit de invloed van elk gebied, ook op de gewichten van de groepen; geen bootstrap.',
          detail.preTrend
            ? `De ${detail.preTrend.df} effecten voor de start samen getoetst: p = ${shortNumber(detail.preTrend.p)}.`
            : 'De effecten voor de start zijn niet samen te toetsen.',
          `Gemiddeld over de groepen: ${shortNumber(detail.overallGroup.est)}${detail.overallGroup.se === null ? ', zonder fout' : ` (fout ${shortNumber(detail.overallGroup.se)})`}. Conclusie: ${detail.claim}.`,
        ],
  en: ({ rows, control, basePeriod, detail, reasons }) =>
    detail === null
      ? [`${rows} rows read.`, `No answer: ${reasons.join(', ')}.`]
      : [
          `${rows} rows, ${detail.periods.all} periods. ${detail.areas.treated} areas that start and ${detail.areas.comparison} that do not in that time.`,
          `Left out: ${detail.areas.dropped.length} areas with a figure missing and ${detail.areas.startedBefore.length} that had started already.`,
          `An effect per start (${detail.group.map(({ g, treated }) => `${g}: ${treated}`).join(', ')}) and period: ${detail.attgt.length} in all.`,
          control === 'never-treated' ? 'Compared with areas that never start.' : 'Compared with areas that have not started by then.',
          basePeriod === 'varying'
            ? 'Before the start: change since the period before. From the start on: since the last period before the start.'
            : 'Always the change since the last period before the start.',
          'Errors from the influence of each area, also on the weights of the groups; no bootstrap.',
          detail.preTrend
            ? `The ${detail.preTrend.df} effects before the start tested together: p = ${shortNumber(detail.preTrend.p)}.`
            : 'The effects before the start cannot be tested together.',
          `Mean over the groups: ${shortNumber(detail.overallGroup.est)}${detail.overallGroup.se === null ? ', without an error' : ` (error ${shortNumber(detail.overallGroup.se)})`}. Claim: ${detail.claim}.`,
        ],
};
