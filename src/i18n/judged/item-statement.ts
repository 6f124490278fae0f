import type { StatementChoice } from '#domain/answer/judgement';
import type { StatementItem } from '#domain/ask/statement';
import { formats } from '#i18n/format';
import { changeSentence } from '#i18n/judged/change';
import { fullStatement } from '#i18n/judged/full';
import { HIDDEN, levelSentence, NOTHING } from '#i18n/judged/level';
import { programmeSentence } from '#i18n/judged/programme';
import { placeInSentence } from '#i18n/place-name';
import type { Language } from '#i18n/language';

/** For whom a sentence is: layers 1, 2 and 3. */
export type Audience = 'residents' | 'partners' | 'state';

interface PlaceWords {
  here: string;
  inPlace(area: string): string;
  average: string;
  point: string;
}

const PLACE: Record<Language, PlaceWords> = {
  nl: {
    here: 'hier',
    inPlace: (area) => `in ${placeInSentence(area, 'nl')}`,
    average: 'het gemiddelde',
    point: 'procentpunt',
  },
  en: {
    here: 'here',
    inPlace: (area) => `in ${area}`,
    average: 'the average',
    point: 'percentage points',
  },
};

/**
 * The sentences of one figure for an audience. Residents read what was chosen and no number that needs a
 * statistician; partners every number with its interval; the state the tests too. A hidden figure says the same to
 * all three.
 */
export function itemStatement(item: StatementItem, choice: StatementChoice, audience: Audience, language: Language): string {
  if (choice.kind === 'hidden') return HIDDEN[language];
  if (choice.kind === 'nothing') return NOTHING[language];
  const words = PLACE[language];
  const format = formats(language);
  const { unit, name } = item.indicator;
  const decimals = item.indicator.decimals ?? (numbersOf(item).every(Number.isInteger) ? 0 : 1);
  const plain = (value: number, digits: number): string => format.number(value, digits);
  const isShare = unit === '%' || unit === 'percent';
  const write = (value: number): string => `${plain(value, decimals)}${isShare ? '%' : unit ? ` ${unit}` : ''}`;
  const place = item.area === undefined ? words.here : words.inPlace(item.area);
  if (audience !== 'residents') {
    const gapUnit = isShare ? ` ${words.point}` : unit ? ` ${unit}` : '';
    return fullStatement(
      {
        item,
        place,
        reference: item.reference ?? words.average,
        write,
        gapUnit,
        number: (value) => plain(value, decimals),
        plain,
        withTests: audience === 'state',
      },
      language,
    );
  }
  const sentences = [
    choice.level === null
      ? null
      : levelSentence(
          choice.level,
          {
            subject: name,
            place,
            reference: item.reference ?? null,
            isShare,
            value: item.value ? write(item.value.est) : '',
            referenceValue: item.referenceValue == null ? '' : write(item.referenceValue),
          },
          language,
        ),
    choice.change === null
      ? null
      : changeSentence(choice.change, { area: item.area ?? words.here, reference: item.reference ?? words.average }, language),
    choice.programme === null ? null : programmeSentence(choice.programme, language),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function numbersOf({ value, referenceValue, gap }: StatementItem): number[] {
  return [value?.est, ...(value?.ci95 ?? []), referenceValue, gap?.gapFirst, gap?.gapLast, gap?.slope].filter((number) => number != null);
}
