import { foldName } from '#base/text';
import type { Area, AreaChange } from '#domain/area/area';
import type { Place } from '#domain/figures/reader';
import type { Snapshot } from './snapshot.ts';

/** The place with everything that is known of it across the years. */
export function placeOf(snapshot: Snapshot, placeId: string, changes: readonly AreaChange[]): Place | null {
  const { areas } = snapshot;
  const rows = areas.rowsOfPlace(placeId);
  if (rows.length === 0) return null;
  const divisions = rows.map((row) => areas.area(row));
  const parts = partsOf(snapshot, rows);
  const touching = changesOf(snapshot, parts.length > 0 ? parts : divisions, changes);
  return {
    placeId,
    area: divisions.at(-1)!,
    divisions,
    parts,
    changes: touching,
    predecessors: parts.length > 0 ? [] : predecessorsOf(snapshot, divisions, touching),
  };
}

/** The parts of an own area, oldest division first and in the order in which its world names them. */
function partsOf(snapshot: Snapshot, rows: readonly number[]): Area[] {
  const { own, part } = snapshot.ownParts;
  return rows.flatMap((row) => {
    const number = snapshot.areas.areaNo[row]!;
    const found: Area[] = [];
    own.forEach((no, index) => {
      const partRow = no === number ? snapshot.areas.rowOf(part[index]!) : -1;
      if (partRow >= 0) found.push(snapshot.areas.area(partRow));
    });
    return found;
  });
}

/** Changes that lie within or at the ends of the areas' time under their codes, oldest first. */
function changesOf(snapshot: Snapshot, members: readonly Area[], changes: readonly AreaChange[]): AreaChange[] {
  return changes
    .filter((change) =>
      [...new Set(members.map((member) => member.code))].some((code) => {
        if (!concerns(change, code)) return false;
        const years = members
          .filter((member) => member.code === code && member.divisionYear !== null)
          .map((member) => member.divisionYear!);
        if (years.length === 0) return false;
        const known = snapshot.areas.rowsOfCode(code).map((row) => snapshot.areas.divisionYear[row]!);
        const before = Math.max(-Infinity, ...known.filter((year) => year < years[0]!));
        const after = Math.min(Infinity, ...known.filter((year) => year > years.at(-1)!));
        return before < change.year && change.year <= after;
      }),
    )
    .sort((a, b) => a.year - b.year);
}

function concerns(change: AreaChange, code: string): boolean {
  const listed = change.codes.some((pattern) => (pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : pattern === code));
  return (
    listed ||
    (change.continues ?? []).some(({ from, to }) => from === code || to === code) ||
    (change.links ?? []).some(({ from, to }) => from === code || to === code)
  );
}

/**
 * The other places that a place came from: what its links name, the municipalities that merged into it,
 * or after a recode the place that bore its name before.
 */
function predecessorsOf(snapshot: Snapshot, divisions: readonly Area[], changes: readonly AreaChange[]): Area[] {
  const { areas } = snapshot;
  const first = divisions[0]!;
  const origin = changes.filter((change) => first.divisionYear !== null && change.year <= first.divisionYear).at(-1);
  if (!origin) return [];
  const lastBefore = (code: string) =>
    areas
      .rowsOfCode(code)
      .filter((row) => areas.divisionYear[row]! >= 0 && areas.divisionYear[row]! < origin.year)
      .at(-1);
  const named = (origin.links ?? []).filter(({ to }) => to === first.code).map(({ from }) => from);
  const codes = named.length > 0 ? named : origin.kind === 'merger' ? origin.codes.filter((code) => !code.endsWith('*')) : [];
  const rows = codes.flatMap((code) => lastBefore(code) ?? []);
  if (rows.length === 0 && origin.kind === 'recode') {
    for (const row of areas.rowsNamed(foldName(first.name))) {
      const code = areas.codes[areas.code[row]!]!;
      if (areas.levelOf(row) === first.level && concerns(origin, code) && lastBefore(code) === row) rows.push(row);
    }
  }
  return rows.map((row) => areas.area(row)).filter((area) => area.placeId !== first.placeId);
}
