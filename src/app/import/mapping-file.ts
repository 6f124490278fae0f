import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Fault, fault } from '#base/fault';
import { readYaml, yamlNames } from '../content/catalogue-files.ts';

const READY = 'catalogue/mappings';

/**
 * A mapping by which figures are read: a file of the user's, or the name of a ready one.
 *
 * @throws Fault `mapping-not-found` with the ready ones; `content-no-yaml` with the line
 */
export function readMapping(root: string, folder: string, name: string): unknown {
  const ready = yamlNames(root, READY);
  const path = ready.find((file) => file === `${READY}/${name}.yaml`) ?? own(root, folder, name);
  if (!path) {
    const names = ready.map((file) => file.slice(READY.length + 1, -'.yaml'.length));
    throw fault('mapping-not-found', { name, known: names.join(', ') });
  }
  const file = readYaml(root, path);
  if (file.issues.length > 0) throw new Fault(file.issues);
  return file.value;
}

/** Every mapping that comes with Peil, parsed: a file that has the marks of one needs no `--mapping`. */
export function readyMappings(root: string): unknown[] {
  return yamlNames(root, READY).map((path) => {
    const file = readYaml(root, path);
    if (file.issues.length > 0) throw new Fault(file.issues);
    return file.value;
  });
}

function own(root: string, folder: string, name: string): string | null {
  const path = resolve(folder, name);
  return existsSync(path) ? relative(root, path) : null;
}
