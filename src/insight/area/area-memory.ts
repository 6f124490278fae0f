import type { FiguresReader } from '#domain/figures/reader';

interface Memory {
  snapshot: string;
  answers: Map<string, Promise<unknown>>;
}

type Remember = <T>(figures: FiguresReader, key: string, ask: () => Promise<T>) => Promise<T>;

/**
 * Asks once per snapshot what every page asks again. A newer snapshot forgets everything; beyond `kept`
 * answers the oldest one goes.
 */
export function snapshotMemory(kept: number): Remember {
  const memories = new WeakMap<FiguresReader, Memory>();
  return <T>(figures: FiguresReader, key: string, ask: () => Promise<T>): Promise<T> => {
    let memory = memories.get(figures);
    if (!memory || memory.snapshot !== figures.snapshot) {
      memory = { snapshot: figures.snapshot, answers: new Map() };
      memories.set(figures, memory);
    }
    const { answers } = memory;
    const known = answers.get(key) as Promise<T> | undefined;
    if (known) return known;
    if (answers.size >= kept) answers.delete(answers.keys().next().value!);
    const answer = ask();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/** The figures of the municipality and the country, the list of releases: comparators are few. */
export const remembered = snapshotMemory(64);
