import { programmeFor } from '#access/layers';
import { keptCameFrom, type CameFrom } from '#domain/register/came-from';
import type { ErasureReason } from '#domain/register/erasure';
import type { KindName } from '#domain/register/kinds';
import type { AnyThing } from '../things.ts';
import type { Circumstances, Step } from './step.ts';

/** A line of the change log as the database keeps it. */
export interface LogRow {
  id: string;
  at: string;
  by: string;
  origin: string;
  action: string;
  kind: KindName;
  thing: string;
  /** The programme whose roles count; of a programme, itself. */
  programme: string | null;
  version: number;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  undoes: string | null;
  /** Why texts were erased; null for another action. */
  because: ErasureReason | null;
  came_from: CameFrom | null;
}

/** What a step did, with the fields only that changed: so the log, played from its beginning, gives what is there now. */
export function logged(step: Step, by: Circumstances, id: string, undoes: string | null): LogRow {
  const { before, after, change, changed } = step;
  const fields = change.action === 'withdraw' || change.action === 'restore' ? ['withdrawnBecause'] : changed;
  return {
    id,
    at: by.now,
    by: by.person,
    origin: by.origin,
    action: undoes === null ? change.action : 'undo',
    kind: after.kind,
    thing: after.id,
    programme: programmeFor(after.kind, after),
    version: after.version,
    before: before === null ? {} : picked(before, fields),
    after: picked(after, fields),
    undoes,
    because: null,
    came_from: keptCameFrom(change.cameFrom),
  };
}

/** What a thing holds in some fields, also in those beside its own. */
export function picked(thing: AnyThing, fields: readonly string[]): Record<string, unknown> {
  const whole: Record<string, unknown> = { ...thing.values, asOf: thing.asOf, withdrawnBecause: thing.withdrawnBecause };
  return Object.fromEntries(fields.map((field) => [field, whole[field] ?? null]));
}
