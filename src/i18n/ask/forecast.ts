import type { Language } from '#i18n/language';
import { reasonList } from './reason-list.ts';

interface Facts {
  items: number;
  methods: readonly string[];
  refused: readonly { id: string; reasons: readonly string[] }[];
  /** Items with each remark. */
  naive: number;
  flat: number;
  capped: number;
  standard: number;
  missing: number;
  bounded: number;
  /** Courses in the pool. */
  series: number;
  levels: readonly number[];
}

/** How courses were continued, for `peil ask --explain`. */
export const forecastSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ items, methods, refused, naive, flat, capped, standard, missing, bounded, series, levels }) => [
    `${items === 1 ? 'Eén reeks' : `${items} reeksen`}, met ${methods.join(', ')}. Het antwoord trekt het verleden door, met alles wat er toen al gebeurde. Het zegt niet wat er zonder een aanpak zou gebeuren.`,
    ...(refused.length > 0 ? [`Zonder antwoord: ${reasonList(refused)}.`] : []),
    ...(missing > 0 ? [`${missing} keer ontbreken er jaren binnen de reeks; die zijn niet ingevuld.`] : []),
    ...(methods.some((name) => name !== 'best')
      ? ['De losse methoden hebben het interval van hun eigen model (normale verdeling). In het echt valt de uitkomst daar vaker buiten.']
      : []),
    ...(methods.includes('best')
      ? [
          `'best' is Theta. Bij ${naive} is het 'zelfde als nu', omdat Theta in het verleden van die reeks niet beter was. ${flat === 0 ? '' : `${flat} veranderde nooit: een vlakke lijn zonder band.`}`.trim(),
          `De banden (${levels.join(', ')}%) komen uit fouten van toen, over ${series === 1 ? 'één reeks' : `${series} reeksen`} samen, in eenheden van de gemiddelde jaarlijkse verandering.`,
          ...(standard > 0 ? [`Bij ${standard} zijn er minder dan 200 fouten: daar gelden de breedten uit de M3-competitie.`] : []),
          ...(bounded > 0
            ? [`${bounded} ${bounded === 1 ? 'heeft' : 'hebben'} een grens: daar is op een logit- of log-schaal gerekend.`]
            : []),
          ...(capped > 0
            ? [`Bij ${capped} is minder ver gekeken dan gevraagd: ten hoogste 5 jaar en de helft van het aantal punten.`]
            : []),
        ]
      : []),
  ],
  en: ({ items, methods, refused, naive, flat, capped, standard, missing, bounded, series, levels }) => [
    `${items === 1 ? 'One series' : `${items} series`}, by ${methods.join(', ')}. The answer continues the past, with all that was already being done. It does not say what would happen without a programme.`,
    ...(refused.length > 0 ? [`Without an answer: ${reasonList(refused)}.`] : []),
    ...(missing > 0 ? [`${missing} times years are missing within the series; they were not filled in.`] : []),
    ...(methods.some((name) => name !== 'best')
      ? ["The single methods have their own model's interval (normal distribution). In practice outcomes fall outside it more often."]
      : []),
    ...(methods.includes('best')
      ? [
          `'best' is Theta. For ${naive} it is 'the same as now', because Theta was no better in the past of that series. ${flat === 0 ? '' : `${flat} never changed: a flat line without a band.`}`.trim(),
          `The bands (${levels.join(', ')}%) come from past errors, pooled over ${series === 1 ? 'one series' : `${series} series`}, in units of the mean yearly change.`,
          ...(standard > 0 ? [`For ${standard} there are fewer than 200 errors: the widths of the M3 competition stand in.`] : []),
          ...(bounded > 0 ? [`${bounded} ${bounded === 1 ? 'has' : 'have'} a bound: worked on a logit or log scale.`] : []),
          ...(capped > 0
            ? [`For ${capped} the answer looks less far ahead than asked: at most 5 years and half the number of points.`]
            : []),
        ]
      : []),
  ],
};
