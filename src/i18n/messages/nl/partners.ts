import type { Voice } from '#i18n/voice';

/** Who takes part in a programme, and how its places are divided, for who works on it. */
export const partners = (say: Voice) => ({
  title: 'Partners en plekken',
  lead: 'Wie meedoet en wat elk inbrengt, hoe de plekken aan tafel zijn verdeeld, en wie er nog niet bij is.',
  list: 'Alle partners',
  seatList: 'Alle plekken',
  balance: 'Plekken per soort organisatie',
  sort: 'Soort',
  whoTakesPart: 'Wie meedoet',
  seatsAt: 'Plekken:',
  nobody: 'Doet nog niet mee',
  open: 'Niet ingevuld van wie',
  noSeats: 'Er zijn nog geen plekken aan een tafel ingevuld.',
  absent: 'Van deze soorten doet nog niemand mee',
  absentNone: 'Van elke soort doet iemand mee.',
  absentNote: 'Dit volgt uit de lijst van soorten. Of zo’n partij nodig is, bepaalt de coalitie.',
  takePart: 'Wie meedoet',
  invited: 'Gevraagd',
  missing: 'Wordt gemist',
  left: 'Doet niet meer mee',
  seats: (count: number) => (count === 0 ? 'geen plek aan tafel' : count === 1 ? '1 plek aan tafel' : `${count} plekken aan tafel`),
  hours: (count: string) => `${count} uur per jaar`,
  askedBy: 'Gevraagd door',
  fallsAway: 'Wat wegvalt zonder deze partner',
  contact: say('Bij wie je moet zijn', 'Bij wie u moet zijn'),
  unknown: 'niet ingevuld',
  steeringHidden: say(
    'Wie wie vroeg en wat er wegvalt, is alleen voor wie meestuurt. Jij stuurt hier niet mee.',
    'Wie wie vroeg en wat er wegvalt, is alleen voor wie meestuurt. U stuurt hier niet mee.',
  ),
});
