import type { RegisterWords } from '../words.ts';
import { AREAS, BEGINS, ENDS, NOTE, SOURCE, THEMES } from './shared-fields.ts';

/** Plans of partners, what is at stake, and who wants what. */
export const planWords: Pick<RegisterWords, 'plan' | 'challenge' | 'interest'> = {
  plan: {
    one: 'plan',
    many: 'plannen',
    the: 'het plan',
    fresh: 'nieuw plan',
    what: 'Een visie of plan van een partner dat in dit gebied geldt.',
    fields: {
      name: 'Naam',
      state: {
        label: 'Hoe ver het is',
        options: { 'in-preparation': 'wordt voorbereid', adopted: 'vastgesteld', ended: 'afgelopen' },
      },
      organisation: { label: 'Van wie', hint: 'De organisatie die het plan maakte.' },
      themes: THEMES,
      areas: AREAS,
      begins: BEGINS,
      ends: ENDS,
      aims: 'Wat het plan wil bereiken',
      overlaps: { label: 'Overlapt met', hint: 'Plannen die hetzelfde willen.' },
      clashes: { label: 'Botst met', hint: 'Plannen die iets anders willen op dezelfde plek.' },
      note: NOTE,
      website: 'Website',
    },
  },
  challenge: {
    one: 'opgave',
    many: 'opgaven',
    the: 'de opgave',
    fresh: 'nieuwe opgave',
    what: 'Een opgave is iets groots dat in een gebied moet gebeuren.',
    fields: {
      name: 'Naam',
      what: 'Wat er speelt',
      areas: AREAS,
      themes: THEMES,
      claimsSpace: { label: 'Hoeveel ruimte het vraagt', hint: 'Grond of plek waar meer partijen iets mee willen.' },
      source: SOURCE,
    },
  },
  interest: {
    one: 'belang',
    many: 'belangen',
    the: 'het belang',
    fresh: 'nieuw belang',
    what: 'Een belang zegt wat een organisatie wil bij een opgave. Alleen wie meestuurt ziet het.',
    fields: {
      challenge: 'Opgave',
      organisation: 'Organisatie',
      interest: 'Wat de organisatie wil',
      stance: {
        label: 'Houding',
        options: { supports: 'steunt het', neutral: 'neutraal', clashes: 'botst ermee' },
      },
    },
  },
};
