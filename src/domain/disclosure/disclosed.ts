declare const gate: unique symbol;

/**
 * Something that may leave: every number in it is one that its publisher protected, or came through the gate
 * (`observations/gate`) and hides what must be hidden (METHODS 5). Pages, downloads and commands take figures
 * in this form only, so that a number straight from a file or a form cannot reach a reader by mistake.
 *
 * It is a `T` with a mark that exists for the compiler only. `seal` makes it, and only the gate and the reader
 * of releases may call that; whatever is made of disclosed things alone is disclosed too (`madeOf`).
 */
export type Disclosed<T> = T & { readonly [gate]: 'passed' };

/** What is worked out from something disclosed, and from nothing else that is not known to all. */
export function madeOf<S, T>(source: Disclosed<S>, make: (source: Disclosed<S>) => T): Disclosed<T> {
  return make(source) as Disclosed<T>;
}

/** The same of many sources. */
export function madeOfAll<const S extends readonly Disclosed<unknown>[], T>(sources: S, make: (sources: S) => T): Disclosed<T> {
  return make(sources) as Disclosed<T>;
}
