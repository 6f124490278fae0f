import { fault } from '#base/fault';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { AreaProjection } from '#domain/profile/projection';
import { areaProjection } from '#insight/area/area-projection';
import type { App } from '../app.ts';
import { findArea } from './find-area.ts';
import { findIndicator } from './find-indicator.ts';

export interface ProjectQuestion {
  area: string;
  indicator: string;
  /** Most years ahead; null: as far as may be. */
  years: number | null;
}

/**
 * An indicator of an area if it goes on like this. A refusal is an answer.
 *
 * @throws Fault `area-unknown`, `area-ambiguous`, `indicator-unknown`, `no-figures-here`
 */
export async function askProjection(app: App, { area: text, indicator: id, years }: ProjectQuestion): Promise<Disclosed<AreaProjection>> {
  const indicator = findIndicator(app.catalogue, id);
  const area = await findArea(app.figures, text, { near: app.world.municipality });
  const reading = { figures: app.figures, catalogue: app.catalogue, world: app.world, now: app.clock.now() };
  const found = await areaProjection(reading, area, indicator, years ?? undefined);
  if (!found) throw fault('no-figures-here', { area: area.name, indicator: indicator.id });
  return found;
}
