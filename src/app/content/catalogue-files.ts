import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Issue } from '#base/issue';

/** One YAML file as read: its value, or what is wrong with it. */
export interface YamlFile {
  /** Path from the root of the project, with `/`. */
  name: string;
  /** Undefined when the file is not there or is no YAML. */
  value: unknown;
  issues: Issue[];
}

/**
 * Reads one YAML file (1.2, core schema: a date is text); a missing file and the first fault in the YAML are findings,
 * not exceptions.
 */
export function readYaml(root: string, name: string): YamlFile {
  let text: string;
  try {
    text = readFileSync(join(root, name), 'utf8');
  } catch {
    return {
      name,
      value: undefined,
      issues: [{ code: 'content-file-missing', level: 'error', at: name, params: { file: name } }],
    };
  }
  try {
    return { name, value: load(text, { schema: CORE_SCHEMA }) ?? null, issues: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark ? `${name}:${error.mark.line + 1}` : name;
    return { name, value: undefined, issues: [{ code: 'content-no-yaml', level: 'error', at, params: { reason: error.reason } }] };
  }
}

/** The YAML files of a folder, A to Z; none when the folder is not there. */
export function yamlNames(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => `${folder}/${file}`);
  } catch {
    return [];
  }
}
