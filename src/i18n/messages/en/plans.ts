import type { Messages } from '#i18n/messages/nl';

/** Plans of partners beside the themes of a programme, challenges and interests. */
export const plans = (): Messages['steering']['plans'] => ({
  title: 'Plans beside the themes',
  lead: 'Where plans of partners touch, where a plan is missing, and where they clash.',
  list: 'All plans',
  caption: 'Plans by theme',
  theme: 'Theme',
  plan: 'Plans in force or being made',
  seen: 'What we see',
  gap: 'No plan: a gap',
  one: 'One plan',
  several: (count) => `${count} plans on this theme: bring them into line`,
  noThemes: 'No themes are filled in yet.',
  noTheme: 'Plans without a theme',
  ended: 'Over, does not count',
  pairs: { overlaps: 'Plans that overlap', clashes: 'Plans that clash' },
  and: 'and',
  noPairs: { overlaps: 'No overlap is filled in.', clashes: 'No clash is filled in.' },
  challenges: 'Challenges by area',
  noChallenges: 'No challenges are filled in yet.',
  noArea: 'Without an area',
  space: 'Claims space',
  interests: 'Interests',
  noInterests: 'No interests filled in yet.',
  interestsHidden: 'Interests are only for who steers. You do not steer here.',
});
