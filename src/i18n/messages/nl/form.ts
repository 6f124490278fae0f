import type { PersonalSort } from '#domain/personal-data/spot';
import type { Voice } from '#i18n/voice';

/** Forms of the register: what stands around fields, faults and two versions of one thing. */
export const form = (say: Voice) => ({
  required: 'verplicht',
  optional: 'niet verplicht',
  nothingChosen: 'Niets gekozen',
  euro: 'euro',
  typeToFind: 'Typ een deel van de naam en kies uit de lijst.',
  onePerRow: 'Eén per regel. Typ een deel van de naam en kies uit de lijst.',
  row: (label: string, number: number) => `${label}, regel ${number}`,
  moreRows: 'Meer regels',
  noOptions: 'Er is nog niets om uit te kiezen.',
  fault: 'Fout:',
  faultsTitle: (count: number) => (count === 1 ? 'Er is één ding te verbeteren' : `Er zijn ${count} dingen te verbeteren`),
  faultsLead: say('Er is nog niets opgeslagen. Wat je invulde, staat er nog.', 'Er is nog niets opgeslagen. Wat u invulde, staat er nog.'),
  more: (fields: number, filled: number) => `Meer invullen (${fields} velden, ${filled} ingevuld)`,
  groups: {
    more: 'Meer erover',
    where: 'Waar en wanneer',
    who: 'Wie',
    figures: 'Getallen en geld',
    inner: 'Niet voor bewoners te zien',
  },
  asOf: 'Stand van welke dag',
  asOfHint: 'De dag waarvoor dit klopt, bijvoorbeeld 30 november 2023. Leeg is vandaag.',
  save: 'Opslaan',
  cancel: 'Terug zonder opslaan',
  conflictTitle: 'Iemand anders heeft dit intussen ook veranderd',
  conflictLead: (who: string, when: string) => `${who} sloeg op ${when} een wijziging op. Er is niets weg. Kies per veld wat blijft.`,
  mine: say('Wat je invulde', 'Wat u invulde'),
  theirs: 'Wat er nu staat',
  keepWhat: (label: string) => `${label}: wat blijft?`,
  onlyMine: say('Alleen door jou veranderd', 'Alleen door u veranderd'),
  onlyMineLead: 'Dit veranderde niemand anders. Het wordt opgeslagen.',
  saveChoice: 'Keuze opslaan',
  personal: {
    title: 'Staat hier iets over een persoon?',
    lead: 'Er is nog niets opgeslagen. Dit kan naar een persoon leiden. Pas de tekst aan, of vink onderaan aan dat het zo goed is.',
    mistaken:
      'Peil vergist zich soms: een organisatie kan naar iemand heten, en een nummer kan van een wet zijn. En Peil ziet niet alles. Kijk daarom zelf ook.',
    looked: 'Ik heb dit bekeken. Het leidt niet naar een persoon.',
    sorts: {
      bsn: 'lijkt een burgerservicenummer',
      mail: 'lijkt een mailadres',
      phone: 'lijkt een telefoonnummer',
      'birth-date': 'lijkt een geboortedatum',
      address: 'lijkt een adres',
      postcode: 'lijkt een postcode',
      name: 'lijkt een naam',
    } satisfies Record<PersonalSort, string>,
  },
});
