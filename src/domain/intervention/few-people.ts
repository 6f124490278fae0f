import { FEWEST_TOLD } from '#domain/programme-page/own-figure-told';
import { countsPeople, saysNothing } from './counts-people.ts';

type Output = Readonly<Record<string, unknown>>;

/** The fields of an output by which is known whether it tells of few people. */
export const FEW_PEOPLE_FIELDS = ['name', 'unit', 'delivered', 'precision'] as const;

/**
 * Whether an output tells of so few people that who reads it may know of whom: one to four, by its unit, or by its name where
 * the unit says nothing. Nobody is nobody, and `more than 3` does not say how many there are.
 */
export function isFewPeople({ name, unit, delivered, precision }: Output): boolean {
  if (typeof delivered !== 'number' || delivered <= 0 || delivered >= FEWEST_TOLD || precision === 'more-than') return false;
  const [said, called] = [unit, name].map((words) => (typeof words === 'string' ? words : ''));
  return countsPeople(saysNothing(said!) ? called! : said!);
}

/** Whether a change makes an output one of few people, or tells of other few people than it did. */
export function becomesFewPeople(before: Output | null, changed: Output): boolean {
  const after = { ...before, ...changed };
  return isFewPeople(after) && FEW_PEOPLE_FIELDS.some((field) => (after[field] ?? null) !== (before?.[field] ?? null));
}

/**
 * An output as it is told to who does not steer: `less than 5` stands where the number of few people does. In the words that
 * the kind has for it, so that whoever tells outputs tells this too.
 */
export function withoutFewPeople<Told extends Output>(output: Told): Told {
  return isFewPeople(output) ? { ...output, delivered: FEWEST_TOLD, precision: 'less-than' } : output;
}
