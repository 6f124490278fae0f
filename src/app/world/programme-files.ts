import { failure, type Result } from '#base/result';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { readThings } from '#domain/world/read-things';
import type { World } from '#domain/world/world';
import type { WorldThing } from '#domain/world/world-thing';
import { readYaml, yamlNames } from '../content/catalogue-files.ts';
import { personIssues } from '../content/world-checks.ts';
import { readWorldPeople } from './world-people.ts';

/**
 * Reads and checks what a world brings for the register: `worlds/<id>/programmes/*.yaml`. Costs time for a large
 * world, so only who needs the register asks.
 *
 * @returns the things in an order in which they can be written; none when the world has no such folder; or every
 * fault of every file at once
 */
export function readWorldThings(root: string, world: World, catalogue: Catalogue): Result<WorldThing[]> {
  const files = yamlNames(root, `worlds/${world.id}/programmes`).map((name) => readYaml(root, name));
  const people = readWorldPeople(root, world.id);
  if (!people.ok) return people;
  const issues = files.flatMap((file) => [
    ...file.issues,
    ...personIssues(file.value).map((issue) => ({ ...issue, at: `${file.name} ${issue.at ?? ''}`.trim() })),
  ]);
  const read = readThings(
    world,
    catalogue,
    files.filter((file) => file.issues.length === 0),
    people.value,
  );
  if (!read.ok) return failure([...issues, ...read.issues]);
  return issues.length > 0 ? failure(issues) : read;
}
