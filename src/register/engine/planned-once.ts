import { createHash } from 'node:crypto';

/**
 * Ends a statement that a connection plans a few times and then no more: one so long that planning takes longer than what it asks, and
 * asked so often that it pays. PostgreSQL itself weighs when the plan for any values is as good as one for these.
 */
export const PLANNED_ONCE = '/* planned once */';

/** Of one connection; what is planned holds some hundred bytes of the server's memory for each letter. */
const MOST_LETTERS = 150_000;

interface Kept {
  names: Set<string>;
  letters: number;
}

const all = new WeakMap<object, Kept>();

/** By what name a connection keeps the plan of a statement; null where it keeps none: of most, and of what is more than it has room for. */
export function nameOfPlan(connection: object, text: string): string | null {
  if (!text.endsWith(PLANNED_ONCE)) return null;
  const name = createHash('sha256').update(text).digest('base64url');
  const kept = all.get(connection) ?? { names: new Set(), letters: 0 };
  all.set(connection, kept);
  if (kept.names.has(name)) return name;
  if (kept.letters + text.length > MOST_LETTERS) return null;
  kept.names.add(name);
  kept.letters += text.length;
  return name;
}
