import type { RegisterWords } from '../words.ts';
import { AREAS, BEGINS, ENDS, NOTE, RANK, SOURCE, UNTIL, WHEN } from './shared-fields.ts';

/** A programme and what it is made of. */
export const programmeWords: Pick<RegisterWords, 'programme' | 'programmeLine' | 'programmeTheme' | 'programmeArea' | 'timelineEvent'> = {
  programme: {
    one: 'programma',
    many: 'programma’s',
    the: 'het programma',
    fresh: 'nieuw programma',
    what: 'Een programma bundelt het werk van veel partners in een gebied, vaak voor vele jaren.',
    fields: {
      name: 'Naam',
      sort: {
        label: 'Soort programma',
        options: {
          'area-programme': 'gebiedsprogramma',
          'subsidy-programme': 'subsidieprogramma',
          arrangement: 'regionaal arrangement',
          network: 'netwerk',
          other: 'anders',
        },
      },
      parent: { label: 'Onderdeel van', hint: 'Het grotere programma waar dit bij hoort.' },
      summary: { label: 'Wat het is', hint: 'Twee of drie korte zinnen voor bewoners.' },
      why: 'Waarom dit programma er is',
      areas: AREAS,
      areasNote: { label: 'Over het gebied', hint: 'Als de buurten of gemeenten niet alles zeggen.' },
      begins: BEGINS,
      ends: ENDS,
      duration: { label: 'Hoe lang', hint: 'In woorden, bijvoorbeeld: twintig jaar.' },
      governmentRoles: {
        label: 'Wat de overheid doet',
        options: {
          'agenda-setting': 'op de agenda zetten',
          informing: 'informeren',
          supporting: 'ondersteunen',
          strengthening: 'versterken',
          connecting: 'verbinden',
          lobbying: 'lobbyen',
        },
      },
      governmentRoleNote: 'Toelichting op wat de overheid doet',
      asked: { label: 'Wat van de overheid wordt gevraagd', hint: 'Staat op de pagina voor de bestuurder.' },
      ruleInTheWay: { label: 'Welke regel in de weg staat', hint: 'Staat op de pagina voor de bestuurder.' },
      contact: { label: 'Contact', hint: 'Een organisatie, geen naam van een persoon.' },
      contactNote: { label: 'Meer over contact', hint: 'Bijvoorbeeld een loket, telefoonnummer of spreekuur.' },
      website: 'Website',
      published: { label: 'Staat op de openbare site', hint: 'Pas dan zien bewoners dit programma en wat erbij hoort.' },
      source: SOURCE,
    },
  },
  programmeLine: {
    one: 'programmalijn',
    many: 'programmalijnen',
    the: 'de programmalijn',
    fresh: 'nieuwe programmalijn',
    what: 'Een programmalijn is een deel van een programma met een eigen richting of eigen geld.',
    fields: { name: 'Naam', summary: 'Waar het over gaat', rank: RANK },
  },
  programmeTheme: {
    one: 'thema',
    many: 'thema’s',
    the: 'het thema',
    fresh: 'nieuw thema',
    what: 'Een thema is een onderwerp waar het programma aan werkt, zoals wonen of leren.',
    fields: {
      name: 'Naam',
      catalogueTheme: { label: 'Thema van de cijfers', hint: 'Welk thema uit de catalogus hierbij hoort.' },
      aim: 'Wat we willen bereiken',
      state: {
        label: 'Hoe ver het is',
        options: { 'worked-out': 'uitgewerkt', 'to-be-worked-out': 'nog uit te werken' },
      },
      rank: RANK,
    },
  },
  programmeArea: {
    one: 'deelgebied',
    many: 'deelgebieden',
    the: 'het deelgebied',
    fresh: 'nieuw deelgebied',
    what: 'Een deelgebied is een stuk van het gebied waar het programma werkt.',
    fields: { name: 'Naam', areas: AREAS, what: 'Wat het voor gebied is', note: NOTE, source: SOURCE },
  },
  timelineEvent: {
    one: 'gebeurtenis',
    many: 'gebeurtenissen',
    the: 'de gebeurtenis',
    fresh: 'nieuwe gebeurtenis',
    what: 'Een gebeurtenis is iets dat is gebeurd en op de tijdlijn hoort.',
    fields: { name: 'Wat er gebeurde', at: WHEN, until: UNTIL, what: 'Meer erover', areas: AREAS, source: SOURCE },
  },
};
