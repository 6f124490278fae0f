import { kindOf, type KindName } from './kinds.ts';
import { refersTo } from './refers-to.ts';

/** What a field offers hangs on what is chosen in another field of the same form. */
interface OfferedOf {
  /** The other field of the form. */
  by: string;
  /** The field of what is offered that must say the same. */
  of: string;
}

/** By kind and field: an outcome of one intervention came of the outputs of that one. */
export const OFFERED_OF: Readonly<Partial<Record<KindName, Readonly<Record<string, OfferedOf>>>>> = {
  outcome: { outputs: { by: 'intervention', of: 'intervention' } },
};

/** The field of a kind by which a form offers its things; null of a kind that every form offers whole. */
export function offeredBy(kind: KindName): string | null {
  for (const [form, byField] of Object.entries(OFFERED_OF))
    for (const [field, { of }] of Object.entries(byField)) if (refersTo(kindOf(form as KindName).fields[field]!) === kind) return of;
  return null;
}
