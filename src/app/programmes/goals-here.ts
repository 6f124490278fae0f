import { layersOf } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import type { GoalFigures } from '#domain/programme-page/objective-told';
import type { Register, Seen } from '#domain/register/register';
import { readEvidence } from '#insight/evidence/read-evidence';
import { goalFigures } from '#insight/programme/objective-progress';
import { readSignals, type GoalsContent } from '#insight/programme/read-signals';
import type { App } from '../app.ts';

/** A programme with the figures under its goals and the figures that speak for and against its claims, as somebody sees them. */
export interface GoalsHere {
  content: GoalsContent;
  goals: Disclosed<GoalFigures[]>;
  evidence: Disclosed<EvidenceTold[]>;
}

/** What a programme says of itself and figures of its goals, for who steers it; null for others. */
export async function goalsHere(
  app: Pick<App, 'figures' | 'catalogue' | 'world' | 'clock'>,
  register: Register,
  viewer: Viewer,
  programme: Seen<'programme'>,
): Promise<GoalsHere | null> {
  if (!layersOf(viewer, programme.id).has('steering')) return null;
  const { figures, catalogue, world, clock } = app;
  const reading = { figures, catalogue, world, now: clock.now() };
  const [content, evidence] = await Promise.all([
    readSignals(register, viewer, programme),
    readEvidence(reading, register, viewer, { programme: programme.id, sorts: ['figure'] }),
  ]);
  return { content, goals: await goalFigures(reading, content), evidence };
}
