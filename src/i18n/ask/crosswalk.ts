import type { Language } from '#i18n/language';

interface CrosswalkFacts {
  kind: 'count' | 'rate' | 'median';
  from: number;
  to: number;
  tables: number;
  qualities: Readonly<Record<string, number>>;
  unmatched: number;
}

/** How figures went over to new boundaries, for `peil ask --explain`. */
export const crosswalkSteps: Record<Language, (facts: CrosswalkFacts) => string[]> = {
  nl: ({ kind, from, to, tables, qualities, unmatched }) => [
    `${from} oude gebieden gaan over naar ${to} nieuwe${tables > 1 ? `, via ${tables} tabellen na elkaar` : ''}, naar het deel van de woningen.`,
    kind === 'count'
      ? 'Aantallen zijn opgeteld; het totaal blijft gelijk.'
      : kind === 'rate'
        ? 'Een aandeel is gewogen met zijn eigen noemer.'
        : 'Een mediaan is niet uit delen te berekenen; alleen een gebied dat heel overging houdt zijn getal.',
    `Kwaliteit: ${Object.entries(qualities)
      .map(([quality, count]) => `${count} ${QUALITY_NL[quality] ?? quality}`)
      .join(', ')}.`,
    ...(unmatched > 0 ? [`${unmatched} codes staan niet in de koppeltabel.`] : []),
  ],
  en: ({ kind, from, to, tables, qualities, unmatched }) => [
    `${from} old areas go over to ${to} new ones${tables > 1 ? `, through ${tables} tables one after another` : ''}, by their share of homes.`,
    kind === 'count'
      ? 'Counts were added up; the total stays the same.'
      : kind === 'rate'
        ? 'A share was weighted by its own denominator.'
        : 'A median cannot be computed from parts; only an area that went over whole keeps its number.',
    `Quality: ${Object.entries(qualities)
      .map(([quality, count]) => `${count} ${quality}`)
      .join(', ')}.`,
    ...(unmatched > 0 ? [`${unmatched} codes are not in the link table.`] : []),
  ],
};

const QUALITY_NL: Readonly<Record<string, string>> = {
  exact: 'precies',
  estimated: 'geschat',
  inherited: 'overgenomen van het oude gebied',
  incomplete: 'zonder getal, want een deel ontbreekt',
};

interface SeriesFacts {
  breakYear: number;
  carried: number;
  direct: number;
}

export const crosswalkSeriesSteps: Record<Language, (facts: SeriesFacts) => string[]> = {
  nl: ({ breakYear, carried, direct }) => [
    `Jaren voor ${breakYear} (${carried}) zijn omgerekend naar de nieuwe grenzen; jaren vanaf ${breakYear} (${direct}) staan er al op.`,
    'Waar een deel ontbreekt staat geen getal.',
  ],
  en: ({ breakYear, carried, direct }) => [
    `Years before ${breakYear} (${carried}) were carried over to the new boundaries; years from ${breakYear} (${direct}) are on them already.`,
    'Where a part is missing there is no number.',
  ],
};
