import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Issue } from '#base/issue';

/** One YAML file as read: its value, or what is wrong with it. */
export interface YamlFile {
  /** Path from the root of the project, with `/`. */
  name: string;
  /** Undefined when the file is not there or is no YAML. */
  value: unknown;
  issues: Issue[];
}

/** Reads one YAML file; a missing file and a fault in the YAML are findings, not exceptions. */
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
  const document = parseDocument(text);
  const issues: Issue[] = document.errors.map((error) => ({
    code: 'content-no-yaml',
    level: 'error',
    at: error.linePos ? `${name}:${error.linePos[0].line}` : name,
    params: { reason: error.message.split('\n')[0]! },
  }));
  return { name, value: issues.length > 0 ? undefined : document.toJS(), issues };
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
