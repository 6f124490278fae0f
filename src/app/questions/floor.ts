import { fault } from '#base/fault';
import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { FloorStanding } from '#domain/profile/floor-standing';
import { floorStanding } from '#insight/figure/floor-standing';
import type { App } from '../app.ts';
import { findArea } from './find-area.ts';

export interface FloorQuestion {
  /** The id of one floor; null: all. */
  floor: string | null;
  /** Code or name; null: the world's own municipality. */
  municipality: string | null;
}

/**
 * How the areas of a municipality stand against the floors that the world sets, in the order of the world.
 *
 * @throws Fault `floor-unknown`, `area-unknown`, `area-ambiguous`
 */
export async function askFloors(app: App, question: FloorQuestion): Promise<Disclosed<{ within: Area; standings: FloorStanding[] }>> {
  const { figures, catalogue, world } = app;
  const all = world.floors ?? [];
  const wanted = all.filter(({ id }) => question.floor === null || id === question.floor);
  if (question.floor !== null && wanted.length === 0) {
    throw fault('floor-unknown', { floor: question.floor, known: all.map(({ id }) => id).join(', ') });
  }
  const within = await findArea(figures, question.municipality ?? world.municipality, { levels: ['municipality'] });
  const reading = { figures, catalogue, world, now: app.clock.now() };
  const standings: Disclosed<FloorStanding>[] = [];
  for (const floor of wanted) {
    const standing = await floorStanding(reading, floor, within.code);
    if (standing) standings.push(standing);
  }
  return fromDisclosed({ within, standings }, standings);
}
