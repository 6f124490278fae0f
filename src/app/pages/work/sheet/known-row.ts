import type { Issue } from '#base/issue';
import { kindOf } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { RowDoes } from '#domain/work/sheet-page';
import { changeByName } from './change-row.ts';
import { createRow } from './create-row.ts';
import type { PlannedRow, RowGround } from './planned-row.ts';
import type { RowRead } from './read-row.ts';
import type { RowChoice } from './row-choice.ts';
import { muchShorter } from './shorter-texts.ts';

/** A row of which the name stands in Peil, or higher in the file: what happens with it can be chosen. */
export function knownRow(
  read: RowRead,
  ground: RowGround,
  there: readonly Seen[],
  double: number | undefined,
  values: Record<string, unknown>,
): PlannedRow {
  const thing = there.length === 1 && double === undefined ? there[0]! : null;
  const mayUpdate = thing !== null && ground.writable(thing.id).length > 0;
  const options: RowChoice[] = [
    ...(mayUpdate ? [{ does: 'update' as const, version: thing.version }] : []),
    { does: 'skip', version: null },
    { does: 'make', version: null },
  ];
  const asked = ground.choices.get(read.line);
  const day = read.asOf ?? ground.day;
  // A list of an earlier day says less than what is there: it overwrites that only where somebody chooses so.
  const isOlder = mayUpdate && day !== null && day < thing.asOf;
  const update = mayUpdate && !isOlder ? changeByName(read, thing, ground, asked?.version ?? thing.version) : null;
  // What took somebody time to write is replaced by a few words only where somebody chooses so.
  const shorter = update ? muchShorter(update) : [];
  const proposed: RowDoes = update && shorter.length === 0 ? 'update' : 'skip';
  const chosen = options.some(({ does }) => does === asked?.does) ? asked!.does : proposed;
  const choice = { options, chosen, proposed };
  const name = String(values[kindOf(ground.kind).title ?? ''] ?? '');
  const why: Issue =
    double !== undefined
      ? { code: 'sheet-double', level: 'warning', params: { name, line: double } }
      : there.length > 1
        ? { code: 'sheet-names-there', level: 'warning', params: { name, count: there.length } }
        : isOlder
          ? { code: 'sheet-older', level: 'warning', params: { name, day, asOf: thing.asOf } }
          : shorter.length > 0
            ? { code: 'sheet-shorter', level: 'warning', params: { name, kind: ground.kind, fields: shorter.join(' ') } }
            : mayUpdate
              ? { code: 'sheet-name-there', level: 'note', params: { name, does: chosen } }
              : { code: 'sheet-not-yours', level: 'warning', params: { name } };
  if (chosen === 'skip') {
    const skipped = { line: read.line, does: 'skip' as const, issues: [why], choice, change: null };
    // Both texts are told, so that one can choose.
    if (update && shorter.length > 0) return { ...skipped, thing, values: { ...values, ...update.values }, fields: shorter };
    return { ...skipped, thing: thing ?? there[0] ?? null, values, fields: [] };
  }
  const planned = chosen === 'make' ? createRow(read, ground) : changeByName(read, thing!, ground, asked?.version ?? thing!.version);
  return { ...planned, issues: [why, ...planned.issues], choice };
}
