import type { Named } from '#domain/register/directory';
import type { KindName } from '#domain/register/kinds';
import { OFFERED_OF } from '#domain/register/offered-of';
import type { Typed } from '#domain/register/write-value';
import { pickedId } from '#ui/form/options.ts';

interface Offered {
  options?: readonly Named[];
  /** They are only those of what is chosen in another field. */
  isOfOne: boolean;
}

/**
 * What a field offers beside what stands in the rest of the form: of an outcome of one intervention, the outputs of that one.
 * What was picked before stays in view, so that a refusal shows what it is about; all is offered where nothing is chosen yet.
 */
export function ownOptions(
  kind: KindName,
  field: string,
  options: Readonly<Record<string, readonly Named[]>>,
  typed: Readonly<Record<string, Typed>>,
): Offered {
  const by = OFFERED_OF[kind]?.[field]?.by;
  if (by === undefined) return { options: options[field], isOfOne: false };
  const all = options[field] ?? [];
  const wholes = options[by] ?? [];
  const whole = pickedId(wholes, [typed[by] ?? ''].flat().at(-1) ?? '');
  if (!wholes.some(({ id }) => id === whole)) return { options: all, isOfOne: false };
  const picked = [typed[field] ?? []].flat().map((value) => pickedId(all, value));
  return { options: all.filter(({ id, of }) => of === whole || picked.includes(id)).sort(byName), isOfOne: true };
}

/** What comes back every year is called after it, so that the years follow each other. */
function byName({ name: one }: Named, { name: other }: Named): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
