import type { Named } from '#domain/register/directory';
import type { KindName } from '#domain/register/kinds';
import type { Typed } from '#domain/register/write-value';
import { pickedId } from '#ui/form/options.ts';

/** By field: the other field of the same form that names what its things must be of. */
const OF: Readonly<Partial<Record<KindName, Readonly<Record<string, string>>>>> = { outcome: { outputs: 'intervention' } };

/**
 * What a field offers beside what stands in the rest of the form: of an outcome of one intervention, the outputs of that one.
 * What was picked before stays in view, so that a refusal shows what it is about; all is offered where nothing is chosen yet.
 */
export function ownOptions(
  kind: KindName,
  field: string,
  options: Readonly<Record<string, readonly Named[]>>,
  typed: Readonly<Record<string, Typed>>,
): readonly Named[] | undefined {
  const all = options[field];
  const by = OF[kind]?.[field];
  if (all === undefined || by === undefined) return all;
  const wholes = options[by] ?? [];
  const whole = pickedId(wholes, [typed[by] ?? ''].flat().at(-1) ?? '');
  if (!wholes.some(({ id }) => id === whole)) return all;
  const picked = [typed[field] ?? []].flat().map((value) => pickedId(all, value));
  return all.filter(({ id, of }) => of === whole || picked.includes(id)).sort(byName);
}

/** What comes back every year is called after it, so that the years follow each other. */
function byName({ name: one }: Named, { name: other }: Named): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
