import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { failure, success, type Result } from '#base/result';
import { shapeIssues } from '#domain/catalogue/check-shape';
import { worldPersonSchema, type WorldPerson } from '#domain/world/world-person';
import { readYaml } from '../content/catalogue-files.ts';

/** Reads who lives in an invented world: `worlds/<id>/users.yaml`. A world without that file has nobody. */
export function readWorldPeople(root: string, world: string): Result<WorldPerson[]> {
  const name = `worlds/${world}/users.yaml`;
  if (!existsSync(join(root, name))) return success([]);
  const file = readYaml(root, name);
  if (file.issues.length > 0) return failure(file.issues);
  const parsed = z.array(worldPersonSchema).safeParse(file.value ?? []);
  if (parsed.success) return success(parsed.data);
  return failure(shapeIssues(parsed.error).map((issue) => ({ ...issue, at: `${name} ${issue.at ?? ''}`.trim() })));
}
