import type { Language } from '#i18n/language';

interface Facts {
  items: number;
  audience: 'residents' | 'partners' | 'state';
}

/** How sentences were chosen, for `peil ask --explain`. */
export const statementSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ items, audience }) => [
    `${items === 1 ? 'Eén cijfer' : `${items} cijfers`}, voor ${{ residents: 'bewoners', partners: 'partners', state: 'het Rijk' }[audience]}.`,
    'Hoger of lager: alleen als de vergelijking buiten het interval valt. Anders ongeveer gelijk.',
    "'Waarschijnlijk' staat er alleen bij de uitspraak effect; 'weten we niet' bij onbeslist of geweigerd.",
    'Zonder interval en zonder oordeel over het verschil zeggen we niets.',
  ],
  en: ({ items, audience }) => [
    `${items === 1 ? 'One figure' : `${items} figures`}, for ${{ residents: 'residents', partners: 'partners', state: 'the state' }[audience]}.`,
    'Higher or lower: only when the reference lies outside the interval. Otherwise about the same.',
    "'Probably' stands for the claim effect alone; 'we do not know' for inconclusive or refused.",
    'Without an interval and without a verdict nothing is said.',
  ],
};
