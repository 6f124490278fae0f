import type { Language } from '#i18n/language';

const UNTIL = { nl: 'tot en met', en: 'up to and including' } satisfies Record<Language, string>;

/** The year of an amount, or the years that it is for together: `2020 tot en met 2023`. */
export function yearsText({ year, until }: { year: number; until: number | null }, language: Language): string {
  return until === null ? String(year) : `${year} ${UNTIL[language]} ${until}`;
}
