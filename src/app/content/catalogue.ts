import type { Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { buildCatalogue } from '#domain/catalogue/check';
import { readYaml, yamlNames, type YamlFile } from './catalogue-files.ts';

const FOLDER = 'catalogue';

/** The parts of the catalogue that are one file each, and the file's name. */
const SINGLE = {
  themes: 'themes.yaml',
  publishers: 'publishers.yaml',
  tables: 'tables.yaml',
  glossary: 'glossary.yaml',
  areaChanges: 'area-changes.yaml',
} as const;

/**
 * Reads and checks `catalogue/` under the project's root.
 *
 * @returns the catalogue, its version the sha256 of its content; or every fault of every file at
 * once, each with the file's name and, in a list of indicators, the indicator's id.
 */
export function loadCatalogue(root: string): Result<Catalogue> {
  const parts: Record<string, unknown> = {};
  const files: YamlFile[] = [];
  for (const [part, file] of Object.entries(SINGLE)) {
    const read = readYaml(root, `${FOLDER}/${file}`);
    files.push(read);
    parts[part] = read.value ?? [];
  }
  const { entries, origins, files: indicatorFiles } = readIndicators(root);
  files.push(...indicatorFiles);
  const built = buildCatalogue({ ...parts, indicators: entries });
  const placed = (issue: Issue): Issue => (issue.at === undefined ? issue : { ...issue, at: place(issue.at, origins) });
  const fileIssues = files.flatMap((file) => file.issues);
  if (!built.ok) return failure([...fileIssues, ...built.issues.map(placed)]);
  if (fileIssues.length > 0) return failure(fileIssues);
  return success(built.value, built.warnings.map(placed));
}

/** All entries of `catalogue/indicators/*.yaml`, and per entry the file and id it came from. */
function readIndicators(root: string): { entries: unknown[]; origins: string[]; files: YamlFile[] } {
  const entries: unknown[] = [];
  const origins: string[] = [];
  const files = yamlNames(root, `${FOLDER}/indicators`).map((name) => readYaml(root, name));
  for (const file of files) {
    if (file.value === undefined) continue;
    if (!Array.isArray(file.value)) {
      file.issues.push({ code: 'content-no-list', level: 'error', at: file.name });
      continue;
    }
    file.value.forEach((entry: { id?: unknown } | null, index) => {
      entries.push(entry);
      origins.push(`${file.name} ${typeof entry?.id === 'string' ? entry.id : `[${index}]`}`);
    });
  }
  return { entries, origins, files };
}

/** `indicators[3].unit` as `catalogue/indicators/wonen.yaml dwellings.unit`. */
function place(at: string, origins: readonly string[]): string {
  const indicator = /^indicators\[(\d+)\](.*)$/.exec(at);
  if (indicator) return `${origins[Number(indicator[1])] ?? FOLDER}${indicator[2]}`;
  const part = /^(\w+)(.*)$/.exec(at);
  const file = part ? SINGLE[part[1] as keyof typeof SINGLE] : undefined;
  return file ? `${FOLDER}/${file} ${part![2]}` : at;
}
