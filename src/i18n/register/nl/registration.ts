import type { RegisterWords } from '../words.ts';
import { INDICATOR } from './shared-fields.ts';

/** Questions that are written down before their outcome can be seen. */
export const registrationWords: Pick<RegisterWords, 'registration'> = {
  registration: {
    one: 'vastgelegde vraag',
    many: 'vastgelegde vragen',
    the: 'de vastgelegde vraag',
    fresh: 'vraag vooraf vastleggen',
    what: 'Een vastgelegde vraag zegt vooraf aan welk cijfer te zien moet zijn of een interventie helpt. Daarna verandert hij niet meer.',
    fields: {
      intervention: 'Interventie',
      indicator: INDICATOR,
      areas: { label: 'Waar het werk is', hint: 'De buurten waarvan het cijfer telt.' },
      begins: { label: 'Eerste jaar met het werk', hint: 'Een jaar, bijvoorbeeld 2027.' },
      promised: {
        label: 'Verwacht effect',
        hint: 'In de eenheid van het cijfer, voor wie wordt bereikt. Met min ervoor als het omlaag moet.',
      },
      reached: { label: 'Deel van de mensen dat wordt bereikt', hint: 'Tussen 0 en 1. Leeg is iedereen.' },
      comparisonAreas: { label: 'Vergelijkingsgebieden', hint: 'Gekozen op wat vooraf bekend was.' },
      method: 'Methode',
      foreseen: {
        label: 'Hoogste trede die kan',
        hint: 'Als er genoeg jaren zijn.',
        options: {
          '4': 'trede 4: vergelijken met gebieden die erop lijken',
          '3': 'trede 3: vergelijken met andere gebieden',
          '2': 'trede 2: de lijn voor en na',
          '1': 'trede 1: voor en na',
          '0': 'trede 0: vertellen wat er is gedaan',
        },
      },
      smallest: { label: 'Kleinste verschil dat te zien is', hint: 'Berekend met alleen de jaren van voor de start.' },
      registeredAt: 'Vastgelegd op',
      hash: { label: 'Kenmerk', hint: 'Hieraan is te zien dat er niets is veranderd.' },
    },
  },
};
