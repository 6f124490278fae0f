/**
 * Holds `src/` against the rules of `import-rules.ts`: directions between rooms, one door for each
 * thing of the outside world, modules that few may know, no circles, no folders without a meaning.
 */
import { checkDoors } from './imports/doors.ts';
import { findCycles } from './imports/cycles.ts';
import { isTestFile, readModules, type Module } from './imports/modules.ts';
import { KEPT_MODULES, REFUSED_FOLDERS, ROOM_RULES } from './import-rules.ts';
import { projectRoot, report } from './report.ts';

/** Every finding about the modules under `<root>/src`, worded so that it says what to do. */
export function checkImports(root: string): string[] {
  const modules = readModules(root);
  return [
    ...modules.flatMap((module) => [...checkFolder(module), ...checkDirections(module), ...checkDoors(module), ...checkKept(module)]),
    ...findCycles(modules),
  ].sort();
}

function checkFolder(module: Module): string[] {
  const refused = module.path
    .split('/')
    .slice(1, -1)
    .find((folder) => REFUSED_FOLDERS.includes(folder));
  return refused ? [`${module.path}: folder "${refused}" says nothing: name the folder after what is in it`] : [];
}

function checkDirections(module: Module): string[] {
  const rule = ROOM_RULES[module.room];
  if (!rule) {
    return module.room === '(root)'
      ? []
      : [`${module.path}: room "${module.room}" has no rule: add it to tools/import-rules.ts, with its reason`];
  }
  return module.imports.flatMap((link) => {
    if (link.target === null) return link.missing ? [`${at(module, link.line)}: "${link.specifier}" leads nowhere: mend the path`] : [];
    if (link.targetRoom === '(outside)') {
      return module.isTest ? [] : [`${at(module, link.line)}: imports "${link.specifier}" from outside src: only tests may`];
    }
    if (isTestFile(link.target) && !module.isTest)
      return [`${at(module, link.line)}: imports "${link.specifier}", which only serves tests`];
    const same = link.targetRoom === module.room || (module.room === 'routes (server)' && link.targetRoom === 'routes');
    if (same || rule.may.includes(link.targetRoom)) return [];
    const allowed = rule.may.length === 0 ? 'nothing' : rule.may.join(', ');
    return [
      `${at(module, link.line)}: ${module.room} may not import ${link.targetRoom} ("${link.specifier}"): ${rule.because}. It may import: ${allowed}`,
    ];
  });
}

function checkKept(module: Module): string[] {
  if (module.isTest) return [];
  return module.imports.flatMap(({ target, line }) =>
    KEPT_MODULES.filter(({ path, by }) => path === target && !by.includes(module.path)).map(
      ({ path, because, instead }) => `${at(module, line)}: may not import ${path}: ${because}. Instead: ${instead}`,
    ),
  );
}

function at(module: Module, line: number): string {
  return `${module.path}:${line}`;
}

if (import.meta.main) report('imports', checkImports(projectRoot));
