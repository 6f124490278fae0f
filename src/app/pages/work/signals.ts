import type { Disclosed } from '#domain/disclosure/disclosed';
import type { Signals } from '#domain/work/signals';
import { programmeSignals } from '#insight/programme/signals';
import { goalsHere, type GoalsHere } from '../../programmes/goals-here.ts';
import type { Workspace } from './workspace.ts';

const read = new WeakMap<Workspace, Promise<GoalsHere | null>>();

/** The goals of a workspace's programme, read once for a page; null for who does not steer, and for the whole instance. */
export function goalsOf(workspace: Workspace): Promise<GoalsHere | null> {
  const { app, register, viewer, programme } = workspace;
  let reading = read.get(workspace);
  if (!reading) read.set(workspace, (reading = programme ? goalsHere(app, register, viewer, programme) : Promise.resolve(null)));
  return reading;
}

/** What figures and register say together of a programme; null where that is not for this viewer. */
export async function loadSignals(workspace: Workspace): Promise<Disclosed<Signals> | null> {
  const here = await goalsOf(workspace);
  return here && programmeSignals(here.content, here.goals);
}
