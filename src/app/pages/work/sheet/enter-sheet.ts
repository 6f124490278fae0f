import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { faultsByChange } from '#domain/register/change-place';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Workspace } from '../workspace.ts';
import type { PlannedRow } from './planned-row.ts';

/**
 * Writes what a file would do, all of it or nothing.
 *
 * @param file its name: the log says of each change from which file and row it came
 * @returns how many things were made or changed
 * @throws Fault with each fault at its line
 */
export async function enterSheet(
  { register, viewer }: Workspace,
  kind: KindName,
  file: string,
  planned: readonly PlannedRow[],
): Promise<number> {
  const rows = planned.flatMap((row) =>
    row.change ? [{ line: row.line, change: { ...row.change, cameFrom: { file, rows: [row.line] } } }] : [],
  );
  if (rows.length === 0) return 0;
  try {
    const written = await register.write(
      viewer,
      rows.map(({ change }) => change),
      'sheet',
    );
    return written.length;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { byChange, rest } = faultsByChange(error.issues, rows.length);
    const ofLines = byChange.flatMap((issues, index) => issues.map((issue) => ({ ...issue, at: lineOf(rows[index]!.line, kind, issue) })));
    // What is of no line, and has no field here either, is of the file as a whole.
    throw new Fault([...rest.map(({ at: _, ...issue }) => issue), ...ofLines]);
  }
}

/** `12 begins`, or `12` where no field of the kind is at fault. */
function lineOf(line: number, kind: KindName, { at }: Issue): string {
  return at !== undefined && Object.hasOwn(kindOf(kind).fields, at) ? `${line} ${at}` : String(line);
}
