import { spotsOf, type PersonalSpot } from './spot.ts';

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec';
const DATE = new RegExp(
  `(?<![\\d.,/-])(?:\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4})|\\d{1,2} (?:${MONTHS})\\.? (\\d{4})|(\\d{4})-\\d{2}-\\d{2})(?![\\d])`,
  'giu',
);
/** Before this year a whole day is more likely somebody's birth than something that a programme did. */
const LIKELY_BIRTH = { first: 1905, last: 2010 };
/** Words that make any date one of birth, and how far before it they stand. */
const BORN = /(?:geboren|geboortedatum|geb\.|born|birth)[^.!?\n]{0,20}$/iu;
const NEAR = 34;

/** Dates of birth: said to be so, or a whole day of long ago. */
export function birthDateSpots(text: string): PersonalSpot[] {
  return spotsOf('birth-date', text, DATE, (match) => {
    const year = Number(match[1] ?? match[2] ?? match[3]);
    const isLongAgo = year >= LIKELY_BIRTH.first && year <= LIKELY_BIRTH.last;
    return isLongAgo || isSaid(text, match);
  });
}

/** Dates that are said to be of birth: a day of long ago can also be one of the work. */
export function saidBirthDateSpots(text: string): PersonalSpot[] {
  return spotsOf('birth-date', text, DATE, (match) => isSaid(text, match));
}

function isSaid(text: string, { index }: RegExpExecArray): boolean {
  return BORN.test(text.slice(Math.max(0, index - NEAR), index));
}
