import type { RegisterWords } from '../words.ts';
import { INDICATOR } from './shared-fields.ts';

/** Questions that are written down before their outcome can be seen. */
export const registrationWords: Pick<RegisterWords, 'registration'> = {
  registration: {
    one: 'registered question',
    many: 'registered questions',
    the: 'the registered question',
    fresh: 'register a question beforehand',
    what: 'A registered question says beforehand by which figure it must be seen whether an intervention helps. After that it never changes.',
    fields: {
      intervention: 'Intervention',
      indicator: INDICATOR,
      areas: { label: 'Where the work is', hint: 'The neighbourhoods whose figure counts.' },
      begins: { label: 'First year with the work', hint: 'A year, such as 2027.' },
      promised: { label: 'Expected effect', hint: 'In the unit of the figure, for those reached. With a minus where it should go down.' },
      reached: { label: 'Share of people reached', hint: 'Between 0 and 1. Empty is everybody.' },
      comparisonAreas: { label: 'Comparison areas', hint: 'Chosen by what was known beforehand.' },
      method: 'Method',
      foreseen: {
        label: 'Highest rung that is possible',
        hint: 'Once there are years enough.',
        options: {
          '4': 'rung 4: comparing with areas like these',
          '3': 'rung 3: comparing with other areas',
          '2': 'rung 2: the line before and after',
          '1': 'rung 1: before and after',
          '0': 'rung 0: telling what was done',
        },
      },
      smallest: { label: 'Smallest difference that can be seen', hint: 'Worked out from the years before the start only.' },
      registeredAt: 'Registered at',
      hash: { label: 'Hash', hint: 'By this it is seen that nothing was changed.' },
    },
  },
};
