import type { FiguresReader } from '#domain/figures/reader';

/** How many answers are kept: comparators are few (municipalities and the country). */
const KEPT = 64;

interface Memory {
  snapshot: string;
  answers: Map<string, Promise<unknown>>;
}

const memories = new WeakMap<FiguresReader, Memory>();

/**
 * Asks once per snapshot what every page asks again: the figures of the municipality and the
 * country, the list of releases. A newer snapshot forgets everything.
 */
export function remembered<T>(figures: FiguresReader, key: string, ask: () => Promise<T>): Promise<T> {
  let memory = memories.get(figures);
  if (!memory || memory.snapshot !== figures.snapshot) {
    memory = { snapshot: figures.snapshot, answers: new Map() };
    memories.set(figures, memory);
  }
  const { answers } = memory;
  const known = answers.get(key) as Promise<T> | undefined;
  if (known) return known;
  if (answers.size >= KEPT) answers.delete(answers.keys().next().value!);
  const answer = ask();
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  return answer;
}
