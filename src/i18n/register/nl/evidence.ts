import type { RegisterWords } from '../words.ts';
import { AREAS, OPEN_TO } from './shared-fields.ts';

/** What speaks for a claim or against it. */
export const evidenceWords: Pick<RegisterWords, 'evidence'> = {
  evidence: {
    one: 'bewijs',
    many: 'bewijsstukken',
    the: 'het bewijs',
    fresh: 'nieuw bewijs',
    what: 'Bewijs wijst aan waarom iets klopt of juist niet klopt: een cijfer, een prestatie, een antwoord of een document.',
    fields: {
      assessment: 'Bij de beoordeling',
      outcome: 'Bij het resultaat',
      impactJudgement: 'Bij het oordeel',
      criterion: 'Bij de maatstaf',
      contribution: 'Bij de bijdrage aan een doel',
      lesson: 'Bij de les',
      decision: 'Bij het besluit',
      trend: 'Bij de ontwikkeling',
      claimedOutput: 'Bij de prestatie',
      intervention: 'Bij de interventie',
      linkage: 'Bij de koppelkans',
      timelineEvent: 'Bij de gebeurtenis',
      indicator: { label: 'Cijfer', hint: 'Zoek op naam, bijvoorbeeld: bijstand.' },
      areas: { ...AREAS, label: 'Van welk gebied', hint: 'Een buurt, wijk of gemeente.' },
      period: { label: 'Van wanneer', hint: 'Een jaar, bijvoorbeeld 2024. Leeg: het nieuwste.' },
      comparator: {
        label: 'Vergeleken met',
        options: { municipality: 'de gemeente', country: 'heel Nederland' },
      },
      output: { label: 'Prestatie', hint: 'Wat een interventie leverde.' },
      registration: { label: 'Vastgelegde vraag', hint: 'Het antwoord op de vraag of het hielp.' },
      attachment: { label: 'Bijlage', hint: 'Een bestand van dit programma.' },
      link: { label: 'Adres van een pagina', hint: 'Begint met https://' },
      sign: {
        label: 'Voor of tegen',
        options: { supports: 'dit spreekt ervoor', contradicts: 'dit spreekt ertegen' },
      },
      why: { label: 'Waarom dit iets zegt', hint: 'In één regel, zonder namen van personen.' },
      openTo: {
        label: 'Voor wie',
        hint: 'Nooit voor meer mensen dan waar het bij hoort en waar het naar wijst.',
        options: OPEN_TO,
      },
      figureMark: { label: 'Kenmerk van het cijfer', hint: 'Hieraan is te zien of het cijfer is veranderd.' },
    },
  },
};
