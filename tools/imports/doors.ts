import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { DOOR_RULES, FREE_BUILTINS, KIT_PREFIX, TEST_PACKAGES, TYPE_PACKAGES, type DoorRule } from '../import-rules.ts';
import type { ImportLink, Module } from './modules.ts';

/** Findings about packages and globals that belong to another room. */
export function checkDoors(module: Module): string[] {
  // Hooks and parameter matchers are SvelteKit's own files: they belong to the routes.
  const room = module.room === '(root)' ? 'routes (server)' : module.room;
  return [
    ...module.imports.flatMap((link) => checkPackage(module, room, link)),
    ...globalsOf(module).flatMap(({ name, line }) => checkGlobal(module, room, name, line)),
  ];
}

function checkPackage(module: Module, room: string, link: ImportLink): string[] {
  const { specifier } = link;
  if (link.target !== null || link.missing || specifier.startsWith('.') || specifier.startsWith('#')) return [];
  if (module.isTest && TEST_PACKAGES.includes(specifier)) return [];
  if (FREE_BUILTINS.includes(specifier) || (link.typeOnly && TYPE_PACKAGES.includes(specifier))) return [];
  const where = `${module.path}:${link.line}`;
  if (specifier.startsWith(KIT_PREFIX)) {
    return room.startsWith('routes') || room === 'ui'
      ? []
      : [`${where}: "${specifier}" belongs to the screens: hand on plain data instead`];
  }
  const rule = DOOR_RULES.find((door) => door.packages?.some((name) => matches(specifier, name)));
  if (!rule) {
    const kind = isBuiltin(specifier) ? 'module of Node' : 'package';
    return [
      `${where}: ${kind} "${specifier}" has no rule: add it to tools/import-rules.ts with its one door, and record why it is needed in docs/decisions`,
    ];
  }
  return mayPass(rule, module, room) ? [] : [`${where}: ${sentence(rule, room, `"${specifier}"`)}`];
}

function checkGlobal(module: Module, room: string, name: string, line: number): string[] {
  const rule = DOOR_RULES.find((door) => door.globals?.includes(name));
  return !rule || mayPass(rule, module, room) ? [] : [`${module.path}:${line}: ${sentence(rule, room, `"${name}"`)}`];
}

function mayPass(rule: DoorRule, module: Module, room: string): boolean {
  return rule.rooms.includes(room) || (module.isTest && rule.testsMay === true);
}

function sentence(rule: DoorRule, room: string, what: string): string {
  return `${room} may not touch ${rule.name} (${what}), only ${rule.rooms.join(', ')}: ${rule.because}. Instead: ${rule.instead}`;
}

function matches(specifier: string, name: string): boolean {
  return name.endsWith('/') || name.endsWith('-') ? specifier.startsWith(name) : specifier === name;
}

/** Globals and members that a module uses, as the rules write them. */
function globalsOf(module: Module): { name: string; line: number }[] {
  const found: { name: string; line: number }[] = [];
  const { source } = module;
  const add = (name: string, node: ts.Node): void => {
    found.push({ name, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
  };
  const declared = declaredNames(source);
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length) add('new Date()', node);
    if (ts.isPropertyAccessExpression(node)) {
      add(`${node.expression.getText(source)}.${node.name.text}`, node);
      if (/^toLocale(Date|Time)?String$/.test(node.name.text)) add(node.name.text, node);
    }
    if (ts.isIdentifier(node) && isReference(node) && !declared.has(node.text)) add(node.text, node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const [index, line] of module.markup.split('\n').entries()) {
    for (const match of line.matchAll(/\b(Intl|Date\.now|Math\.random|toLocaleString|toLocaleDateString)\b/g))
      found.push({ name: match[1]!, line: index + 1 });
  }
  return found;
}

/** Names that the module gives to things of its own: these are not the globals of that name. */
function declaredNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isName = ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (isName && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** True when an identifier stands for the global of that name, as far as its place can tell. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isPropertyDeclaration(parent)) return parent.initializer === node;
  if (ts.isPropertySignature(parent)) return false;
  if (ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent) || ts.isParameter(parent)) return false;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isExportSpecifier(parent))
    return false;
  return !ts.isVariableDeclaration(parent) && !ts.isFunctionDeclaration(parent) && !ts.isQualifiedName(parent);
}
