import { addressSpots, postcodeSpots } from './addresses.ts';
import { birthDateSpots } from './birth-dates.ts';
import { describedSpots } from './described.ts';
import { nameSpots } from './names.ts';
import { bsnSpots, mailSpots, phoneSpots } from './numbers.ts';
import type { PersonalSpot } from './spot.ts';

const FINDERS = [bsnSpots, mailSpots, phoneSpots, birthDateSpots, addressSpots, postcodeSpots, nameSpots, describedSpots];

/**
 * Where a text likely leads to a person: for its writer to look at, never a proof. A finding can be a false alarm (an
 * organisation called after somebody, a number of a law), and a text without one can still tell who it is about.
 *
 * @returns places that don't overlap, in the order of the text
 */
export function findPersonalData(text: string): PersonalSpot[] {
  const all = FINDERS.flatMap((find) => find(text)).sort((one, other) => one.from - other.from || other.to - one.to);
  let end = 0;
  return all.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
