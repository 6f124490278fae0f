import type { Voice } from '#i18n/voice';

/** Plans of partners beside the themes of a programme, challenges and interests. */
export const plans = (say: Voice) => ({
  title: 'Plannen naast de thema’s',
  lead: 'Waar plannen van partners elkaar raken, waar een plan ontbreekt, en waar ze botsen.',
  list: 'Alle plannen',
  caption: 'Plannen per thema',
  theme: 'Thema',
  plan: 'Plannen die gelden of worden gemaakt',
  seen: 'Wat we zien',
  gap: 'Geen plan: een gat',
  one: 'Eén plan',
  several: (count: number) => `${count} plannen op dit thema: stem ze af`,
  noThemes: 'Er zijn nog geen thema’s ingevuld.',
  noTheme: 'Plannen zonder thema',
  ended: 'Voorbij, telt niet mee',
  pairs: { overlaps: 'Plannen die elkaar overlappen', clashes: 'Plannen die botsen' },
  and: 'en',
  noPairs: { overlaps: 'Er is geen overlap ingevuld.', clashes: 'Er is geen botsing ingevuld.' },
  challenges: 'Opgaven per gebied',
  noChallenges: 'Er zijn nog geen opgaven ingevuld.',
  noArea: 'Zonder gebied',
  space: 'Vraagt ruimte',
  interests: 'Belangen',
  noInterests: 'Nog geen belangen ingevuld.',
  interestsHidden: say(
    'Belangen zijn alleen voor wie meestuurt. Jij stuurt hier niet mee.',
    'Belangen zijn alleen voor wie meestuurt. U stuurt hier niet mee.',
  ),
});
