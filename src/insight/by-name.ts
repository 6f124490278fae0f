import { foldName } from '#base/text';

/** Sorts things A to Z by a name, capitals and accents aside; a code settles equal names. */
export function byName<T>(nameOf: (thing: T) => string, codeOf: (thing: T) => string = nameOf): (one: T, other: T) => number {
  return (one, other) => {
    const order = compare(foldName(nameOf(one)), foldName(nameOf(other)));
    return order !== 0 ? order : compare(codeOf(one), codeOf(other));
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
