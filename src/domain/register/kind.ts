import type { FieldSpec, FieldValue, Layer, ListSpec } from './field.ts';

export type Fields = Readonly<Record<string, FieldSpec>>;

/** From which state a thing may go to which, and what must be filled in to arrive there. */
export interface StateMachine<State extends string = string> {
  readonly initial: State;
  /** Whether a new thing may be in any state: it ran before somebody put it in. Else it begins at the beginning. */
  readonly beginsAnywhere?: boolean;
  readonly moves: Readonly<Record<State, readonly State[]>>;
  /** Names of fields; of a list of names, one is enough. */
  readonly needs: Readonly<Partial<Record<State, readonly (string | readonly string[])[]>>>;
}

/** A kind of thing in the register: its table, form, list, history and rights all follow from this. */
export interface Kind<F extends Fields = Fields> {
  /** A thing of the whole instance, or of one programme. */
  readonly scope: 'instance' | 'programme';
  /** The field by which people know it; null where it is known by what it belongs to. */
  readonly title: (keyof F & string) | null;
  /** Whether it has a page of its own, and so a name in addresses. */
  readonly hasPage: boolean;
  /** The widest layer that may know that it is there. */
  readonly layer: Layer;
  readonly fields: F;
  /** Machines of the fields that are a state. */
  readonly states: Readonly<Partial<Record<keyof F & string, StateMachine>>>;
  /** Fields of which one or more say that it is not yet for residents: `{ state: ['idea'] }`. */
  readonly heldBack: Readonly<Partial<Record<keyof F & string, readonly (string | boolean | null)[]>>>;
  /** Fields that stay as they were first written: who finds otherwise makes a new thing beside it. */
  readonly fixed: readonly (keyof F & string)[];
  /**
   * Whether it is made and withdrawn by acts of a page of its own only, and never changed, put back or undone: what was done
   * stays on record, with what was done about it afterwards.
   */
  readonly byActs: boolean;
}

type Optional<F> = Partial<Omit<Kind, 'fields' | 'scope'>> & {
  title?: keyof F & string;
  states?: Partial<Record<keyof F & string, StateMachine>>;
  heldBack?: Partial<Record<keyof F & string, readonly (string | boolean | null)[]>>;
  fixed?: readonly (keyof F & string)[];
};

/** A kind of thing of one programme. */
export function ofProgramme<const F extends Fields>(fields: F, more: Optional<F> = {}): Kind<F> {
  return {
    scope: 'programme',
    title: null,
    hasPage: false,
    layer: 'resident',
    fixed: [],
    byActs: false,
    ...more,
    states: (more.states ?? {}) as Kind<F>['states'],
    heldBack: (more.heldBack ?? {}) as Kind<F>['heldBack'],
    fields,
  };
}

/** A kind of thing of the whole instance, shared by its programmes. */
export function ofInstance<const F extends Fields>(fields: F, more: Optional<F> = {}): Kind<F> {
  return { ...ofProgramme(fields, more), scope: 'instance' };
}

/** What a thing with these fields holds: null where it is not filled in, an empty list where there is none. */
export type ValuesOf<F extends Fields> = {
  -readonly [Name in keyof F]: F[Name] extends { type: ListSpec['type'] } | { required: true } | { type: 'flag' }
    ? FieldValue<F[Name]>
    : FieldValue<F[Name]> | null;
};
