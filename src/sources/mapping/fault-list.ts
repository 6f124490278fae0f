import type { Issue } from '#base/issue';

/** How many faults of one kind are named; the rest is counted. */
const NAMED = 5;

/** Gathers the faults of a file's rows: the first of each kind by line, the others by number. */
export class FaultList {
  #at: string;
  #byCode = new Map<string, { named: Issue[]; count: number; seen: Set<string> }>();

  constructor(at: string) {
    this.#at = at;
  }

  /** @param once values that are the same finding: told once, with the first line. */
  add(code: string, line: number, params: NonNullable<Issue['params']>, once?: string): void {
    const kind = this.#byCode.get(code) ?? { named: [], count: 0, seen: new Set<string>() };
    this.#byCode.set(code, kind);
    if (once !== undefined && kind.seen.has(once)) return;
    if (once !== undefined) kind.seen.add(once);
    kind.count += 1;
    if (kind.named.length < NAMED) kind.named.push({ code, level: 'error', at: `${this.#at}:${line}`, params: { ...params, line } });
  }

  issues(): Issue[] {
    return [...this.#byCode].flatMap(([code, { named, count }]) =>
      count > named.length
        ? [
            ...named,
            { code: 'mapping-more-faults', level: 'error' as const, at: this.#at, params: { kind: code, count: count - named.length } },
          ]
        : named,
    );
  }
}
