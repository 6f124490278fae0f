import type { Language } from '#i18n/language';

interface Facts {
  methods: readonly string[];
  minOrigin: number;
  h: number;
  points: number;
  refused: boolean;
}

/** How a backtest was made, for `peil ask --explain`. */
export const backtestSteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ methods, minOrigin, h, points, refused }) => [
    `De reeks heeft ${points} punten. Getoetst: ${methods.join(', ')}.`,
    ...(refused
      ? [`Te weinig: er zijn ten minste ${minOrigin + 1} punten nodig, ${minOrigin} om mee te beginnen en één om mee te vergelijken.`]
      : [
          `Vanaf ${minOrigin} bekende punten wordt steeds vooruitgekeken, tot ${h} jaar, met alleen wat toen bekend was.`,
          'mae is de gemiddelde absolute fout per aantal jaren vooruit; n is het aantal uitkomsten. Een jaar zonder cijfer telt niet mee.',
          'mase is dezelfde fout in eenheden van de gemiddelde jaarlijkse verandering tot dan toe.',
        ]),
  ],
  en: ({ methods, minOrigin, h, points, refused }) => [
    `The series has ${points} points. Tested: ${methods.join(', ')}.`,
    ...(refused
      ? [`Too few: at least ${minOrigin + 1} points are needed, ${minOrigin} to begin with and one to compare with.`]
      : [
          `From ${minOrigin} known points on, each year looks ahead up to ${h} years with only what was known then.`,
          'mae is the mean absolute error per number of years ahead; n is the number of outcomes. A year without a figure is no outcome.',
          'mase is the same error in units of the mean yearly change until then.',
        ]),
  ],
};
