import type { Language } from '#i18n/language';
import { formats, listWords } from '#i18n/format';

interface Facts {
  /** Names of the features; empty when the question named none. */
  features: readonly string[];
  respondents: number;
  isRefused: boolean;
  isSelective: boolean;
  because: string;
}

/** How respondents were held against the register, for `peil ask --explain`. */
export const representativitySteps: Record<Language, (facts: Facts) => string[]> = {
  nl: ({ features, respondents, isRefused, isSelective, because }) => [
    `${formats('nl').number(respondents)} mensen deden mee. Per groep staat hun aandeel naast het aandeel in het register${features.length > 0 ? `, op ${listWords(features, 'nl')}` : ''}.`,
    ...(isRefused
      ? ['Dat zijn er te weinig om iets van te zeggen.']
      : [
          'De chi-kwadraattoets kijkt of het verschil toeval kan zijn. R en CV zeggen hoe ongelijk groepen meededen.',
          isSelective
            ? `Selectief${because ? ` (${because})` : ''}: niet alle groepen deden even veel mee.`
            : 'Geen teken van selectie. Dat geldt alleen voor wat is vergeleken.',
        ]),
  ],
  en: ({ features, respondents, isRefused, isSelective, because }) => [
    `${formats('en').number(respondents)} people took part. Per group their share stands beside its share in the register${features.length > 0 ? `, on ${listWords(features, 'en')}` : ''}.`,
    ...(isRefused
      ? ['Those are too few to say anything.']
      : [
          'The chi-square test looks whether the difference may be chance. R and CV tell how unequally groups took part.',
          isSelective
            ? `Selective${because ? ` (${because})` : ''}: not all groups took part alike.`
            : 'No sign of selection. That holds only for what was compared.',
        ]),
  ],
};
