import type { RegisterWords } from '../words.ts';
import { AREAS, THEMES, WHEN } from './shared-fields.ts';

const NO_PEOPLE = 'Never about a person or an address.';
const READ = {
  label: 'Read by a second person',
  hint: 'Only then can other partners see it. Who wrote the words last cannot say so. After a change it is to be read again.',
};

/** Bottlenecks and streets. */
export const practiceWords: Pick<RegisterWords, 'bottleneck' | 'streetApproach'> = {
  bottleneck: {
    one: 'bottleneck',
    many: 'bottlenecks',
    the: 'the bottleneck',
    fresh: 'new bottleneck',
    what: 'A bottleneck is a rule or habit that stands in the way. It is about the rule, never about the person.',
    fields: {
      name: { label: 'In one sentence', hint: NO_PEOPLE },
      rule: { label: 'Which rule or habit', hint: NO_PEOPLE },
      seen: { label: 'How often seen', hint: 'A number.' },
      period: { label: 'In which time', hint: WHEN.hint },
      themes: THEMES,
      outcome: {
        label: 'What came of it',
        options: {
          open: 'still open',
          'room-used': 'room in the rule used',
          'practice-changed': 'practice changed',
          'rule-changed': 'rule changed',
          lobbied: 'raised with others',
        },
      },
      whatChanged: { label: 'What changed', hint: NO_PEOPLE },
      givesMandate: { label: 'Who gives room for tailored solutions', hint: 'Organisations that let their people depart from the rule.' },
      readBySecond: READ,
      forEverybody: { label: 'Everybody may read this', hint: 'Then it is on the public page too, once a second person has read it.' },
    },
  },
  streetApproach: {
    one: 'street approach',
    many: 'street approaches',
    the: 'the street approach',
    fresh: 'new street approach',
    what: 'In a street approach a small coalition works with residents on one street, or on one school.',
    fields: {
      name: { label: 'Street or school', hint: 'Residents see the name only when the street agrees.' },
      areas: AREAS,
      startsWith: { label: 'Starts with', options: { prevention: 'prevention', safety: 'safety' } },
      nominatedBy: { label: 'Put forward by', options: { residents: 'residents', partner: 'a partner' } },
      coalition: { label: 'The small coalition', hint: 'Organisations, no names of persons.' },
      visiblePlace: { label: 'Visible place in the street', hint: 'Where residents can walk in.' },
      seen: { label: 'What was seen', hint: NO_PEOPLE },
      agreed: { label: 'What was agreed', hint: NO_PEOPLE },
      done: { label: 'What was done', hint: NO_PEOPLE },
      residentsAgreeToName: {
        label: 'Residents agree that the name can be seen',
        hint: 'Once this is unticked, the name is seen nowhere any more.',
      },
      agreedOn: { label: 'When residents said so', hint: 'A day, for example 30 November 2023.' },
      agreedHow: {
        label: 'How it was asked, and whom',
        hint: 'A group, never a name. For example: at an evening in the community centre; 23 of the 30 households were there, nobody was against.',
      },
      publicName: { label: 'The name for everybody', hint: 'Only when the residents agree.' },
      told: { label: 'What everybody may read of it', hint: 'Without the name of the street, as long as residents do not agree.' },
      bottlenecks: 'Bottlenecks that were found here',
      intervention: 'Intervention',
      readBySecond: READ,
      forEverybody: {
        label: 'Everybody may know of this',
        hint: 'The public page then shows only what is for everybody, once a second person has read it.',
      },
    },
  },
};
