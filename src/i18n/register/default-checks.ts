import type { Values } from '#domain/register/kinds';
import type { Language } from '#i18n/language';

type Check = Pick<Values<'commitmentCheck'>, 'name' | 'question'> & { asksResidents?: true };

/** The seven checks with which a programme begins, in the order in which they are asked. */
const CHECKS: Readonly<Record<Language, readonly Check[]>> = {
  nl: [
    { name: 'Ervaringskennis', question: 'Hebben we in besluiten en beleid gebruikt wat bewoners uit ervaring weten?' },
    { name: 'Samenhang', question: 'Hebben we de thema’s samen bekeken?' },
    { name: 'Geleerd en vastgehouden', question: 'Hebben lessen en successen een vaste plek gekregen?' },
    { name: 'Bewoners gevraagd', question: 'Hebben we bewoners gevraagd of het werkt?', asksResidents: true },
    { name: 'Eigen karakter', question: 'Past dit bij hoe deze buurt is?' },
    { name: 'Norm', question: 'Is er samen een norm gesteld, en houden we ons eraan?' },
    { name: 'Succes gevierd', question: 'Hebben we gevierd wat goed ging?' },
  ],
  en: [
    { name: 'Knowledge by experience', question: 'Did we use in decisions and policy what residents know by experience?' },
    { name: 'Themes together', question: 'Did we look at the themes together?' },
    { name: 'Learnt and kept', question: 'Did lessons and successes get a fixed place?' },
    { name: 'Residents asked', question: 'Did we ask residents whether it works?', asksResidents: true },
    { name: 'Own identity', question: 'Does this suit what this neighbourhood is like?' },
    { name: 'A norm', question: 'Was a norm set together, and do we keep to it?' },
    { name: 'Success celebrated', question: 'Did we celebrate what went well?' },
  ],
};

export function defaultChecks(language: Language): Partial<Values<'commitmentCheck'>>[] {
  return CHECKS[language].map((check, at) => ({ ...check, rank: at + 1 }));
}
