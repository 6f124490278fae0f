import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROUTES = fileURLToPath(new URL('../../src/routes', import.meta.url));

/** Every door of the site as the files tell it: `GET /[[lang=lang]]/buurten`, `POST /[[lang=lang]]/inloggen?/wachtwoord`. */
export function doorsInFiles(): string[] {
  const files = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' });
  const doors = files.flatMap((file) => {
    const parts = file.split(sep);
    const name = parts.pop()!;
    const route = `/${parts.join('/')}`;
    if (name === '+page.svelte') return [`GET ${route}`];
    if (name === '+server.ts')
      return exportedNames(file)
        .filter((one) => /^[A-Z]+$/.test(one))
        .map((method) => `${method} ${route}`);
    if (name !== '+page.server.ts') return [];
    const hasPage = exportedNames(file).includes('load') ? [`GET ${route}`] : [];
    return [...hasPage, ...actionNames(file).map((action) => `POST ${route}${action === 'default' ? '' : `?/${action}`}`)];
  });
  return [...new Set(doors)].sort();
}

/** Every page of the site, as its folder names it without its language: `/buurten/[area]`. */
export function pagesInFiles(): string[] {
  const files = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => (file.endsWith(`${sep}+page.svelte`) ? [pageOf(file)] : [])).sort();
}

const PAGES: readonly string[] = pagesInFiles();

/** Which of those pages the site draws at an address: of all that fit, the one that names most of it, from its beginning. */
export function pageAt(pathname: string): string | null {
  const asked = pathname.replace(/^\/en(?=\/|$)/, '').replace(/\/$/, '');
  const fitting = PAGES.filter((page) => patternOf(page).test(asked));
  return fitting.sort((a, b) => (vagueness(a) < vagueness(b) ? -1 : 1))[0] ?? null;
}

function patternOf(page: string): RegExp {
  const parts = page.split('/').slice(1);
  return new RegExp(`^${parts.map((part) => (part.startsWith('[...') ? '/.+' : part.startsWith('[') ? '/[^/]+' : `/${part}`)).join('')}$`);
}

/** By part of an address whether it is named (0), one of many (1), or whatever stands there (2). */
function vagueness(page: string): string {
  return page
    .replace(/\[\.\.\.[^\]]*\]/g, '2')
    .replace(/\[[^\]]*\]/g, '1')
    .replace(/[^/12]+/g, '0');
}

function pageOf(file: string): string {
  return `/${file.split(sep).slice(0, -1).join('/')}`.replace('/[[lang=lang]]', '');
}

function sourceOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(ROUTES, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

function exportedNames(file: string): string[] {
  return sourceOf(file).statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    return ts.isVariableStatement(statement) ? statement.declarationList.declarations.map(({ name }) => name.getText()) : [];
  });
}

/** @throws Error when the actions of a page are not written out, so that nobody can count them */
function actionNames(file: string): string[] {
  for (const statement of sourceOf(file).statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText() !== 'actions' || !initializer) continue;
      if (!ts.isObjectLiteralExpression(initializer)) throw new Error(`Cannot list the actions of ${file}: write them out as an object`);
      return initializer.properties.map((property) => {
        if (!property.name || !ts.isIdentifier(property.name))
          throw new Error(`Cannot list the actions of ${file}: give each a plain name`);
        return property.name.text;
      });
    }
  }
  return [];
}
