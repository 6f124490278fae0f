import type { Language } from '#i18n/language';
import { formats, listWords } from '#i18n/format';

interface Facts {
  rows: number;
  margins: readonly string[];
  variable: string | null;
  /** Number of clusters people came in; null when each for themselves. */
  clusters: number | null;
  refused: readonly string[];
  rounds: number | null;
  kishDeff: number | null;
  nEff: number | null;
  /** People whose weight was cut; null where none was above the limit. */
  trimmed: number | null;
}

const nl = formats('nl');
const en = formats('en');

/** How a survey was weighted, for `peil ask --explain`. */
export const rakeSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: (f) => [
    `${nl.number(f.rows)} mensen deden mee. Hun gewicht wordt bijgesteld tot zij tellen zoals het register zegt, op ${listWords(f.margins, 'nl')}.`,
    ...(f.rounds === null
      ? []
      : [f.margins.length === 1 ? 'Eén verdeling: dat klopt in één keer.' : `Na ${f.rounds} rondes kloppen alle verdelingen samen.`]),
    ...(f.trimmed === null ? [] : [trimmedNl(f.trimmed)]),
    ...(f.kishDeff === null || f.nEff === null
      ? []
      : [`Door de ongelijke gewichten tellen zij als ${nl.number(f.nEff, 1)} mensen (ontwerpeffect ${nl.number(f.kishDeff, 2)}).`]),
    ...(f.variable === null || f.refused.length > 0
      ? []
      : [
          `De standaardfout van ${f.variable} rekent met wat de verdelingen niet verklaren${f.clusters === null ? '' : `, en met ${nl.number(f.clusters)} groepen in plaats van losse mensen`}.`,
        ]),
    ...(f.refused.length > 0 ? [`Daarom geen antwoord: ${f.refused.join(', ')}.`] : []),
  ],
  en: (f) => [
    `${en.number(f.rows)} people took part. Their weights are changed until they count as the register says, on ${listWords(f.margins, 'en')}.`,
    ...(f.rounds === null
      ? []
      : [f.margins.length === 1 ? 'One margin: that is met at once.' : `After ${f.rounds} rounds all margins are met together.`]),
    ...(f.trimmed === null ? [] : [trimmedEn(f.trimmed)]),
    ...(f.kishDeff === null || f.nEff === null
      ? []
      : [`With unequal weights they count as ${en.number(f.nEff, 1)} people (design effect ${en.number(f.kishDeff, 2)}).`]),
    ...(f.variable === null || f.refused.length > 0
      ? []
      : [
          `The standard error of ${f.variable} uses what the margins do not explain${f.clusters === null ? '' : `, and ${en.number(f.clusters)} clusters instead of separate people`}.`,
        ]),
    ...(f.refused.length > 0 ? [`Hence no answer: ${f.refused.join(', ')}.`] : []),
  ],
};

function trimmedNl(people: number): string {
  if (people === 0) return 'Er zijn erg grote gewichten. Afkappen lukt niet: de verdelingen vragen er zelf om.';
  return `${nl.number(people)} gewichten waren te groot. Ze zijn afgekapt, en alles is opnieuw bijgesteld.`;
}

function trimmedEn(people: number): string {
  if (people === 0) return 'Some weights are very large. They cannot be cut: the margins themselves ask for them.';
  return `${en.number(people)} weights were too large. They were cut, and all was fitted again.`;
}
