import type { Language } from '#i18n/language';

interface TableFacts {
  cells: number;
  relations: number;
  threshold: number;
  width: number;
  primary: number;
  /** null when the table could not be protected. */
  complementary: number | null;
  /** What counts were rounded to; null when cells were hidden instead. */
  rounded: number | null;
}

/** How a table was protected, for `peil ask --explain`. */
export const suppressSteps: Record<Language, (facts: TableFacts) => string[]> = {
  nl: ({ cells, relations, threshold, width, primary, complementary, rounded }) =>
    rounded !== null
      ? [`Alle ${cells} getallen zijn afgerond op ${rounded}. Verschillen kleiner dan ${2 * rounded} zeggen dan niets.`]
      : [
          `De tabel heeft ${cells} getallen en ${relations} totalen.`,
          `Verborgen om het getal zelf (1 tot ${threshold}, of zo gevraagd): ${primary}.`,
          complementary === null
            ? 'De tabel is niet te beschermen zonder het hoofdtotaal te verbergen. Laat de cijfers van een groter gebied zien.'
            : `Daarna de kleinste extra groep getallen waarmee niemand een verborgen getal nauwer kan narekenen dan ${width}: ${complementary}.`,
          'Tot slot is geprobeerd de tabel te kraken, met alle totalen die bekend zijn.',
        ],
  en: ({ cells, relations, threshold, width, primary, complementary, rounded }) =>
    rounded !== null
      ? [`All ${cells} numbers were rounded to ${rounded}. Differences below ${2 * rounded} then say nothing.`]
      : [
          `The table has ${cells} numbers and ${relations} totals.`,
          `Hidden for the number itself (1 to ${threshold}, or as asked): ${primary}.`,
          complementary === null
            ? 'The table cannot be protected without hiding its headline total. Show figures of a larger area instead.'
            : `Then the smallest extra set of numbers with which nobody can work out a hidden number more closely than ${width}: ${complementary}.`,
          'Last, an attack on the table was tried, with all totals that are known.',
        ],
};

interface AuditFacts {
  hidden: number;
  relations: number;
  exposed: number;
}

export const auditSuppressionSteps: Record<Language, (facts: AuditFacts) => string[]> = {
  nl: ({ hidden, relations, exposed }) => [
    `Van ${hidden} verborgen getallen is met ${relations} totalen uitgerekend hoe klein en hoe groot ze kunnen zijn.`,
    exposed === 0 ? 'Geen ervan is te nauw na te rekenen.' : `Te nauw na te rekenen: ${exposed}.`,
  ],
  en: ({ hidden, relations, exposed }) => [
    `For ${hidden} hidden numbers the least and the greatest possible value were computed from ${relations} totals.`,
    exposed === 0 ? 'None of them can be worked out too closely.' : `Worked out too closely: ${exposed}.`,
  ],
};

interface PercentFacts {
  items: number;
  minBase: number;
  minCount: number;
  hidden: number;
  relations: number;
}

export const suppressPercentSteps: Record<Language, (facts: PercentFacts) => string[]> = {
  nl: ({ items, minBase, minCount, hidden, relations }) => [
    `Een percentage staat er als het over minstens ${minBase} mensen gaat, en aan beide kanten geen of minstens ${minCount} mensen staan.`,
    `Van ${items} percentages zijn er ${hidden} daarom verborgen.`,
    ...(relations > 0 ? ['Daarna zijn percentages verborgen waaruit een ander te berekenen is.'] : []),
  ],
  en: ({ items, minBase, minCount, hidden, relations }) => [
    `A percentage is shown when it is of at least ${minBase} people, with nobody or at least ${minCount} people on either side.`,
    `Of ${items} percentages ${hidden} are hidden for that.`,
    ...(relations > 0 ? ['Then percentages were hidden from which another could be computed.'] : []),
  ],
};
