import type { RegisterWords } from '../words.ts';
import { AREAS, SOURCE, THEMES, WHEN } from './shared-fields.ts';

/** Linkage opportunities. */
export const linkageWords: Pick<RegisterWords, 'linkage'> = {
  linkage: {
    one: 'koppelkans',
    many: 'koppelkansen',
    the: 'de koppelkans',
    fresh: 'nieuwe koppelkans',
    what: 'Een koppelkans verbindt interventies of partners die samen meer bereiken dan apart.',
    fields: {
      name: 'Naam',
      state: {
        label: 'Hoe ver het is',
        options: {
          suggested: 'voorgesteld door Peil',
          considered: 'wordt bekeken',
          agreed: 'afgesproken',
          running: 'loopt',
          delivered: 'gelukt',
          rejected: 'afgewezen',
        },
      },
      interventions: 'Welke interventies',
      organisations: 'Welke organisaties',
      themes: THEMES,
      areas: AREAS,
      programmes: { label: 'Andere programma’s', hint: 'Programma’s die hieraan meedoen.' },
      elsewhere: { label: 'Wat daar meedoet', hint: 'Bijvoorbeeld de naam van een interventie van dat programma.' },
      why: 'Waarom dit het verschil maakt',
      more: 'Wat de coalitie nog meer kan doen',
      widensChances: {
        label: 'Krijgen bewoners er meer kansen door?',
        hint: 'Keek nog niemand hiernaar? Kies dan ‘nog niet bekeken’.',
        options: { yes: 'ja', partly: 'deels', no: 'nee', 'not-asked': 'nog niet bekeken' },
      },
      widensBecause: 'Waarom wel of niet',
      proposedBy: { label: 'Voorgesteld door', hint: 'Een organisatie of groep.' },
      suggestedByPeil: 'Door Peil gevonden',
      rejectedBecause: { label: 'Waarom afgewezen', hint: 'Nodig bij afgewezen. Peil stelt haar dan niet opnieuw voor.' },
      since: { label: 'Sinds', hint: `Was dit al afgesproken voordat het in Peil kwam? Zeg dan sinds wanneer. ${WHEN.hint}` },
      source: SOURCE,
    },
  },
};
