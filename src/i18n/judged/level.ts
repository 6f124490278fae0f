import type { Level } from '#domain/answer/judgement';
import { capital } from '#i18n/capital';
import type { Language } from '#i18n/language';

export interface LevelNames {
  /** What the figure is of: `inwoners met betaald werk`. */
  subject: string;
  /** `in Selwerd`, `hier`. */
  place: string;
  /** `de gemeente Waterwolde`; null where no name is given. */
  reference: string | null;
  /** Whether the figure is a share of people or things: then there are `minder` of them. */
  isShare: boolean;
  /** Numbers as they are written, for two facts. */
  value: string;
  referenceValue: string;
}

/**
 * How an area stands against its reference, in a resident's words. The subject comes first, whatever words it has;
 * short sentences, as each name in them may be long.
 */
export function levelSentence(level: Level, names: LevelNames, language: Language): string {
  return language === 'nl' ? dutch(level, names) : english(level, names);
}

function dutch(level: Level, { subject, place, reference, isShare, value, referenceValue }: LevelNames): string {
  const lead = `${capital(subject)}: ${place}`;
  const compared = reference === null ? '' : ` We leggen dat naast ${reference}.`;
  switch (level) {
    case 'lower':
      return `${lead} ${isShare ? 'zijn er minder' : 'is dit lager'} dan gemiddeld.${compared}`;
    case 'higher':
      return `${lead} ${isShare ? 'zijn er meer' : 'is dit hoger'} dan gemiddeld.${compared}`;
    case 'equal':
      return `${lead} is dit ongeveer gelijk aan het gemiddelde.${compared}`;
    case 'unclear':
      return `${lead} is dit ongeveer gelijk aan het gemiddelde.${compared} Het verschil is niet duidelijk.`;
    case 'two-facts':
      return `${lead} is dit ${value}. Gemiddeld is het ${referenceValue}.${compared}`;
  }
}

function english(level: Level, { subject, place, reference, isShare, value, referenceValue }: LevelNames): string {
  const lead = `${capital(subject)}: ${place}`;
  const compared = reference === null ? '' : ` We compare with ${reference}.`;
  switch (level) {
    case 'lower':
      return `${lead} ${isShare ? 'there are fewer' : 'it is lower'} than average.${compared}`;
    case 'higher':
      return `${lead} ${isShare ? 'there are more' : 'it is higher'} than average.${compared}`;
    case 'equal':
      return `${lead} it is about the same as the average.${compared}`;
    case 'unclear':
      return `${lead} it is about the same as the average.${compared} The difference is not clear.`;
    case 'two-facts':
      return `${lead} it is ${value}. The average is ${referenceValue}.${compared}`;
  }
}

/** What is said of a figure that is hidden; the same words whatever the reason (docs/methods/kleine-aantallen). */
export const HIDDEN: Record<Language, string> = {
  nl: 'Dit cijfer laten we niet zien. De groep is te klein.',
  en: 'We do not show this figure. The group is too small.',
};

/** What is said where nothing may be. */
export const NOTHING: Record<Language, string> = {
  nl: 'Hierover kunnen we nu niets zeggen.',
  en: 'We cannot say anything about this now.',
};
