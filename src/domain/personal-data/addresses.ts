import { spotsOf, type PersonalSpot } from './spot.ts';

/** How Dutch streets end. */
const STREET_ENDS = 'straat|laan|weg|plein|hof|kade|singel|gracht|dreef|pad|steeg|dijk|ring|plantsoen|wal|baan|brink|hage|erf|park|markt';
export const STREET_NAME = new RegExp(`\\p{L}{2,}(?:${STREET_ENDS})$`, 'iu');

/** After a number these say that it counts something. */
const COUNTS =
  '(?:keer|maal|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|euro|procent|mensen|bewoners|kinderen|gezinnen|huizen|woningen|of|tot|%)';
const STREET_WITH_NUMBER = new RegExp(
  `(?<!\\p{L})[\\p{L}'’-]{2,40}(?:${STREET_ENDS}) (?:nr\\.? ?|nummer )?(\\d{1,4})(?:[ -]?[a-z]{1,2}(?![\\p{L}\\d]))?(?![\\p{L}\\d])(?! ${COUNTS})`,
  'giu',
);

/** A street with a house number; a number that can be a year is not one. */
export function addressSpots(text: string): PersonalSpot[] {
  return spotsOf('address', text, STREET_WITH_NUMBER, ([, number]) => !/^(?:19|20)\d\d$/.test(number!));
}

const POSTCODE_WITH_NUMBER = /(?<![\p{L}\d.,-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2},? ?(?:nr\.? ?|nummer |huisnummer )?\d{1,4}(?!\d)/gu;

/** A postcode with a house number: one front door. */
export function postcodeWithNumberSpots(text: string): PersonalSpot[] {
  return spotsOf('postcode', text, POSTCODE_WITH_NUMBER);
}

const POSTCODE = /(?<![\p{L}\d.,-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu;

export function postcodeSpots(text: string): PersonalSpot[] {
  return spotsOf('postcode', text, POSTCODE);
}
