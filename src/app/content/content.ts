import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { applyWorldMappings } from '#domain/catalogue/world-mappings';
import { floorIssues } from '#domain/world/floor-checks';
import type { World } from '#domain/world/world';
import { loadCatalogue } from './catalogue.ts';
import { loadWorld } from './world.ts';

/** What is written by people and reviewed like code: the meaning of figures, and the place they are about. */
export interface Content {
  /** As this world sees it: with the world's own tables and mappings. */
  catalogue: Catalogue;
  world: World;
  warnings: Issue[];
}

/**
 * Loads the catalogue and a world.
 *
 * @throws Fault with every fault of both at once
 */
export function loadContent(root: string, worldName: string): Content {
  const catalogue = loadCatalogue(root);
  const world = loadWorld(root, worldName);
  if (!catalogue.ok || !world.ok) {
    throw new Fault([...(catalogue.ok ? [] : catalogue.issues), ...(world.ok ? [] : world.issues)]);
  }
  const whole = applyWorldMappings(catalogue.value, world.value);
  const floors = floorIssues(world.value.floors ?? [], whole);
  if (floors.length > 0) throw new Fault(floors);
  return {
    catalogue: whole,
    world: world.value,
    warnings: [...catalogue.warnings, ...world.warnings],
  };
}
