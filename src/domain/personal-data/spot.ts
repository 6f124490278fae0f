/** What a text may hold that leads to a person, in the order in which it is told. */
export const PERSONAL_SORTS = ['bsn', 'mail', 'phone', 'birth-date', 'address', 'postcode', 'name', 'described'] as const;
export type PersonalSort = (typeof PERSONAL_SORTS)[number];

/** A part of a text that likely leads to a person. */
export interface PersonalSpot {
  sort: PersonalSort;
  /** Places in the text, as `slice` takes them. */
  from: number;
  to: number;
}

/** Every place where a pattern is found, as far as `holds` agrees. The pattern is global. */
export function spotsOf(
  sort: PersonalSort,
  text: string,
  pattern: RegExp,
  holds: (match: RegExpExecArray) => boolean = () => true,
): PersonalSpot[] {
  return [...text.matchAll(pattern)].filter(holds).map((match) => ({ sort, from: match.index, to: match.index + match[0].length }));
}
