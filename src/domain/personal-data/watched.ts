import { kindOf, type KindName } from '#domain/register/kinds';
import type { Typed } from '#domain/register/write-value';
import { isCode } from '#domain/register/field';
import { findPersonalData, findStrongSigns } from './find-personal-data.ts';
import type { PersonalSpot } from './spot.ts';

/** Kinds that tell of what happens to people, so are written without any of them. */
const WATCHED: readonly KindName[] = [
  'bottleneck',
  'streetApproach',
  'linkage',
  'lesson',
  'assessment',
  'impactJudgement',
  'challenge',
  'attachment',
  'evidence',
  'evaluationAnswer',
];

/** Where a field says where it was found, a name can be the name of a report. */
const NOT_WATCHED = ['source'];

/** Where somebody to go to is asked for, or who judged: there it belongs. */
const EXPECTED = ['contactNote', 'judgedBy', 'answeredBy', 'residentsRecordedBy', 'leads', 'phone', 'mail'];

/** Something that was written in a field, with what likely leads to a person in it. */
export interface PersonalField {
  field: string;
  text: string;
  spots: PersonalSpot[];
}

/** The fields of a kind in which is looked for people. */
export function watchedFields(kind: KindName): string[] {
  if (!WATCHED.includes(kind)) return [];
  const { fields } = kindOf(kind);
  return Object.keys(fields).filter(
    (field) => (fields[field]!.type === 'text' || fields[field]!.type === 'prose') && !NOT_WATCHED.includes(field),
  );
}

/** The other fields of words that residents can come to read: in those is looked for strong signs of people. */
function openFields(kind: KindName): string[] {
  const { fields, layer } = kindOf(kind);
  if (layer !== 'resident' || WATCHED.includes(kind)) return [];
  return Object.keys(fields).filter((field) => {
    const spec = fields[field]!;
    const isWords = spec.type === 'prose' || (spec.type === 'text' && !isCode(spec));
    return isWords && spec.layer === 'resident' && !NOT_WATCHED.includes(field) && !EXPECTED.includes(field);
  });
}

/**
 * What was typed that likely leads to a person, by field, in the order of the kind.
 *
 * @param before what stands there: what was not changed was looked at before
 */
export function personalFields(
  kind: KindName,
  typed: Readonly<Record<string, Typed>>,
  before: Readonly<Record<string, unknown>> | null = null,
): PersonalField[] {
  const watched = watchedFields(kind);
  return [...watched, ...openFields(kind)].flatMap((field) => {
    const text = typed[field];
    if (typeof text !== 'string' || text.trim() === (before?.[field] ?? '')) return [];
    const spots = watched.length > 0 ? findPersonalData(text) : findStrongSigns(text);
    return spots.length === 0 ? [] : [{ field, text, spots }];
  });
}
