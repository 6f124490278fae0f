import { layersOf } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { ObjectiveTold } from '#domain/programme-page/objective-told';
import type { Register, Seen } from '#domain/register/register';
import { objectiveProgress } from '#insight/programme/objective-progress';
import { readProgramme, type ProgrammeContent } from '#insight/programme/programme-content';
import type { App } from '../app.ts';

/** A programme with the figures under its goals, as somebody sees them. */
export interface GoalsHere {
  content: ProgrammeContent;
  goals: Disclosed<ObjectiveTold[]>;
}

/** What a programme says of itself and figures of its goals, for who steers it; null for others. */
export async function goalsHere(
  app: Pick<App, 'figures' | 'catalogue' | 'world' | 'clock'>,
  register: Register,
  viewer: Viewer,
  programme: Seen<'programme'>,
): Promise<GoalsHere | null> {
  if (!layersOf(viewer, programme.id).has('steering')) return null;
  const content = await readProgramme(register, viewer, programme);
  const { figures, catalogue, world, clock } = app;
  return { content, goals: await objectiveProgress({ figures, catalogue, world, now: clock.now() }, content) };
}
