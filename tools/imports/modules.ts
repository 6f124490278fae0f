import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** One module of `src/`, parsed as far as the rules need. */
export interface Module {
  /** From the root, with `/`: `src/domain/area/area.ts`. */
  path: string;
  /** The room, or `routes (server)`, or `(root)` for files in `src/` itself. */
  room: string;
  isTest: boolean;
  imports: ImportLink[];
  source: ts.SourceFile;
  /** A Svelte component's markup, without its scripts and styles. */
  markup: string;
}

export interface ImportLink {
  specifier: string;
  line: number;
  /** The path of the module in the project; null for a package or when it is missing. */
  target: string | null;
  targetRoom: string;
  typeOnly: boolean;
  /** True when the specifier should be a file of ours and is none. */
  missing: boolean;
}

/** Every module under `<root>/src`, in order of path. */
export function readModules(root: string): Module[] {
  const aliases = readAliases(root);
  return listFiles(join(root, 'src'))
    .filter((file) => /\.(ts|js|svelte)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => readModule(root, relative(root, file).replaceAll('\\', '/'), aliases));
}

function readModule(root: string, path: string, aliases: Map<string, string>): Module {
  const text = readFileSync(join(root, path), 'utf8');
  const { script, markup } = path.endsWith('.svelte') ? splitComponent(text) : { script: text, markup: '' };
  const source = ts.createSourceFile(path, script, ts.ScriptTarget.ESNext, true);
  return {
    path,
    room: roomOf(path),
    isTest: isTestFile(path),
    imports: linksOf(root, path, source, aliases),
    source,
    markup,
  };
}

/** Tests, and what stands beside them to serve them (`test-figures.ts`). */
export function isTestFile(path: string): boolean {
  return /\.test\.ts$|\/test-[\w-]+\.ts$/.test(path);
}

/** The room of a path in the project. */
export function roomOf(path: string): string {
  const [top, room, ...rest] = path.split('/');
  if (top !== 'src') return '(outside)';
  if (room === undefined || rest.length === 0) return '(root)';
  const name = rest.at(-1)!;
  if (room === 'routes' && /(^\+server|\.server)\.ts$/.test(name)) return 'routes (server)';
  return room;
}

function linksOf(root: string, path: string, source: ts.SourceFile, aliases: Map<string, string>): ImportLink[] {
  const links: ImportLink[] = [];
  const add = (node: ts.Expression, typeOnly: boolean): void => {
    if (!ts.isStringLiteralLike(node)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    links.push({ line, typeOnly, specifier: node.text, ...resolve(root, path, node.text, aliases) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return links;
}

function resolve(
  root: string,
  from: string,
  specifier: string,
  aliases: Map<string, string>,
): Pick<ImportLink, 'target' | 'targetRoom' | 'missing'> {
  const bare = specifier.replace(/\?.*$/, '');
  let wanted: string | null = null;
  if (bare.startsWith('.')) wanted = join(dirname(from), bare).replaceAll('\\', '/');
  for (const [prefix, pattern] of aliases) {
    if (bare.startsWith(prefix)) wanted = pattern.replace('*', bare.slice(prefix.length)).replace(/^\.\//, '');
  }
  // SvelteKit writes `./$types` beside every route.
  if (wanted === null || bare.endsWith('/$types')) return { target: null, targetRoom: '', missing: false };
  const target = [wanted, `${wanted}.ts`].find((path) => existsSync(join(root, path)));
  return target ? { target, targetRoom: roomOf(target), missing: false } : { target: null, targetRoom: '', missing: true };
}

/** `#domain/*` -> `./src/domain/*.ts`, as package.json says. */
function readAliases(root: string): Map<string, string> {
  const { imports = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports?: Record<string, string>;
  };
  return new Map(Object.entries(imports).map(([name, target]) => [name.replace('*', ''), target]));
}

function splitComponent(text: string): { script: string; markup: string } {
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => {
    // Keep the line numbers of the component.
    const before = text.slice(0, match.index).split('\n').length - 1;
    return { before, code: match[1]! };
  });
  const script = scripts.map(({ before, code }, index) => (index === 0 ? '\n'.repeat(before) : '\n') + code).join('\n');
  const markup = text.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '').replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
  return { script, markup };
}

/** Every file under a folder, in order of name. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder, { withFileTypes: true })
      // Hidden files are somebody's scratch paper.
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
  );
}
