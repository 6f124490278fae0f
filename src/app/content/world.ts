import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors, type Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import { shapeIssues } from '#domain/catalogue/check-shape';
import { worldSchema, type World } from '#domain/world/world';
import { readYaml } from './catalogue-files.ts';
import { personIssues, worldIssues } from './world-checks.ts';

/** The mapping of our own example files; every other name is a file in `catalogue/mappings`. */
const OWN_FORM = 'facts';

/**
 * Reads and checks the world `worlds/<id>/world.yaml` under the project's root: its form, that its
 * areas, contacts and tiles point somewhere, that its files are there, and that it names no persons.
 *
 * @returns the world, or every fault at once, each with its place in the file.
 */
export function loadWorld(root: string, id: string): Result<World> {
  const folder = `worlds/${id}`;
  const file = readYaml(root, `${folder}/world.yaml`);
  if (file.issues.length > 0) return failure(file.issues);
  const persons = personIssues(file.value);
  const parsed = worldSchema.safeParse(file.value);
  const issues = parsed.success
    ? [...persons, ...worldIssues(parsed.data), ...fileIssues(root, folder, parsed.data), ...nameIssues(parsed.data, id)]
    : [...persons, ...shapeIssues(parsed.error)];
  const placed = issues.map((issue): Issue => ({ ...issue, at: issue.at ? `${file.name} ${issue.at}` : file.name }));
  return parsed.success && !hasErrors(issues) ? success(parsed.data, placed) : failure(placed);
}

function fileIssues(root: string, folder: string, world: World): Issue[] {
  return [...surveyIssues(root, folder, world), ...figureIssues(root, folder, world)];
}

function surveyIssues(root: string, folder: string, { fictional, surveys = [] }: World): Issue[] {
  return surveys.flatMap(({ file, mapping }, index): Issue[] => {
    const at = `surveys[${index}]`;
    const missing = [file, mapping].filter((path) => !existsSync(join(root, folder, path)));
    return [
      ...missing.map((path): Issue => ({ code: 'world-file-missing', level: 'error', at, params: { file: path } })),
      ...(fictional ? [] : [{ code: 'world-survey-of-people', level: 'error', at, params: { file } } as const]),
    ];
  });
}

function figureIssues(root: string, folder: string, world: World): Issue[] {
  return world.figures.flatMap((figures, index): Issue[] => {
    const at = `figures[${index}]`;
    const issues: Issue[] = [];
    if (!existsSync(join(root, folder, figures.file))) {
      issues.push({ code: 'world-file-missing', level: 'error', at, params: { file: figures.file } });
    }
    if (figures.mapping !== OWN_FORM && !existsSync(join(root, 'catalogue', 'mappings', `${figures.mapping}.yaml`))) {
      issues.push({ code: 'world-mapping-missing', level: 'error', at, params: { mapping: figures.mapping } });
    }
    return issues;
  });
}

function nameIssues(world: World, folder: string): Issue[] {
  if (world.id === folder) return [];
  return [{ code: 'world-other-id', level: 'error', at: 'id', params: { id: world.id, folder } }];
}
