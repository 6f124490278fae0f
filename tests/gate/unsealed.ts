import type { Disclosed } from '#domain/disclosure/disclosed';

/** The names of a module's functions that hand out something that is not disclosed. */
export type Bare<M> = {
  [Name in keyof M]: M[Name] extends (...args: never[]) => infer Handed
    ? NonNullable<Awaited<Handed>> extends Disclosed<unknown>
      ? never
      : Name
    : never;
}[keyof M];

/**
 * Of every module its functions that hand out something that is not disclosed, each with why it may. The compiler refuses
 * a function that is not told of, and one too many.
 */
export type Unsealed<Doors> = { [Door in keyof Doors]: Record<Bare<Doors[Door]>, string> };
