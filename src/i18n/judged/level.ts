import type { Level } from '#domain/answer/judgement';
import { capital } from '#i18n/judged/capital';
import type { Language } from '#i18n/language';

export interface LevelNames {
  /** What the figure is of: `inwoners met betaald werk`. */
  subject: string;
  /** `in Selwerd`, `hier`. */
  place: string;
  /** `gemiddeld in de gemeente Waterwolde`, or `het gemiddelde` where no name is given; as after `lager dan`. */
  reference: string;
  /** `het gemiddelde in de gemeente Waterwolde`; as after `gelijk aan`. */
  average: string;
  /** Whether the figure is a share of people or things: then there are `minder` of them. */
  isShare: boolean;
  /** Numbers as they are written, for two facts. */
  value: string;
  referenceValue: string;
}

/** How an area stands against its reference, in a resident's words. The subject is always named. */
export function levelSentence(level: Level, names: LevelNames, language: Language): string {
  return language === 'nl' ? dutch(level, names) : english(level, names);
}

function dutch(level: Level, { subject, place, reference, average, isShare, value, referenceValue }: LevelNames): string {
  const figure = isShare ? `het aandeel ${subject}` : `het cijfer voor ${subject}`;
  switch (level) {
    case 'lower':
      return `${capital(place)} is ${figure} lager dan ${reference}.`;
    case 'higher':
      return `${capital(place)} is ${figure} hoger dan ${reference}.`;
    case 'equal':
      return `${capital(place)} is ${figure} ongeveer gelijk aan ${average}.`;
    case 'unclear':
      return `${capital(place)} is ${figure} ongeveer gelijk aan ${average}. Het verschil is niet duidelijk.`;
    case 'two-facts':
      return `${capital(place)} is ${figure} ${value}. ${capital(average)} is ${referenceValue}.`;
  }
}

function english(level: Level, { subject, place, reference, average, isShare, value, referenceValue }: LevelNames): string {
  const figure = isShare ? `the share of ${subject}` : `the figure for ${subject}`;
  switch (level) {
    case 'lower':
      return `${capital(place)} ${figure} is lower than ${reference}.`;
    case 'higher':
      return `${capital(place)} ${figure} is higher than ${reference}.`;
    case 'equal':
      return `${capital(place)} ${figure} is about the same as ${average}.`;
    case 'unclear':
      return `${capital(place)} ${figure} is about the same as ${average}. The difference is not clear.`;
    case 'two-facts':
      return `${capital(place)} ${figure} is ${value}. ${capital(average)} is ${referenceValue}.`;
  }
}

/** What is said of a figure that is hidden; the same words whatever the reason (METHODS 5). */
export const HIDDEN: Record<Language, string> = {
  nl: 'Dit cijfer laten we niet zien. De groep is te klein.',
  en: 'We do not show this figure. The group is too small.',
};

/** What is said where nothing may be. */
export const NOTHING: Record<Language, string> = {
  nl: 'Hierover kunnen we nu niets zeggen.',
  en: 'We cannot say anything about this now.',
};
