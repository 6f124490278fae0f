import type { RegisterWords } from '../words.ts';
import { AREAS, BEGINS, ENDS, NOTE, SOURCE, THEMES } from './shared-fields.ts';

/** Plans of partners, what is at stake, and who wants what. */
export const planWords: Pick<RegisterWords, 'plan' | 'challenge' | 'interest'> = {
  plan: {
    one: 'plan',
    many: 'plans',
    the: 'the plan',
    fresh: 'new plan',
    what: 'A vision or plan of a partner that holds in this area.',
    fields: {
      name: 'Name',
      state: {
        label: 'How far it is',
        options: { 'in-preparation': 'being prepared', adopted: 'adopted', ended: 'ended' },
      },
      organisation: { label: 'Whose', hint: 'The organisation that made the plan.' },
      themes: THEMES,
      areas: AREAS,
      begins: BEGINS,
      ends: ENDS,
      aims: 'What the plan wants to reach',
      overlaps: { label: 'Overlaps with', hint: 'Plans that want the same.' },
      clashes: { label: 'Clashes with', hint: 'Plans that want something else in the same place.' },
      note: NOTE,
      website: 'Website',
    },
  },
  challenge: {
    one: 'challenge',
    many: 'challenges',
    the: 'the challenge',
    fresh: 'new challenge',
    what: 'A challenge is something large that must be done in an area.',
    fields: {
      name: 'Name',
      what: 'What is at stake',
      areas: AREAS,
      themes: THEMES,
      claimsSpace: { label: 'How much space it asks', hint: 'Land or a place that more parties want to use.' },
      source: SOURCE,
    },
  },
  interest: {
    one: 'interest',
    many: 'interests',
    the: 'the interest',
    fresh: 'new interest',
    what: 'An interest says what an organisation wants in a challenge. Only who steers can see it.',
    fields: {
      challenge: 'Challenge',
      organisation: 'Organisation',
      interest: 'What the organisation wants',
      stance: { label: 'Stance', options: { supports: 'supports it', neutral: 'neutral', clashes: 'clashes with it' } },
    },
  },
};
