import type { RegisterWords } from '../words.ts';
import { OPEN_TO, RANK } from './shared-fields.ts';

/** Looking back at set moments: the same questions, and what was answered. */
export const evaluationWords: Pick<RegisterWords, 'evaluationQuestion' | 'evaluationMoment' | 'evaluationAnswer'> = {
  evaluationQuestion: {
    one: 'evaluatievraag',
    many: 'evaluatievragen',
    the: 'de evaluatievraag',
    fresh: 'nieuwe evaluatievraag',
    what: 'Een evaluatievraag stelt het programma aan zichzelf, op elk evaluatiemoment in dezelfde woorden.',
    fields: {
      question: { label: 'De vraag', hint: 'Een open vraag. Verander de woorden liever niet: dan zijn de antwoorden te vergelijken.' },
      about: { label: 'Waarover', options: { content: 'inhoud: wat er veranderde', process: 'proces: hoe we samenwerken' } },
      rank: RANK,
      asksResidents: {
        label: 'Vraagt ook wat bewoners ervan zeggen',
        hint: 'Dan staat bij een antwoord zonder bewoners dat hun stem nog ontbreekt.',
      },
      openTo: { label: 'Voor wie', hint: 'Een antwoord is nooit voor meer mensen dan zijn vraag.', options: OPEN_TO },
    },
  },
  evaluationMoment: {
    one: 'evaluatiemoment',
    many: 'evaluatiemomenten',
    the: 'het evaluatiemoment',
    fresh: 'nieuw evaluatiemoment',
    what: 'Een evaluatiemoment is een afgesproken moment waarop het programma terugkijkt. Bewoners zien het zodra er een antwoord is dat voor iedereen is.',
    fields: {
      name: { label: 'Naam', hint: 'Bijvoorbeeld: halverwege. Bewoners kunnen dit lezen.' },
      sort: { label: 'Welk moment', options: { beginning: 'begin', halfway: 'halverwege', end: 'einde', other: 'ander moment' } },
      on: { label: 'Wanneer', hint: 'Zo precies als bekend: 2027, november 2027 of 30 november 2027.' },
      leads: { label: 'Wie het leidt', hint: 'Een groep, een rol of een organisatie, geen naam van een persoon.' },
      state: { label: 'Hoe ver', options: { planned: 'gepland', held: 'gehouden' } },
    },
  },
  evaluationAnswer: {
    one: 'evaluatie-antwoord',
    many: 'evaluatie-antwoorden',
    the: 'het evaluatie-antwoord',
    fresh: 'nieuw evaluatie-antwoord',
    what: 'Een evaluatie-antwoord is van één vraag op één moment, in woorden en zonder score. Het verandert niet meer: wie er nu anders over denkt, schrijft een nieuw antwoord.',
    fields: {
      question: 'Evaluatievraag',
      moment: 'Evaluatiemoment',
      answer: { label: 'Antwoord', hint: 'In een paar zinnen, zonder namen van personen.' },
      answeredBy: { label: 'Wie dit antwoordde', hint: 'Een groep of een rol, geen naam van een persoon.' },
      answeredOn: { label: 'Op welke dag', hint: 'Bijvoorbeeld: 30 november 2023.' },
      residentsSaid: { label: 'Wat bewoners ervan zeggen', hint: 'In hun eigen woorden, zonder namen.' },
      residentsWho: { label: 'Aan wie het is gevraagd', hint: 'Een groep, bijvoorbeeld: veertien bewoners van de flat. Geen namen.' },
      openTo: { label: 'Voor wie', hint: 'Nooit voor meer mensen dan de vraag.', options: OPEN_TO },
    },
  },
};
