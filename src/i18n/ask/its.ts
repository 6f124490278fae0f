import type { Language } from '#i18n/language';
import { shortNumber } from './short-number.ts';

interface Facts {
  times: number;
  family: 'linear' | 'poisson' | 'quasipoisson';
  season: boolean;
  slopeChange: boolean;
  compared: boolean;
  reasons: readonly string[];
  detail: {
    moments: { pre: number; post: number; missing: number };
    level: { est: number; se: number };
    effect: { est: number };
    controlled: { effect: { est: number; se: number }; preSlope: { p: number } } | null;
    durbinWatson: number | null;
    dispersion: number | null;
    claim: string;
  } | null;
}

/** How an interrupted time series was judged, for `peil ask --explain`. */
export const itsSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ times, family, season, slopeChange, compared, reasons, detail }) =>
    detail === null
      ? [
          `${times} tijdstippen gelezen.`,
          `Geen antwoord: ${reasons.join(', ')}. Nodig zijn 8 jaren voor en 4 vanaf de start, of 24 en 12 maanden.`,
        ]
      : [
          `${detail.moments.pre} tijdstippen voor en ${detail.moments.post} vanaf de start; ${detail.moments.missing} zonder cijfer zijn weggelaten.`,
          `${family === 'linear' ? 'Kleinste kwadraten' : `Aantallen (${family}) met logaritme en het aantal mensen erachter`}: een lijn voor de start, een sprong op de start${slopeChange ? ' en een andere helling erna' : ''}${season ? ', met golven voor het seizoen' : ''}.`,
          family === 'linear'
            ? `Sprong ${shortNumber(detail.level.est)}; fout ${shortNumber(detail.level.se)} (Newey-West, één stap, maal n/(n-k)), met Student t.`
            : `Verhouding op de start ${shortNumber(Math.exp(detail.level.est))}; spreiding ${detail.dispersion === null ? 'onbekend' : shortNumber(detail.dispersion)} (1 is toeval alleen), met Student t.`,
          `Durbin-Watson: ${detail.durbinWatson === null ? 'niet te bepalen' : shortNumber(detail.durbinWatson)} (2 is geen samenhang in de tijd).`,
          detail.controlled
            ? `Met vergelijking: gemiddeld ${shortNumber(detail.controlled.effect.est)} na de start${family === 'linear' ? '' : ' (logaritme)'}; de lijnen liepen ervoor uiteen met p = ${shortNumber(detail.controlled.preSlope.p)}.`
            : compared
              ? 'De vergelijking heeft te weinig cijfers en telt niet mee.'
              : 'Zonder vergelijking is dit nooit een oorzaak: ook ander nieuws van dat moment zit in het getal.',
          `Conclusie: ${detail.claim}.`,
        ],
  en: ({ times, family, season, slopeChange, compared, reasons, detail }) =>
    detail === null
      ? [`${times} times read.`, `No answer: ${reasons.join(', ')}. Needed are 8 years before and 4 from the start, or 24 and 12 months.`]
      : [
          `${detail.moments.pre} times before and ${detail.moments.post} from the start; ${detail.moments.missing} without a figure are left out.`,
          `${family === 'linear' ? 'Least squares' : `Counts (${family}) with a log link and the people behind them`}: a line before the start, a jump at the start${slopeChange ? ' and another slope after it' : ''}${season ? ', with waves for the season' : ''}.`,
          family === 'linear'
            ? `Jump ${shortNumber(detail.level.est)}; error ${shortNumber(detail.level.se)} (Newey-West, one lag, times n/(n-k)), with Student's t.`
            : `Ratio at the start ${shortNumber(Math.exp(detail.level.est))}; dispersion ${detail.dispersion === null ? 'unknown' : shortNumber(detail.dispersion)} (1 is chance alone), with Student's t.`,
          `Durbin-Watson: ${detail.durbinWatson === null ? 'cannot be told' : shortNumber(detail.durbinWatson)} (2 is no likeness in time).`,
          detail.controlled
            ? `With the comparison: on average ${shortNumber(detail.controlled.effect.est)} after the start${family === 'linear' ? '' : ' (logarithm)'}; before it the lines moved apart with p = ${shortNumber(detail.controlled.preSlope.p)}.`
            : compared
              ? 'The comparison has too few figures and does not count.'
              : 'Without a comparison this is never a cause: whatever else happened then is in the number too.',
          `Claim: ${detail.claim}.`,
        ],
};
