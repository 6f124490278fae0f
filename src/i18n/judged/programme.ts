import type { ProgrammeClaim } from '#domain/answer/judgement';
import { capital } from '#i18n/capital';
import type { Language } from '#i18n/language';

interface ProgrammeWords {
  /** When no name is given. */
  unnamed: string;
  helped(name: string): string;
  harmed(name: string): string;
  differs(name: string): string;
  noEvidence(name: string): string;
  unknown(name: string): string;
  reasons: Readonly<Record<string, string>>;
}

const WORDS: Record<Language, ProgrammeWords> = {
  nl: {
    unnamed: 'de aanpak',
    helped: (name) => `Het gaat beter dan in wijken die hierop lijken. ${capital(name)} heeft daar waarschijnlijk aan meegeholpen.`,
    harmed: (name) => `Het gaat minder goed dan in wijken die hierop lijken. Dat komt waarschijnlijk mee door ${name}.`,
    differs: (name) => `Het gaat hier anders dan in wijken die hierop lijken. ${capital(name)} heeft daar waarschijnlijk aan bijgedragen.`,
    noEvidence: (name) => `We zien niet dat ${name} dit cijfer heeft veranderd.`,
    unknown: (name) => `Of ${name} hierbij helpt, weten we niet.`,
    reasons: {
      'too-few-comparisons': 'Er zijn te weinig wijken om mee te vergelijken.',
      'too-few-pre-periods': 'Er zijn te weinig jaren van voor de start gemeten.',
      'too-few-post-periods': 'Er zijn te weinig jaren na de start gemeten.',
      'too-few-points': 'Er zijn te weinig metingen.',
      'poor-pre-fit': 'Er zijn geen wijken die genoeg op deze wijk lijken.',
      'effect-too-small-to-see': 'Dit werk is te klein om in het cijfer van de hele wijk te zien.',
      'missing-data': 'Er ontbreken metingen.',
      'unresolved-break': 'De manier van tellen of de grens van de wijk is veranderd.',
      'model-based-figure': 'Dit cijfer komt uit een rekenmodel. Daarin zit geen werk van hier.',
      'pre-trend-differs': 'Het liep hier al anders voordat het werk begon.',
      'one-treated-unit': 'Het gaat om één gebied. Dat is te weinig.',
      'start-unknown': 'We weten niet wanneer het begon.',
    },
  },
  en: {
    unnamed: 'the programme',
    helped: (name) => `It goes better than in neighbourhoods like this one. ${capital(name)} probably helped.`,
    harmed: (name) => `It goes less well than in neighbourhoods like this one. That is probably partly due to ${name}.`,
    differs: (name) => `It goes differently here than in neighbourhoods like this one. ${capital(name)} probably had a part in that.`,
    noEvidence: (name) => `We do not see that ${name} changed this figure.`,
    unknown: (name) => `Whether ${name} helps here, we do not know.`,
    reasons: {
      'too-few-comparisons': 'There are too few neighbourhoods to compare with.',
      'too-few-pre-periods': 'Too few years before the start were measured.',
      'too-few-post-periods': 'Too few years after the start were measured.',
      'too-few-points': 'There are too few measurements.',
      'poor-pre-fit': 'No neighbourhoods are enough like this one.',
      'effect-too-small-to-see': 'This work is too small to see in the figure of the whole neighbourhood.',
      'missing-data': 'Measurements are missing.',
      'unresolved-break': 'The way of counting or the border of the neighbourhood has changed.',
      'model-based-figure': 'This figure comes from a model. No work done here is in it.',
      'pre-trend-differs': 'It already went differently here before the work began.',
      'one-treated-unit': 'This is about one area. That is too little.',
      'start-unknown': 'We do not know when it began.',
    },
  },
};

/**
 * What may be said of a programme's part in it, in a resident's words. 'Waarschijnlijk' stands for the claim
 * `effect` and nothing else; 'weten we niet' for inconclusive and refused (docs/methods/zinnen).
 */
export function programmeSentence({ name, claim, good, reason }: ProgrammeClaim, language: Language): string {
  const words = WORDS[language];
  const called = name ?? words.unnamed;
  if (claim === 'effect') return good === null ? words.differs(called) : good ? words.helped(called) : words.harmed(called);
  if (claim === 'no-evidence') return words.noEvidence(called);
  const because = claim === 'refused' && reason !== null ? words.reasons[reason] : undefined;
  return because === undefined ? words.unknown(called) : `${words.unknown(called)} ${because}`;
}
