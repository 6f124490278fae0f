import type { Written } from './written.ts';

const QUESTIONS: readonly [key: string, about: 'content' | 'process', question: string, asksResidents?: true][] = [
  ['wat-veranderde', 'content', 'Wat veranderde er, en voor wie?', true],
  ['doelen-dichterbij', 'content', 'Kwamen onze doelen dichterbij? Waaraan zien we dat?'],
  ['wat-werkte-tegen', 'content', 'Wat werkte tegen?'],
  ['samen-zoals-afgesproken', 'process', 'Werken we samen zoals we afspraken?'],
  ['bewoners-gehoord', 'process', 'Worden bewoners gehoord, en merken zij dat?', true],
  ['wat-moet-anders', 'process', 'Wat moet anders?'],
];

/** By question and moment: the answer, for whom it is, and what residents say of it. */
const ANSWERS: readonly [question: string, moment: string, answer: string, openTo: string, residentsSaid?: string][] = [
  [
    'wat-veranderde',
    'begin',
    'Er is nog niets veranderd. In zestig gesprekken hoorden we waar bewoners last van hebben: steeds opnieuw je verhaal doen, en wachten.',
    'resident',
    'Jullie komen hier al jaren praten. Nu willen we zien dat er iets gebeurt.',
  ],
  [
    'wat-veranderde',
    'halverwege',
    'Wie zich meldt aan de keukentafel, houdt nu dezelfde persoon. Dat merken vooral gezinnen met schulden. Jongeren zonder diploma bereiken we nog weinig.',
    'resident',
    'Ik hoef mijn verhaal niet meer drie keer te doen.',
  ],
  ['doelen-dichterbij', 'begin', 'Dat weten we nog niet. We spraken af waar we naar kijken.', 'accountability'],
  [
    'doelen-dichterbij',
    'halverwege',
    'Bij school wel, volgens de partners die er werken. Bij werk zien we het nog niet in de cijfers.',
    'accountability',
  ],
  ['wat-werkte-tegen', 'begin', 'Elke partner heeft een eigen formulier en een eigen wachttijd.', 'steering'],
  ['wat-werkte-tegen', 'halverwege', 'Twee partners wisselden van trekker. Afspraken raakten daardoor zoek.', 'steering'],
  ['samen-zoals-afgesproken', 'begin', 'De afspraken zijn nieuw. Iedereen heeft getekend.', 'resident'],
  [
    'samen-zoals-afgesproken',
    'halverwege',
    'Meestal. De coalitie kwam elk jaar drie keer bij elkaar, maar niet elke partner stuurt iemand die mag beslissen.',
    'resident',
  ],
  [
    'bewoners-gehoord',
    'begin',
    'Bewoners zijn gevraagd voor het plan. Zij zitten nog niet aan tafel.',
    'resident',
    'Gevraagd ja, gehoord weten we nog niet.',
  ],
  [
    'bewoners-gehoord',
    'halverwege',
    'Er zit nu een bewoner in de coalitie, met een eigen stem bij elk oordeel. De tweede plek is nog leeg.',
    'resident',
  ],
  ['wat-moet-anders', 'begin', 'Eén werkwijze aan de keukentafel, voor alle partners.', 'steering'],
];

const MOMENTS = {
  begin: { on: '2019-06', day: '2019-06-20', who: 'Zestig bewoners, in gesprekken aan huis' },
  halverwege: { on: '2026-06', day: '2026-06-18', who: 'Twaalf bewoners aan de keukentafel' },
} as const;

/** Waterwolde-Noord looks back: the beginning and half-way answered, the end planned. One question was left out half-way. */
export const NOORD_EVALUATION: { evaluationQuestion: Written[]; evaluationMoment: Written[]; evaluationAnswer: Written[] } = {
  evaluationQuestion: QUESTIONS.map(([key, about, question, asks], index) => ({
    key,
    question,
    about,
    rank: index + 1,
    asksResidents: asks ?? false,
    openTo: about === 'process' || asks ? 'resident' : key === 'doelen-dichterbij' ? 'accountability' : 'steering',
  })),
  evaluationMoment: [
    { key: 'begin', name: 'Aan het begin', sort: 'beginning', on: MOMENTS.begin.on, leads: 'Programmateam', state: 'held' },
    {
      key: 'halverwege',
      name: 'Halverwege',
      sort: 'halfway',
      on: MOMENTS.halverwege.on,
      leads: 'Hogeschool Waterwolde',
      state: 'held',
    },
    { key: 'einde', name: 'Aan het einde', sort: 'end', on: '2038', leads: 'Hogeschool Waterwolde', state: 'planned' },
  ],
  evaluationAnswer: ANSWERS.map(([question, moment, answer, openTo, residentsSaid]) => {
    const { day, who } = MOMENTS[moment as keyof typeof MOMENTS];
    return {
      key: `${moment}-${question}`,
      question,
      moment,
      answer,
      answeredBy: moment === 'begin' ? 'Programmateam' : 'Maatschappelijke coalitie',
      answeredOn: day,
      openTo,
      ...(residentsSaid && { residentsSaid, residentsWho: who }),
    };
  }),
};
