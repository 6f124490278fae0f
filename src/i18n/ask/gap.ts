import type { Language } from '#i18n/language';
import { reasonList } from './reason-list.ts';

interface Facts {
  items: number;
  refused: readonly { id: string; reasons: readonly string[] }[];
  /** Items of which the rest of the municipality was worked out. */
  rest: number;
  weighted: number;
  inflated: number;
  claims: number;
  /** Claims that fell because of the family. */
  dropped: number;
  family: { tested: number; q: number; applied: boolean };
  level: number;
}

/** How a gap was judged, for `peil ask --explain`. */
export const gapSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ items, refused, rest, weighted, inflated, claims, dropped, family, level }) => [
    `${items === 1 ? 'Eén verschil' : `${items} verschillen`}: gebied min vergelijking, per jaar met beide cijfers.`,
    ...(rest > 0 ? [`Bij ${rest} woont meer dan 10% van de mensen in het gebied: de vergelijking is de rest van de gemeente.`] : []),
    ...(refused.length > 0 ? [`Zonder oordeel: ${reasonList(refused)}.`] : []),
    ...(weighted > 0 ? [`Bij ${weighted} tellen onzekere jaren lichter (steekproeffouten van beide kanten).`] : []),
    `Eerste getuige: een rechte lijn met het interval (${Math.round(level * 100)}%) van Student t; bij ${inflated} verbreed omdat een jaar op het vorige lijkt.`,
    'Tweede getuige: Mann-Kendall, met p onder 0,05 en dezelfde richting. Pas als beide het zien, is er een oordeel.',
    'Kleiner (closing) betekent: de afstand krimpt, wie er ook beter voor staat. higherIsBetter zegt alleen of dat goed is.',
    family.applied
      ? `Samen getoond: ${family.tested} toetsen, Benjamini-Hochberg met q = ${family.q}. ${dropped} ${dropped === 1 ? 'oordeel viel' : 'oordelen vielen'} daardoor weg.`
      : `Elk verschil heeft zijn eigen toets van 5%. Toon je ze samen (${family.tested}), vraag dan met "family": true.`,
    `Oordelen met een verandering: ${claims}.`,
  ],
  en: ({ items, refused, rest, weighted, inflated, claims, dropped, family, level }) => [
    `${items === 1 ? 'One gap' : `${items} gaps`}: area minus reference, per moment with both figures.`,
    ...(rest > 0 ? [`In ${rest} more than 10% of the people live in the area: the reference is the rest of the municipality.`] : []),
    ...(refused.length > 0 ? [`Without a verdict: ${reasonList(refused)}.`] : []),
    ...(weighted > 0 ? [`In ${weighted} uncertain moments weigh less (sampling errors of both sides).`] : []),
    `First witness: a straight line with the interval (${Math.round(level * 100)}%) of Student's t; in ${inflated} widened as a year resembles the year before.`,
    'Second witness: Mann-Kendall, p below 0.05 and the same direction. Only when both see it is there a verdict.',
    'Closing means: the distance shrinks, whoever is better off. higherIsBetter only says whether that is good.',
    family.applied
      ? `Shown together: ${family.tested} tests, Benjamini-Hochberg with q = ${family.q}. ${dropped} ${dropped === 1 ? 'verdict' : 'verdicts'} fell by it.`
      : `Each gap has its own test of 5%. If you show them together (${family.tested}), ask with "family": true.`,
    `Verdicts that claim a change: ${claims}.`,
  ],
};
