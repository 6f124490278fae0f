import type { EvaluationSubject } from '#domain/evaluation/evaluation';
import type { MomentStanding } from '#domain/evaluation/evaluation-page';

/** The same questions at set moments, side by side. */
export const evaluation = () => ({
  title: 'Evaluatie',
  lead: 'Dezelfde vragen op afgesproken momenten, naast elkaar. Zo is te zien wat er veranderde. Er is geen cijfer of score.',
  caption: 'De vragen en wat er op elk moment is geantwoord',
  question: 'Vraag',
  about: { content: 'Inhoud: wat er veranderde', process: 'Proces: hoe we samenwerken' } satisfies Record<EvaluationSubject, string>,
  standing: { held: 'gehouden', ahead: 'gepland', now: 'gepland', 'not-held': 'nog niet gehouden' } satisfies Record<
    MomentStanding,
    string
  >,
  ledBy: (who: string) => `geleid door ${who}`,
  unanswered: {
    held: 'nog niet beantwoord',
    ahead: 'komt nog',
    now: 'komt nog',
    'not-held': 'dit moment is nog niet gehouden, en de dag is voorbij',
  } satisfies Record<MomentStanding, string>,
  by: (who: string, day: string) => `${who}, ${day}`,
  residents: 'Bewoners zeggen',
  residentsMissing: 'Wat bewoners ervan zeggen, is nog niet opgeschreven.',
  residentsWhoMissing: 'Niet opgeschreven aan wie het is gevraagd',
  asked: (who: string) => `Gevraagd: ${who}`,
  before: (count: number) => (count === 1 ? '1 eerder antwoord' : `${count} eerdere antwoorden`),
  answer: 'Beantwoorden',
  answerOf: (question: string, moment: string) => `Beantwoorden: ${question} (${moment})`,
  again: 'Nieuw antwoord',
  againOf: (question: string, moment: string) => `Nieuw antwoord: ${question} (${moment})`,
  open: 'Openen',
  openOf: (question: string, moment: string) => `Openen: ${question} (${moment})`,
  goals: 'Wat er toen over de doelen was gezegd',
  goalsNone: 'Er was toen nog niets over de doelen gezegd.',
  noticed: (what: string) => `Bewoners merken: ${what}`,
  noMoments: 'Er is nog geen evaluatiemoment afgesproken.',
  noQuestions: 'Er zijn nog geen evaluatievragen.',
  begin: 'Zes vragen overnemen om mee te beginnen',
  beginLead: 'Drie over de inhoud en drie over de samenwerking. Daarna zijn ze van dit programma: verander ze, haal er weg of voeg toe.',
  addQuestion: 'Vraag toevoegen',
  addMoment: 'Moment toevoegen',
  questions: 'Alle vragen als lijst',
  moments: 'Alle momenten als lijst',
  answers: 'Alle antwoorden als lijst',
  done: { created: 'Opgeslagen.', begun: 'De vragen staan klaar. Spreek nu af wanneer ze worden beantwoord.' },
  public: {
    title: 'Hoe kijken we terug?',
    lead: 'Vragen die dit programma zichzelf op vaste momenten stelt, en wat het antwoordde.',
    fold: (count: number) => (count === 1 ? 'Eén vraag met antwoord' : `${count} vragen met antwoord`),
  },
});
