import { derivedId } from '#base/id';
import { hasErrors, type Issue } from '#base/issue';
import { kindOf, type KindName } from '#domain/register/kinds';
import { isEmpty, machinesOf } from '#domain/register/states';
import { personalIssues } from '../personal-check.ts';
import { stateIssues } from '../read-form.ts';
import type { PlannedRow, RowGround } from './planned-row.ts';
import { readValues, type RowRead } from './read-row.ts';
import { keepWords, textsOf } from './row-words.ts';

/**
 * A row that makes a new thing.
 *
 * @param which what is wrong with how the row says which thing it is
 */
export function createRow(read: RowRead, ground: RowGround, which: readonly Issue[] = []): PlannedRow {
  const { kind, programme } = ground;
  const { values, issues: ofValues, kept } = readValues(ground, read, false);
  const issues = [...read.issues, ...which, ...ofValues, ...keepWords(ground, values, null, [...read.kept, ...kept])];
  issues.push(...missingFields(kind, read.input), ...stateIssues(kind, null, values, issues, true));
  const fields = Object.keys(values).filter((field) => !isEmpty(values[field]));
  // Who enters the file has seen them: they stand in the report before it.
  issues.push(...personalIssues(kind, textsOf(values), null, null, [{ before: null, values }]));
  const asOf = read.asOf ?? ground.day;
  const planned: PlannedRow = { line: read.line, does: 'create', thing: null, values, fields, issues, choice: null, change: null };
  if (hasErrors(issues)) return planned;
  planned.change = {
    action: 'create',
    kind,
    id: derivedId('sheet', ground.mark, String(read.line)),
    programme: kindOf(kind).scope === 'programme' ? programme : null,
    values,
    ...(asOf !== null && { asOf }),
  };
  return planned;
}

/** What a new thing can't be without, and no column gives. */
function missingFields(kind: KindName, input: Readonly<Record<string, unknown>>): Issue[] {
  const begun = machinesOf(kindOf(kind)).map(([field]) => field);
  return Object.entries(kindOf(kind).fields).flatMap(([field, spec]) =>
    spec.required && !Object.hasOwn(input, field) && !begun.includes(field)
      ? [{ code: 'field-required', level: 'error' as const, at: field, params: { kind, field } }]
      : [],
  );
}
