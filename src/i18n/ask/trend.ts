import type { Language } from '#i18n/language';
import { reasonList } from './reason-list.ts';

interface Facts {
  items: number;
  refused: readonly { id: string; reasons: readonly string[] }[];
  weighted: number;
  inflated: number;
  exact: number;
  /** Moments without a figure, over all items. */
  left: number;
  level: number;
}

/** How a trend was found, for `peil ask --explain`. */
export const trendSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ items, refused, weighted, inflated, exact, left, level }) => [
    `${items === 1 ? 'Eén reeks' : `${items} reeksen`}, op volgorde van tijd. ${left === 0 ? 'Geen jaar zonder cijfer.' : `${left} keer geen cijfer: dat jaar telt niet mee en wordt niet ingevuld.`}`,
    ...(refused.length > 0 ? [`Zonder antwoord: ${reasonList(refused)}.`] : []),
    'Door de punten gaat een rechte lijn (kleinste kwadraten); de helling is de verandering per jaar.',
    ...(weighted > 0
      ? [
          `Bij ${weighted} telt een onzeker cijfer lichter: gewicht 1/se², verbreed met de factor van Birge als de punten verder uiteen liggen dan hun fout.`,
        ]
      : []),
    `Het interval (${Math.round(level * 100)}%) gebruikt Student t met n - 2 vrijheidsgraden, niet 1,96.`,
    `Bij ${inflated} lijkt een jaar op het jaar ervoor (r1 boven nul): 'inflated' heeft een breder interval.`,
    `Mann-Kendall is de tweede getuige. Bij ${exact} is de p precies geteld (tot 10 punten, geen gelijke waarden), anders met de normale benadering.`,
    "'course' is alleen up of down als beide getuigen hetzelfde zien.",
  ],
  en: ({ items, refused, weighted, inflated, exact, left, level }) => [
    `${items === 1 ? 'One series' : `${items} series`}, in order of time. ${left === 0 ? 'No moment without a figure.' : `${left} times no figure: that moment is left out and not filled in.`}`,
    ...(refused.length > 0 ? [`Without an answer: ${reasonList(refused)}.`] : []),
    'A straight line goes through the points (least squares); its slope is the change per unit of time.',
    ...(weighted > 0
      ? [
          `In ${weighted} an uncertain figure weighs less: weight 1/se², widened by Birge's factor where points lie further apart than their errors.`,
        ]
      : []),
    `The interval (${Math.round(level * 100)}%) uses Student's t with n - 2 degrees of freedom, not 1.96.`,
    `In ${inflated} a year resembles the year before (r1 above zero): 'inflated' has a wider interval.`,
    `Mann-Kendall is the second witness. In ${exact} its p was counted exactly (up to 10 points, no equal values), elsewhere by the normal approximation.`,
    "'course' is up or down only when both witnesses see the same.",
  ],
};
