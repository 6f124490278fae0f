import type { Language } from '#i18n/language';
import { formats } from '#i18n/format';
import { shortNumber } from './short-number.ts';

interface Facts {
  items: number;
  side: 'at least' | 'at most';
  bound: number;
  sampling: 'register' | 'survey' | 'model';
  isRefused: boolean;
  below: number;
  unclear: number;
  missing: number;
  /** In the areas below, as far as known; null where known of none. */
  people: number | null;
  peopleUnknown: number;
}

/** How areas were held against a floor, for `peil ask --explain`. */
export const floorSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ items, side, bound, sampling, isRefused, below, unclear, missing, people, peopleUnknown }) => [
    `${items} gebieden naast de ondergrens: ${side === 'at least' ? 'minstens' : 'hoogstens'} ${shortNumber(bound)}.`,
    `Zonder cijfer: ${missing}. Die tellen nooit als te laag.`,
    sampling === 'register'
      ? 'Het cijfer is geteld: zonder interval geldt het zelf. Precies op de grens is genoeg.'
      : 'Het cijfer is een schatting: alleen als het hele interval aan één kant ligt, is het duidelijk.',
    ...(isRefused
      ? ['Geen antwoord: zie de redenen.']
      : [
          `Duidelijk te weinig: ${below}. Niet duidelijk, want de grens ligt binnen het interval of er is geen interval: ${unclear}.`,
          `In de gebieden met te weinig wonen ${people === null ? 'een onbekend aantal' : formats('nl').number(people)} mensen${peopleUnknown > 0 ? `; van ${peopleUnknown} gebieden is dat niet bekend` : ''}. Niet iedereen daar komt tekort.`,
        ]),
  ],
  en: ({ items, side, bound, sampling, isRefused, below, unclear, missing, people, peopleUnknown }) => [
    `${items} areas beside the floor: ${side} ${shortNumber(bound)}.`,
    `Without a figure: ${missing}. These never count as too low.`,
    sampling === 'register'
      ? 'The figure was counted: without an interval it stands as it is. Exactly on the floor is enough.'
      : 'The figure is an estimate: only when the whole interval lies on one side is it clear.',
    ...(isRefused
      ? ['No answer: see the reasons.']
      : [
          `Clearly short: ${below}. Not clear, as the floor lies within the interval or there is no interval: ${unclear}.`,
          `In the areas that fall short live ${people === null ? 'an unknown number of' : formats('en').number(people)} people${peopleUnknown > 0 ? `; of ${peopleUnknown} areas that is not known` : ''}. Not everybody there goes without.`,
        ]),
  ],
};
