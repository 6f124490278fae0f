import { hangsOn } from '#access/held-back';
import { CLAIM_FIELDS, type ClaimKind } from '#domain/evidence/evidence';
import { FIGURE_FIELDS, SORT_FIELDS } from '#domain/evidence/evidence-fields';
import type { FieldSpec } from '#domain/register/field';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';

/** Kinds in an order in which each comes after what it can't be without. */
export function kindsInOrder(): KindName[] {
  const ordered: KindName[] = [];
  const take = (kind: KindName): void => {
    if (ordered.includes(kind)) return;
    for (const { to } of hangsOn(kind)) take(to);
    ordered.push(kind);
  };
  for (const first of ['programme', 'organisation'] as const) take(first);
  KIND_NAMES.forEach(take);
  return ordered;
}

/** What a text field is filled with: tells of itself where it turns up. */
export const markerOf = (kind: KindName, field: string, layer: string): string => `${layer}zicht${kind}${field}zzz`.toLowerCase();

/**
 * A value for every field of a kind, so that it is for residents, or held back from them where a kind can be.
 *
 * @param known ids of things that are there, by kind
 */
export function filledValues(kind: KindName, known: ReadonlyMap<string, string>, heldBack: boolean): Record<string, unknown> {
  const { fields, heldBack: conditions } = kindOf(kind);
  const values = Object.fromEntries(Object.entries(fields).map(([field, spec]) => [field, filled(kind, field, spec, known)]));
  for (const [field, held] of Object.entries(conditions)) {
    const spec = fields[field]!;
    const all: readonly unknown[] = spec.type === 'choice' ? spec.options : [true, false];
    values[field] = all.find((option) => (held as readonly unknown[]).includes(option) === heldBack);
  }
  if (kind === 'assessment') values.decision = null;
  if (kind === 'attachment') Object.assign(values, attachedTo('programme', known.get('programme')!));
  if (kind === 'evidence') Object.assign(values, citing('decision', known.get('decision')!, { link: 'https://example.org/verslag' }));
  if (kind === 'plan') values.overlaps = values.clashes = [];
  if (kind === 'programme') values.parent = null;
  return values;
}

/** What says to which thing a file is attached, and which file that is. */
export function attachedTo(of: KindName, thing: string): Record<string, unknown> {
  return { of, thing, sha256: 'a'.repeat(64), bytes: 590, format: 'pdf' };
}

const NOT_CITED = Object.fromEntries(
  [...Object.values(CLAIM_FIELDS), ...Object.values(SORT_FIELDS), ...FIGURE_FIELDS].map((field) => [field, null]),
);

/** What says for which claim evidence is, and what it is. */
export function citing(claim: ClaimKind, id: string, what: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...NOT_CITED, areas: [], [CLAIM_FIELDS[claim]]: id, ...what };
}

let year = 2000;

/** What sets one of a kind apart from others that are filled the same: a budget line has one amount of a sort for a year. */
export function apart(kind: KindName): { year?: number; untilYear?: null } {
  return kind === 'budgetAmount' ? { year: (year += 1), untilYear: null } : {};
}

function filled(kind: KindName, field: string, spec: FieldSpec, known: ReadonlyMap<string, string>): unknown {
  switch (spec.type) {
    case 'text':
      if (spec.isTime) return field === 'until' ? '23:59' : '00:01';
      return markerOf(kind, field, spec.layer).slice(0, spec.longest);
    case 'prose':
      return markerOf(kind, field, spec.layer);
    case 'choice':
      return spec.options[0];
    case 'choices':
      return [spec.options[0]];
    case 'day':
      return '2024-02-29';
    case 'when':
      return '2023-11?';
    case 'cents':
    case 'count':
      return 590;
    case 'number':
      return 1.25;
    case 'flag':
      return true;
    case 'reference':
      return known.get(spec.to) ?? null;
    case 'references':
      return known.has(spec.to) ? [known.get(spec.to)] : [];
    case 'areas':
      return ['BU00141000'];
    case 'indicator':
      return 'share-of-something';
    case 'person':
      return markerOf(kind, field, spec.layer).slice(0, 60);
    case 'link':
      return `https://${markerOf(kind, field, spec.layer)}.example/`;
  }
}
