import { addressSpots, postcodeSpots, postcodeWithNumberSpots } from './addresses.ts';
import { birthDateSpots, saidBirthDateSpots } from './birth-dates.ts';
import { describedSpots } from './described.ts';
import { nameSpots, titledSpots } from './names.ts';
import { bsnSpots, mailSpots, phoneSpots } from './numbers.ts';
import type { PersonalSpot } from './spot.ts';

const FINDERS = [bsnSpots, mailSpots, phoneSpots, birthDateSpots, addressSpots, postcodeSpots, nameSpots, describedSpots];
/** What stands in plain texts only where it leads to a person: no streets, and no first names to guess from. */
const STRONG_FINDERS = [bsnSpots, mailSpots, phoneSpots, saidBirthDateSpots, postcodeWithNumberSpots, titledSpots];

/**
 * Where a text likely leads to a person: for its writer to look at, never a proof. A finding can be a false alarm (an
 * organisation called after somebody, a number of a law), and a text without one can still tell who it is about.
 *
 * @returns places that don't overlap, in the order of the text
 */
export function findPersonalData(text: string): PersonalSpot[] {
  return notOverlapping(FINDERS, text);
}

/** The same by strong signs only, for texts that tell of work and not of people: a warning at every name would be read by nobody. */
export function findStrongSigns(text: string): PersonalSpot[] {
  return notOverlapping(STRONG_FINDERS, text);
}

function notOverlapping(finders: readonly ((text: string) => PersonalSpot[])[], text: string): PersonalSpot[] {
  const all = finders.flatMap((find) => find(text)).sort((one, other) => one.from - other.from || other.to - one.to);
  let end = 0;
  return all.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
