import { ATTACHABLE } from '#domain/attachment/attachment';
import type { Layer } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';

/** Holds when each field is one of its values. */
export type Condition = Readonly<Record<string, readonly (string | boolean | null)[]>>;

/**
 * What is held back from who accounts, where that is less than from residents: accounts count money before it is
 * adopted and grants from their application, but pledges not yet decided are for who steers.
 */
const FROM_ACCOUNTING: Readonly<Partial<Record<KindName, readonly Condition[]>>> = {
  budgetAmount: [{ adopted: [false], sort: ['pledged'] }],
  grant: [],
  attachment: [{ openTo: ['steering'] }],
  evidence: [{ openTo: ['steering'] }],
  evaluationQuestion: [{ openTo: ['steering'] }],
  evaluationAnswer: [{ openTo: ['steering'] }],
};

/** When a thing is held back from a layer: as soon as one of these holds. */
export function heldBackFrom(layer: Layer, kind: KindName): readonly Condition[] {
  if (layer === 'steering') return [];
  const fromResidents = Object.entries(kindOf(kind).heldBack).map(([field, values]): Condition => ({ [field]: values ?? [] }));
  return layer === 'accountability' ? (FROM_ACCOUNTING[kind] ?? fromResidents) : fromResidents;
}

export function holds(condition: Condition, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(condition).every(([field, wanted]) => wanted.includes((values[field] ?? null) as string | boolean | null));
}

/** A reference through which a thing hangs on another. */
export interface Hanging {
  field: string;
  to: KindName;
  /** It is one only where this holds; null: always. */
  when: Condition | null;
}

/** Kinds of which every reference that is filled in counts. */
const HANGS_ON_ALL: readonly KindName[] = ['assessment', 'evidence'];

/** An attachment hangs on a thing of whichever kind it says. */
const ATTACHED: readonly Hanging[] = ATTACHABLE.map((to) => ({ field: 'thing', to, when: { of: [to] } }));

/**
 * The single references through which a thing hangs on another: who may not see that other, does not see this
 * either. All required ones, what an assessment judges, what a file is attached to, and of evidence both its claim and
 * what it points at.
 */
export function hangsOn(kind: KindName): readonly Hanging[] {
  if (kind === 'attachment') return ATTACHED;
  return Object.entries(kindOf(kind).fields).flatMap(([field, spec]) =>
    spec.type === 'reference' && (spec.required || HANGS_ON_ALL.includes(kind)) ? [{ field, to: spec.to as KindName, when: null }] : [],
  );
}
