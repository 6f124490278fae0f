import type { RegisterWords } from '../words.ts';
import { AREAS, SOURCE, THEMES, WHEN } from './shared-fields.ts';

/** Linkage opportunities. */
export const linkageWords: Pick<RegisterWords, 'linkage'> = {
  linkage: {
    one: 'linkage opportunity',
    many: 'linkage opportunities',
    the: 'the linkage opportunity',
    fresh: 'new linkage opportunity',
    what: 'A linkage opportunity joins interventions or partners that reach more together than apart.',
    fields: {
      name: 'Name',
      state: {
        label: 'How far it is',
        options: {
          suggested: 'suggested by Peil',
          considered: 'being considered',
          agreed: 'agreed',
          running: 'running',
          delivered: 'delivered',
          rejected: 'rejected',
        },
      },
      interventions: 'Which interventions',
      organisations: 'Which organisations',
      themes: THEMES,
      areas: AREAS,
      programmes: { label: 'Other programmes', hint: 'Programmes that take part in this.' },
      elsewhere: { label: 'What takes part there', hint: 'For example the name of an intervention of that programme.' },
      why: 'Why this makes the difference',
      more: 'What more the coalition can do',
      widensChances: {
        label: 'Does it widen residents’ chances?',
        hint: 'Did nobody look at this yet? Then choose ‘not looked at yet’.',
        options: { yes: 'yes', partly: 'partly', no: 'no', 'not-asked': 'not looked at yet' },
      },
      widensBecause: 'Why, or why not',
      proposedBy: { label: 'Proposed by', hint: 'An organisation or group.' },
      suggestedByPeil: 'Found by Peil',
      rejectedBecause: { label: 'Why it was rejected', hint: 'Needed for rejected. Peil then does not suggest it again.' },
      since: { label: 'Since', hint: `Was it agreed before it came into Peil? Then say since when. ${WHEN.hint}` },
      source: SOURCE,
    },
  },
};
