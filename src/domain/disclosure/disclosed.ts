/** Exists for the compiler only; private, so that a copy with other content (`{ ...shown, rows }`) does not keep the mark. */
declare class PassedTheGate {
  private readonly passed: true;
}

/**
 * Something that may leave: every number in it is one that its publisher protected, or came through the gate
 * (`observations/gate`) and hides what must be hidden (docs/methods/kleine-aantallen). Pages, downloads and commands take figures
 * in this form only, so that a number straight from a file or a form cannot reach a reader by mistake.
 *
 * It is a `T` with a mark that exists for the compiler only. `seal` makes it, and only the gate and the reader
 * of releases may call that; whatever is made of disclosed things alone is disclosed too (`fromDisclosed`).
 */
export type Disclosed<T> = T & PassedTheGate;

/**
 * What was worked out from disclosed things, and from nothing else that is not known to all (the catalogue, the
 * world, names of areas). The caller names every disclosed thing that figures of the model came from (null for what
 * was not there); whoever holds none cannot call this.
 */
export function fromDisclosed<T>(model: T, _sources: Disclosed<unknown> | readonly (Disclosed<unknown> | null)[]): Disclosed<T> {
  return model as Disclosed<T>;
}
