import { layersOf } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import type { GoalFigures } from '#domain/programme-page/objective-told';
import type { Register, Seen } from '#domain/register/register';
import { readEvidence } from '#insight/evidence/read-evidence';
import { areaFigures } from '#insight/programme/area-figure-told';
import { goalFigures } from '#insight/programme/objective-progress';
import { readSignals, type GoalsContent } from '#insight/programme/read-signals';
import type { App } from '../app.ts';

type From = Pick<App, 'figures' | 'catalogue' | 'world' | 'clock'>;

/** A programme with the figures under its goals and the figures that speak for and against its claims, as somebody sees them. */
export interface GoalsHere {
  content: GoalsContent;
  goals: Disclosed<GoalFigures[]>;
  evidence: Disclosed<EvidenceTold[]>;
}

/** What a programme says of itself and figures of its goals, for who steers it; null for others. */
export async function goalsHere(from: From, register: Register, viewer: Viewer, programme: Seen<'programme'>): Promise<GoalsHere | null> {
  return (await goalsOfEach(from, register, viewer, [programme]))[0]!;
}

/** The same of several programmes, in their order; an area that some of them share is read once. */
export async function goalsOfEach(
  { figures, catalogue, world, clock }: From,
  register: Register,
  viewer: Viewer,
  programmes: readonly Seen<'programme'>[],
): Promise<(GoalsHere | null)[]> {
  const reading = { figures, catalogue, world, now: clock.now() };
  const tell = areaFigures(reading);
  return Promise.all(
    programmes.map(async (programme) => {
      if (!layersOf(viewer, programme.id).has('steering')) return null;
      const [content, evidence] = await Promise.all([
        readSignals(register, viewer, programme),
        readEvidence(reading, register, viewer, { programme: programme.id, sorts: ['figure'] }),
      ]);
      return { content, goals: await goalFigures(reading, content, tell), evidence };
    }),
  );
}
