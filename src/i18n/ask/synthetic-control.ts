import type { Language } from '#i18n/language';

interface Facts {
  design: 'sc-outcome' | 'sc-predictors' | 'sdid' | 'did';
  treated: number;
  start: number | null;
  status: string;
  /** Comparison areas that could be used, and those with a weight. */
  comparisons: number;
  counting: number;
  preYears: number | undefined;
  postYears: number | undefined;
  droppedTimes: readonly number[];
  droppedUnits: readonly string[];
  placebo: { n: number; rank: number; exhaustive: boolean } | null;
  claim: string | null;
  /** Conditions of the claim that do not hold. */
  failed: readonly string[];
  reasons: readonly string[];
}

const DESIGNS = {
  nl: {
    'sc-outcome':
      'Synthetische controle op de uitkomst: de mix van gebieden die vóór de start het dichtst bij het behandelde gebied ligt. Eén beste antwoord, exact berekend.',
    'sc-predictors':
      'Synthetische controle op kenmerken: elk kenmerk gedeeld door zijn spreiding en gewogen zoals gegeven. Naar gewichten van kenmerken wordt niet gezocht.',
    sdid: 'Synthetische difference-in-differences: gewichten voor gebieden en voor jaren. Het niveau mag verschillen, het verloop niet.',
    did: 'Gewone difference-in-differences: elk gebied en elk jaar telt even zwaar.',
  },
  en: {
    'sc-outcome':
      'Synthetic control on the outcome: the mix of areas nearest to the treated area before the start. One best answer, worked out exactly.',
    'sc-predictors':
      'Synthetic control on predictors: each divided by its spread and weighed as given. Weights of predictors are not searched for.',
    sdid: 'Synthetic difference-in-differences: weights for areas and for years. Levels may differ, courses may not.',
    did: 'Plain difference-in-differences: every area and every year counts the same.',
  },
};

const STEPS: Record<Language, Record<string, string>> = {
  nl: {
    'control-rank': 'de plaats onder de placebo’s (p hoogstens 0,05)',
    'placebo-rank': 'de plaats onder de placebo’s (p hoogstens 0,05)',
    'interval-without-nought': 'een interval zonder nul',
    fit: 'een goede aansluiting vóór de start',
    'pre-trend': 'een verschil dat vóór de start niet verschoof',
    'enough-areas': 'genoeg gebieden (5 behandeld, 10 ter vergelijking)',
    'nothing-at-pretended-start': 'niets te zien bij een verzonnen start halverwege de jaren ervoor',
    'sign-without-one': 'hetzelfde teken als één vergelijkingsgebied wegvalt',
    'untouched-still': 'geen verandering in wat niet geraakt kan zijn',
    'enough-years': 'genoeg jaren voor en na de start',
  },
  en: {
    'control-rank': 'the place among the placebos (p at most 0.05)',
    'placebo-rank': 'the place among the placebos (p at most 0.05)',
    'interval-without-nought': 'an interval without nought',
    fit: 'a good fit before the start',
    'pre-trend': 'a gap that did not move before the start',
    'enough-areas': 'enough areas (5 treated, 10 to compare with)',
    'nothing-at-pretended-start': 'nothing found at a pretended start halfway the years before',
    'sign-without-one': 'the same sign when one comparison area is left out',
    'untouched-still': 'no change in what cannot have been touched',
    'enough-years': 'enough years before and after the start',
  },
};

