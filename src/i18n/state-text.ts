import { isLongAgo } from '#domain/intervention/state-now';
import type { Values } from '#domain/register/kinds';
import type { Language } from '#i18n/language';
import { optionLabel } from '#i18n/register/register-words';
import { asOfMonth, asOfText } from '#i18n/register/when-text';

type Stated = 'intervention' | 'linkage';
type StateOf<K extends Stated> = NonNullable<Values<K>['state']>;
type Words<K extends Stated> = Readonly<Partial<Record<StateOf<K>, readonly [was: (month: string) => string, now: string]>>>;

/** How it was in a month long gone, and what is not known of now. What ended stays as it was told. */
const WAS = {
  nl: {
    intervention: {
      idea: [(month) => `was in ${month} een idee`, 'Of het er nu is, weten we niet.'],
      prepared: [(month) => `werd in ${month} voorbereid`, 'Of het er nu is, weten we niet.'],
      running: [(month) => `liep in ${month}`, 'Of het nu nog loopt, weten we niet.'],
      'scaled-up': [(month) => `liep in ${month} op meer plekken`, 'Of het nu nog loopt, weten we niet.'],
      embedded: [(month) => `hoorde in ${month} bij het gewone werk`, 'Of dat nu nog zo is, weten we niet.'],
    },
    linkage: {
      suggested: [(month) => `was in ${month} voorgesteld`, 'Hoe het nu is, weten we niet.'],
      considered: [(month) => `werd in ${month} bekeken`, 'Hoe het nu is, weten we niet.'],
      agreed: [(month) => `was in ${month} afgesproken`, 'Hoe het nu is, weten we niet.'],
      running: [(month) => `liep in ${month}`, 'Of het nu nog loopt, weten we niet.'],
    },
  },
  en: {
    intervention: {
      idea: [(month) => `was an idea in ${month}`, 'We do not know whether it is there now.'],
      prepared: [(month) => `was being prepared in ${month}`, 'We do not know whether it is there now.'],
      running: [(month) => `was running in ${month}`, 'We do not know whether it still is.'],
      'scaled-up': [(month) => `was running in more places in ${month}`, 'We do not know whether it still is.'],
      embedded: [(month) => `was part of the usual work in ${month}`, 'We do not know whether it still is.'],
    },
    linkage: {
      suggested: [(month) => `was suggested in ${month}`, 'We do not know how it is now.'],
      considered: [(month) => `was being considered in ${month}`, 'We do not know how it is now.'],
      agreed: [(month) => `was agreed in ${month}`, 'We do not know how it is now.'],
      running: [(month) => `was running in ${month}`, 'We do not know whether it still is.'],
    },
  },
} satisfies Record<Language, { intervention: Words<'intervention'>; linkage: Words<'linkage'> }>;

/** How far something is, or was: a state that nobody looked at for a year is told as what it was. */
export interface StateTold {
  /** `loopt`, or `liep in november 2023`. */
  state: string;
  /** `stand november 2026`, or that it is not known of now. */
  note: string;
  /** Both, short enough for a line in a list: `loopt, stand november 2026`. */
  line: string;
}

/**
 * @param asOf the day for which the state is true
 * @param today both `YYYY-MM-DD`
 */
export function stateText<K extends Stated>(kind: K, state: StateOf<K>, asOf: string, today: string, language: Language): StateTold {
  const was = isLongAgo(asOf, today) ? (WAS[language][kind] as Words<K>)[state] : undefined;
  if (was) {
    const told = was[0](asOfMonth(asOf, language));
    return { state: told, note: was[1], line: `${told}. ${was[1]}` };
  }
  const [told, note] = [optionLabel(language, kind, 'state', state), asOfText(asOf, language, 'month')];
  return { state: told, note, line: `${told}, ${note}` };
}
