import { LEAST_COALITION_MEETINGS } from '#domain/meeting/year-plan';
import type { FirstStep } from '#domain/work/first-steps';
import type { Voice } from '#i18n/voice';

/** What is still to be put in where a programme begins. */
export const firstSteps = (say: Voice) => ({
  title: 'Wat hier nog niet in staat',
  lead: say(
    'Deze volgorde scheelt werk. Neem alleen over wat je weet: wat leeg blijft, noemt Peil onbekend.',
    'Deze volgorde scheelt werk. Neem alleen over wat u weet: wat leeg blijft, noemt Peil onbekend.',
  ),
  steps: {
    area: { name: 'Waar het programma werkt', what: 'De buurten of wijken, en sinds wanneer.' },
    organisations: { name: 'Organisaties', what: 'Wie er kan meedoen. Andere programma’s gebruiken dezelfde lijst.' },
    partners: { name: 'Wie meedoet', what: 'Partners, met wat zij inbrengen.' },
    chain: { name: 'Wat er speelt en wat het programma wil', what: 'Ontwikkeling, ambitie en doelen, in één plaatje.' },
    doings: { name: 'Wat er wordt gedaan', what: 'Interventies. Zeven velden of minder; de rest mag later.' },
    contributions: { name: 'Wat waaraan bijdraagt', what: 'Welke interventie helpt bij welk doel, en waarom.' },
    money: { name: 'Waar het geld vandaan komt', what: 'Een geldbron, daarna begrotingsregels en bedragen per jaar.' },
    meetings: {
      name: 'Plan de vergaderingen',
      what: `Zet in het jaarplan wanneer de coalitie bij elkaar komt: ten minste ${LEAST_COALITION_MEETINGS} keer per jaar.`,
    },
    published: { name: 'Laat het aan bewoners zien', what: 'Nu ziet alleen wie is ingelogd dit programma.' },
  } satisfies Record<FirstStep, { name: string; what: string }>,
  readIn: (what: string) => `${what}: lees een eigen lijst in`,
  programme: {
    fresh: 'Begin een nieuw programma',
    lead: 'Begin hier een programma, of verander wat alle programma’s delen.',
    all: 'Alle programma’s',
    organisations: 'Alle organisaties',
    invite: 'Nodig nu een programmamanager uit. Die vult het programma verder in.',
    inviteLink: 'Mensen en rollen van dit programma',
  },
  emptyList: {
    none: 'Hier staat nog niets.',
    readIn: say(
      'Heb je al een eigen lijst in Excel of CSV? Lees die in: je ziet eerst wat er verandert.',
      'Heeft u al een eigen lijst in Excel of CSV? Lees die in: u ziet eerst wat er verandert.',
    ),
  },
  sheet: {
    asOf: 'Stand van welke dag, voor alle nieuwe regels',
    asOfHint: 'Bijvoorbeeld de dag van het plan waar de lijst uit komt: 30 november 2023. Leeg is vandaag.',
  },
});
