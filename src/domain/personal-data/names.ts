import { foldName } from '#base/text';
import { STREET_NAME } from './addresses.ts';
import { FIRST_NAMES, WORDS_TOO } from './first-names.ts';
import { spotsOf, type PersonalSpot } from './spot.ts';

const BETWEEN =
  "(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|te|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Vv]on|[Ll]a|[Ll]e|in|op|aan|'t|’t|'s|’s) ){0,3}";
const SURNAME = `${BETWEEN}(\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?)`;
/** A word with a capital, and ahead of it what may be a surname: so that each word is looked at as a first name. */
const FIRST_WORD = new RegExp(`(?<![\\p{L}\\d])(\\p{Lu}[\\p{L}]{1,20})(?=( ${SURNAME})(?![\\p{L}\\d]))`, 'gu');
const INITIALS = new RegExp(`(?<![\\p{L}\\d])(?:\\p{Lu}\\.){1,4} ?${SURNAME}(?![\\p{L}\\d])`, 'gu');
const TITLED = new RegExp(
  `(?<![\\p{L}\\d])(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]w\\.?|[Mm]evr\\.?|[Dd]hr\\.?|[Ff]amilie|[Ff]am\\.?|[Gg]ezin|Mrs\\.?|Mr\\.?|Ms\\.?) (?:(?:\\p{Lu}\\.){1,4} ?)?${SURNAME}(?![\\p{L}\\d])`,
  'gu',
);

/** A word with a capital that no surname follows, and that is no part of a name with a hyphen or of a saint's. */
const ALONE = new RegExp(`(?<![\\p{L}\\d’'-]|Sint |St\\. )(\\p{Lu}\\p{L}{1,20})(?![\\p{L}\\d’'-]| ${BETWEEN}\\p{Lu})`, 'gu');

/** Names that are said to be of a person: *mevrouw*, *meneer*, *familie* with one; never a guess from a first name. */
export function titledSpots(text: string): PersonalSpot[] {
  return spotsOf('name', text, TITLED, isNoStreet);
}

/**
 * Names of people: a first name with a surname or alone, initials with a surname, or *mevrouw*, *meneer*, *familie* with
 * one. A street that is called after somebody is none.
 */
export function nameSpots(text: string): PersonalSpot[] {
  return [
    ...titledSpots(text),
    ...spotsOf('name', text, INITIALS, isNoStreet),
    ...firstNamed(text),
    ...spotsOf('name', text, ALONE, ([word]) => FIRST_NAMES.has(foldName(word)) && !WORDS_TOO.has(foldName(word))),
  ];
}

function isNoStreet(match: RegExpExecArray): boolean {
  return !STREET_NAME.test(match.at(-1) ?? '');
}

function firstNamed(text: string): PersonalSpot[] {
  return [...text.matchAll(FIRST_WORD)]
    .filter((match) => isNoStreet(match) && FIRST_NAMES.has(foldName(match[1]!)))
    .map((match) => ({ sort: 'name', from: match.index, to: match.index + match[1]!.length + match[2]!.length }));
}
