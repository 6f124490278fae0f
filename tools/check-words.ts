/**
 * Holds the code against `docs/words.md`: banned words in names are refused, and a term that claims an
 * identifier must be in use, or say that it is planned.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { listFiles, readModules, type Module } from './imports/modules.ts';
import { projectRoot, report } from './report.ts';

const LIST = 'docs/words.md';
/** Rooms where Dutch names of foreign columns or of addresses are at home. */
const FOREIGN_NAMES = /^src\/(sources|routes|i18n)\//;
const DUTCH = new Set(['gebied', 'buurt', 'wijk', 'gemeente', 'cijfers', 'bron']);

export interface WordList {
  /** Identifiers that a term claims. */
  claimed: { identifier: string; planned: boolean }[];
  /** Banned word -> what to say. */
  banned: Map<string, string>;
}

/** Reads the two tables of the list. */
export function readWordList(text: string): WordList {
  const [terms = '', banned = ''] = text.split(/^## Banned/m);
  return {
    claimed: rowsOf(terms).flatMap((cells) =>
      [...(cells[2] ?? '').matchAll(/`([^`]+)`/g)].map((match) => ({ identifier: match[1]!, planned: /\bplanned\b/.test(cells[3] ?? '') })),
    ),
    banned: new Map(rowsOf(banned).map((cells) => [cells[0]!, cells[1]!])),
  };
}

function rowsOf(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*(---|Dutch|word)/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** Every finding about names in `<root>/src` and file names. */
export function checkWords(root: string, list: WordList): string[] {
  const modules = readModules(root);
  return [
    ...modules.flatMap((module) => bannedNames(module, list.banned)),
    ...unusedClaims(modules, list),
    ...(existsSync(join(root, 'docs')) ? bannedFiles(root, list.banned) : []),
  ];
}

function bannedNames(module: Module, banned: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name =
      ts.isDeclarationStatement(node) || ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertySignature(node)
        ? node.name
        : undefined;
    if (name && ts.isIdentifier(name)) {
      for (const word of wordsOf(name.text)) {
        if (isBanned(word, module.path, banned)) {
          const line = module.source.getLineAndCharacterOfPosition(name.getStart(module.source)).line + 1;
          found.push(`${module.path}:${line}: "${name.text}" holds "${word}": say "${banned.get(word)}"`);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(module.source);
  return found;
}

function bannedFiles(root: string, banned: ReadonlyMap<string, string>): string[] {
  const files = ['src', 'tools', 'bench', 'tests']
    .flatMap((folder) => listFiles(join(root, folder)))
    .map((file) => file.slice(root.length + 1));
  return files.flatMap((file) => {
    const word = wordsOf(file.split('/').at(-1)!.replace(/\..*$/, '')).find((one) => isBanned(one, file, banned));
    return word ? [`${file}: the file's name holds "${word}": say "${banned.get(word)}"`] : [];
  });
}

function isBanned(word: string, path: string, banned: ReadonlyMap<string, string>): boolean {
  return banned.has(word) && !(DUTCH.has(word) && (FOREIGN_NAMES.test(path) || !path.startsWith('src/')));
}

function unusedClaims(modules: readonly Module[], { claimed }: WordList): string[] {
  const text = modules.map((module) => module.source.text).join('\n');
  return claimed.flatMap(({ identifier, planned }) => {
    const used = new RegExp(`\\b${identifier}`, 'i').test(text);
    if (planned || used) return [];
    return [`${LIST}: \`${identifier}\` is not in the code: mark it planned, or mend the identifier`];
  });
}

/** `listAreaCodes`, `area-codes` and `AREA_CODES` are words in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .flatMap((part) => part.split(' '))
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

if (import.meta.main) report('words', checkWords(projectRoot, readWordList(readFileSync(join(projectRoot, LIST), 'utf8'))));
