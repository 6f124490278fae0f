import type { RegisterWords } from '../words.ts';
import { RANK, WHEN } from './shared-fields.ts';

/** The promises of a coalition and how they stand. */
export const commitmentWords: Pick<RegisterWords, 'commitmentCheck' | 'assessment'> = {
  commitmentCheck: {
    one: 'vinkje',
    many: 'vinkjes',
    the: 'het vinkje',
    fresh: 'nieuw vinkje',
    what: 'Een vinkje is een belofte van de coalitie. Elke interventie en elk besluit wordt ernaast gelegd.',
    fields: {
      name: 'Naam',
      question: { label: 'De vraag', hint: 'Een vraag die met ja, deels of nog niet is te beantwoorden.' },
      rank: RANK,
      asksResidents: {
        label: 'Vraagt om een antwoord van bewoners',
        hint: 'Dan is dit vinkje pas ‘ja’ als het antwoord van bewoners is vastgelegd.',
      },
    },
  },
  assessment: {
    one: 'beoordeling',
    many: 'beoordelingen',
    the: 'de beoordeling',
    fresh: 'nieuwe beoordeling',
    what: 'Een beoordeling zegt hoe het met één vinkje staat. Het is geen cijfer of score. Zij verandert niet meer: wie er nu anders over denkt, maakt een nieuwe.',
    fields: {
      check: 'Vinkje',
      intervention: 'Interventie',
      decision: 'Besluit',
      answer: {
        label: 'Antwoord',
        options: { yes: 'ja', partly: 'deels', 'not-yet': 'nog niet', 'not-applicable': 'niet van toepassing' },
      },
      evidence: 'Waaruit dat blijkt',
      judgedBy: { label: 'Wie dit beoordeelde', hint: 'Een groep of een rol, geen naam van een persoon.' },
      judgedOn: { label: 'Op welke dag', hint: 'Bijvoorbeeld: 30 november 2023.' },
      residentsSaid: { label: 'Wat bewoners antwoordden', hint: 'In hun eigen woorden, zonder namen.' },
      residentsWho: { label: 'Aan wie het is gevraagd', hint: 'Een groep, bijvoorbeeld: veertien bewoners van de flat. Geen namen.' },
      residentsAskedOn: { label: 'Wanneer het is gevraagd', hint: WHEN.hint },
      residentsRecordedBy: { label: 'Wie het antwoord opschreef', hint: 'Een groep of een rol, geen naam van een persoon.' },
    },
  },
};