/** How a panel of areas was read, for `peil ask --explain`. */
export const syntheticControlSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: (facts) => [
    DESIGNS.nl[facts.design],
    `Behandeld: ${facts.treated === 1 ? 'één gebied' : `het gemiddelde van ${facts.treated} gebieden`}. Start: ${facts.start ?? 'onbekend'}. Bruikbaar ter vergelijking: ${facts.comparisons} gebieden.`,
    ...(facts.droppedTimes.length > 0
      ? [`Weggelaten jaren, omdat er een waarde mist: ${facts.droppedTimes.join(', ')}. Er is niets ingevuld.`]
      : []),
    ...(facts.droppedUnits.length > 0 ? [`Weggelaten gebieden, omdat er een waarde mist: ${facts.droppedUnits.join(', ')}.`] : []),
    ...(facts.status === 'refused'
      ? [`Geen antwoord: ${facts.reasons.join(', ')}.`]
      : [`${facts.preYears} jaren voor de start, ${facts.postYears} erna; ${facts.counting} gebieden hebben gewicht.`]),
    ...(facts.placebo
      ? [
          `Placebo: ${facts.placebo.n} keer gedaan alsof ${facts.treated === 1 ? 'een ander gebied' : 'een andere groep'} behandeld was (${facts.placebo.exhaustive ? 'alle mogelijkheden' : 'getrokken met een vaste start'}). Plaats van het echte verschil: ${facts.placebo.rank} van ${facts.placebo.n + 1}.`,
        ]
      : []),
    claimNl(facts),
  ],
  en: (facts) => [
    DESIGNS.en[facts.design],
    `Treated: ${facts.treated === 1 ? 'one area' : `the mean of ${facts.treated} areas`}. Start: ${facts.start ?? 'unknown'}. Usable for comparison: ${facts.comparisons} areas.`,
    ...(facts.droppedTimes.length > 0
      ? [`Years left out because a value is missing: ${facts.droppedTimes.join(', ')}. Nothing was filled in.`]
      : []),
    ...(facts.droppedUnits.length > 0 ? [`Areas left out because a value is missing: ${facts.droppedUnits.join(', ')}.`] : []),
    ...(facts.status === 'refused'
      ? [`No answer: ${facts.reasons.join(', ')}.`]
      : [`${facts.preYears} years before the start, ${facts.postYears} after; ${facts.counting} areas carry weight.`]),
    ...(facts.placebo
      ? [
          `Placebo: ${facts.placebo.n} times as if ${facts.treated === 1 ? 'another area' : 'another group'} had been treated (${facts.placebo.exhaustive ? 'all there are' : 'drawn with a fixed seed'}). Place of the real difference: ${facts.placebo.rank} of ${facts.placebo.n + 1}.`,
        ]
      : []),
    claimEn(facts),
  ],
};

const CLAIMS: Record<Language, Record<string, string>> = {
  nl: {
    effect: 'de aanpak heeft waarschijnlijk geholpen',
    'no-evidence': 'er is niets van te zien, en wat beloofd was, was te zien geweest',
    inconclusive: 'te onzeker om iets te zeggen',
    refused: 'er mag geen conclusie worden getrokken',
  },
  en: {
    effect: 'the work probably helped',
    'no-evidence': 'no sign of it, and what was promised would have been seen',
    inconclusive: 'too uncertain to tell',
    refused: 'no claim may be made',
  },
};

function claimNl({ claim, failed, reasons, status }: Facts): string {
  if (claim === null) return 'Zonder placebo zegt het getal niet of de aanpak hielp: er is geen conclusie getrokken.';
  const said = `Conclusie (${claim}): ${CLAIMS.nl[claim]}`;
  if (claim === 'refused' && status === 'ok') return `${said}, want: ${reasons.join(', ')}.`;
  return failed.length === 0 ? `${said}.` : `${said}. Voor "effect" ontbreekt: ${failed.map((step) => STEPS.nl[step]).join('; ')}.`;
}

function claimEn({ claim, failed, reasons, status }: Facts): string {
  if (claim === null) return 'Without placebo the number does not say whether the work helped: no claim was made.';
  const said = `Claim (${claim}): ${CLAIMS.en[claim]}`;
  if (claim === 'refused' && status === 'ok') return `${said}, because of: ${reasons.join(', ')}.`;
  return failed.length === 0 ? `${said}.` : `${said}. Missing for "effect": ${failed.map((step) => STEPS.en[step]).join('; ')}.`;
}
