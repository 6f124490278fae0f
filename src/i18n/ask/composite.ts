import type { Language } from '#i18n/language';

interface Facts {
  indicators: number;
  normalisation: 'min-max' | 'z-score';
  aggregation: 'arithmetic' | 'geometric';
  dimensions: number;
  scored: number;
  items: number;
  weights: 'all' | 'draws' | 'none';
}

/** How one score was made of many indicators, for `peil ask --explain`. */
export const compositeSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ indicators, normalisation, aggregation, dimensions, scored, items, weights }) => [
    `${indicators} indicatoren zijn op één schaal gezet (${normalisation === 'min-max' ? 'tussen vaste grenzen' : 'afstand tot het gemiddelde'}), hoger is beter.`,
    ...(dimensions > 0 ? [`Eerst samengevoegd binnen ${dimensions} onderdelen.`] : []),
    aggregation === 'geometric'
      ? 'Daarna vermenigvuldigd: een slecht onderdeel is niet af te kopen met een goed.'
      : 'Daarna gemiddeld: een goed onderdeel kan een slecht goedmaken.',
    `${scored} van ${items} kregen een score; wie een cijfer mist krijgt er geen.`,
    weights === 'none'
      ? 'Er is niet nagegaan hoe de plaats van de gewichten afhangt.'
      : 'De plaats is nagerekend voor andere gewichten. Wie dan van plaats kan wisselen, noemen we vergelijkbaar.',
  ],
  en: ({ indicators, normalisation, aggregation, dimensions, scored, items, weights }) => [
    `${indicators} indicators were put on one scale (${normalisation === 'min-max' ? 'between fixed goalposts' : 'distance to the mean'}), higher is better.`,
    ...(dimensions > 0 ? [`First put together within ${dimensions} dimensions.`] : []),
    aggregation === 'geometric'
      ? 'Then multiplied: a bad part cannot be bought off by a good one.'
      : 'Then averaged: a good part can make up for a bad one.',
    `${scored} of ${items} got a score; what misses a figure gets none.`,
    weights === 'none'
      ? 'How the place depends on the weights was not looked at.'
      : 'The place was worked out for other weights too. Those that can change places are called comparable.',
  ],
};
