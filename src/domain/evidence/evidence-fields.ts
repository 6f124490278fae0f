import { isId } from '#domain/register/check-value';
import { isEmpty } from '#domain/register/states';
import { CLAIM_FIELDS, CLAIM_KINDS, type ClaimKind } from './evidence.ts';

/** What evidence can be, as people pick it: called as the field that says it, but for a figure, which takes several. */
export const EVIDENCE_SORTS = ['figure', 'output', 'registration', 'attachment', 'link'] as const;
export type EvidenceSort = (typeof EVIDENCE_SORTS)[number];

/** The field that says what evidence of a sort is. */
export const SORT_FIELDS = {
  figure: 'indicator',
  output: 'output',
  registration: 'registration',
  attachment: 'attachment',
  link: 'link',
} as const satisfies Readonly<Record<EvidenceSort, string>>;

/** Fields that a figure has besides, and no other sort. */
export const FIGURE_FIELDS = ['areas', 'period', 'comparator', 'figureMark'] as const;

const WRITTEN = ['sign', 'why', 'openTo'];

/** The fields that who adds evidence of a sort fills in, in the order of the form: at most seven. */
export function askedFor(sort: EvidenceSort): string[] {
  return [SORT_FIELDS[sort], ...(sort === 'figure' ? ['areas', 'period', 'comparator'] : []), ...WRITTEN];
}

type Held = Readonly<Record<string, unknown>>;

/** The claim that evidence is for or against, by what its fields say; null where they name none, or several. */
export function claimOf(values: Held): { kind: ClaimKind; id: string } | null {
  const named = CLAIM_KINDS.filter((kind) => isId(values[CLAIM_FIELDS[kind]]));
  const kind = named.length === 1 ? named[0]! : null;
  return kind && { kind, id: values[CLAIM_FIELDS[kind]] as string };
}

/** What evidence is; null where its fields say nothing, or several things. */
export function sortOf(values: Held): EvidenceSort | null {
  const filled = EVIDENCE_SORTS.filter((sort) => !isEmpty(values[SORT_FIELDS[sort]]));
  return filled.length === 1 ? filled[0]! : null;
}

/** Whether things of a kind are claims. */
export function isClaim(kind: string): kind is ClaimKind {
  return Object.hasOwn(CLAIM_FIELDS, kind);
}
