import { hasErrors, type Issue } from '#base/issue';
import { changedSince } from '#domain/register/conflict';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { machinesOf } from '#domain/register/states';
import { personalIssues } from '../personal-check.ts';
import { stateIssues } from '../read-form.ts';
import type { PlannedRow, RowGround } from './planned-row.ts';
import { readValues, type RowRead } from './read-row.ts';
import { keepWords, textsOf } from './row-words.ts';
import { AS_OF } from './shape.ts';

/**
 * A row of a list of ours that comes back: it says itself which thing it is, and what it rests on. What it can't do is a fault.
 *
 * @param version the version that the row rests on; null where it does not say
 * @param which what is wrong with how it says so
 */
export function changeById(read: RowRead, thing: Seen, ground: RowGround, version: number | null, which: readonly Issue[]): PlannedRow {
  const { values, told, issues } = said(read, thing, ground, false);
  issues.push(...stateIssues(ground.kind, valuesOf(thing), values, issues));
  return plannedChange(read, thing, ground, {
    changed: changedSince(values as never, thing.values) as Record<string, unknown>,
    asOf: read.asOf,
    told: [...which, ...told],
    issues: [...which, ...issues],
    stale: version === thing.version ? null : 'sheet-stale',
  });
}

/**
 * A row of somebody's own list, of a thing that it only names: what the viewer may not write, or a state can't come to, is told
 * and stays as it is.
 *
 * @param version the version that the viewer saw beside it
 */
export function changeByName(row: RowRead, thing: Seen, ground: RowGround, version: number): PlannedRow {
  const { kind } = ground;
  const read = onlyFilled(row, ground);
  const { values, told, issues } = said(read, thing, ground, true);
  const ofState = stateIssues(kind, valuesOf(thing), values, issues);
  if (hasErrors(ofState)) for (const [state] of machinesOf(kindOf(kind))) delete values[state];
  const changed = changedSince(values as never, thing.values) as Record<string, unknown>;
  issues.push(...ofState.map((issue) => ({ ...issue, level: 'warning' as const })));
  issues.push(...leaveOthers(kind, changed, ground.writable(thing.id)));
  return plannedChange(read, thing, ground, {
    changed,
    // A day is always said where there is one: without it a state that moves would be of today.
    asOf: read.asOf ?? (Object.keys(changed).length > 0 ? ground.day : null),
    told,
    issues,
    stale: version === thing.version ? null : 'sheet-changed-since',
  });
}

/** Of somebody's own list an empty cell says nothing of what stands in Peil, and another spelling of the name is no other name. */
function onlyFilled(read: RowRead, { kind }: RowGround): RowRead {
  const said = Object.entries(read.input).filter(([field, cell]) => cell !== null && field !== kindOf(kind).title);
  return { ...read, input: Object.fromEntries(said) };
}

/** What a row says of a thing that is there. @returns with `told`: what is to be said of its cells, also where it changes nothing */
function said(
  read: RowRead,
  thing: Seen,
  ground: RowGround,
  isByName: boolean,
): { values: Record<string, unknown>; told: Issue[]; issues: Issue[] } {
  const { values, issues, kept } = readValues(ground, read, isByName);
  const told = [...read.issues, ...issues];
  return { values, told, issues: [...told, ...keepWords(ground, values, valuesOf(thing), [...read.kept, ...kept])] };
}

function plannedChange(
  read: RowRead,
  thing: Seen,
  { kind, who }: RowGround,
  row: { changed: Record<string, unknown>; asOf: string | null; told: Issue[]; issues: Issue[]; stale: string | null },
): PlannedRow {
  const { changed, asOf } = row;
  const moves = asOf !== null && asOf !== thing.asOf;
  const fields = [...Object.keys(changed), ...(moves ? [AS_OF] : [])];
  const values = moves ? { ...changed, [AS_OF]: asOf } : changed;
  const planned = { line: read.line, thing, values, fields, choice: null, change: null };
  // What was wrong with a thing before this file is not of this file.
  if (fields.length === 0) return { ...planned, does: 'nothing', issues: row.told };
  const personal = personalIssues(kind, textsOf(changed), null, null, [{ before: valuesOf(thing), values: changed }]);
  const issues = [...row.issues, ...fixedIssues(kind, fields), ...personal];
  if (row.stale !== null) issues.push({ code: row.stale, level: 'error', params: { by: who(thing.changedBy) } });
  if (hasErrors(issues)) return { ...planned, does: 'change', issues };
  const day = asOf === null ? {} : { asOf };
  return {
    ...planned,
    does: 'change',
    issues,
    change: { action: 'change', kind, id: thing.id, version: thing.version, values: changed, ...day },
  };
}

function valuesOf({ values }: Seen): Readonly<Record<string, unknown>> {
  return values as Readonly<Record<string, unknown>>;
}

/** Takes out what the viewer may not write of a thing that is partly theirs. */
function leaveOthers(kind: KindName, changed: Record<string, unknown>, writable: readonly string[]): Issue[] {
  return Object.keys(changed).flatMap((field): Issue[] => {
    if (writable.includes(field)) return [];
    delete changed[field];
    return [{ code: 'sheet-field-not-yours', level: 'warning', at: field, params: { kind, field } }];
  });
}

/** What stays as it was written can't be changed by a sheet either. */
function fixedIssues(kind: KindName, fields: readonly string[]): Issue[] {
  return fields
    .filter((field) => (kindOf(kind).fixed as readonly string[]).includes(field))
    .map((field) => ({ code: 'field-fixed', level: 'error', at: field, params: { kind, field } }));
}
