import type { Values } from '#domain/register/kinds';
import type { Language } from '#i18n/language';

type Question = Pick<Values<'evaluationQuestion'>, 'question' | 'about'> & { asksResidents?: true };

/** A small set of questions that a programme can begin its evaluation with, in the order in which they are asked. */
const QUESTIONS: Readonly<Record<Language, readonly Question[]>> = {
  nl: [
    { about: 'content', question: 'Wat veranderde er, en voor wie?', asksResidents: true },
    { about: 'content', question: 'Kwamen onze doelen dichterbij? Waaraan zien we dat?' },
    { about: 'content', question: 'Wat werkte tegen?' },
    { about: 'process', question: 'Werken we samen zoals we afspraken?' },
    { about: 'process', question: 'Worden bewoners gehoord, en merken zij dat?', asksResidents: true },
    { about: 'process', question: 'Wat moet anders?' },
  ],
  en: [
    { about: 'content', question: 'What changed, and for whom?', asksResidents: true },
    { about: 'content', question: 'Did our goals come nearer? By what do we see that?' },
    { about: 'content', question: 'What worked against it?' },
    { about: 'process', question: 'Do we work together as we agreed?' },
    { about: 'process', question: 'Are residents heard, and do they notice it?', asksResidents: true },
    { about: 'process', question: 'What should be otherwise?' },
  ],
};

/** The questions are of nobody in particular, so they are for everybody; of each answer it is said for whom it is. */
export function defaultEvaluation(language: Language): Partial<Values<'evaluationQuestion'>>[] {
  return QUESTIONS[language].map((question, at) => ({ ...question, rank: at + 1, openTo: 'resident' }));
}
