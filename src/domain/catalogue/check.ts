import { sha256 } from '#base/checksum';
import { hasErrors, type Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import { catalogueSchema, type Catalogue, type CatalogueContent } from '#domain/catalogue/catalogue';
import { indicatorIssues } from './check-indicators.ts';
import { shapeIssues } from './check-shape.ts';
import { lengthIssues, sameTextIssues } from './check-text.ts';

/** The theme that says who lives somewhere. It describes and is never judged. */
const COMPOSITION = 'samenstelling';

/**
 * Checks the content of a catalogue and gives it its version and its look-ups.
 *
 * @param content what the YAML files say, in the form of `catalogueSchema`.
 * @returns the catalogue with its warnings, or every fault at once; `at` is the path in the content.
 */
export function buildCatalogue(content: unknown): Result<Catalogue> {
  const parsed = catalogueSchema.safeParse(content);
  if (!parsed.success) return failure(shapeIssues(parsed.error));
  const issues = [...duplicateIssues(parsed.data), ...aroundIssues(parsed.data), ...indicatorIssues(parsed.data)];
  return hasErrors(issues) ? failure(issues) : success(withLookups(parsed.data), issues);
}

function withLookups(content: CatalogueContent): Catalogue {
  const indicators = new Map(content.indicators.map((indicator) => [indicator.id, indicator]));
  const themes = new Map(content.themes.map((theme) => [theme.id, theme]));
  const tables = new Map(content.tables.map((table) => [table.id, table]));
  const publishers = new Map(content.publishers.map((publisher) => [publisher.id, publisher]));
  return {
    ...content,
    version: sha256(JSON.stringify(content)),
    indicator: (id) => indicators.get(id),
    theme: (id) => themes.get(id),
    table: (id) => tables.get(id),
    publisher: (id) => publishers.get(id),
  };
}

function duplicateIssues(content: CatalogueContent): Issue[] {
  const issues: Issue[] = [];
  for (const list of ['themes', 'publishers', 'tables', 'indicators', 'glossary'] as const) {
    const seen = new Set<string>();
    content[list].forEach(({ id }, index) => {
      if (seen.has(id)) issues.push({ code: 'catalogue-duplicate', level: 'error', at: `${list}[${index}].id`, params: { id } });
      seen.add(id);
    });
  }
  return issues;
}

/** Themes, tables and glossary: everything that stands around the indicators. */
function aroundIssues(content: CatalogueContent): Issue[] {
  const issues: Issue[] = [];
  const publishers = new Set(content.publishers.map((publisher) => publisher.id));
  content.themes.forEach((theme, index) => {
    const at = `themes[${index}]`;
    if (theme.id === COMPOSITION && theme.judged) {
      issues.push({ code: 'catalogue-composition-theme-judged', level: 'error', at: `${at}.judged`, params: { theme: theme.id } });
    }
    issues.push(...lengthIssues(theme.explanation, `${at}.explanation`), ...sameTextIssues(theme.explanation, `${at}.explanation`));
  });
  content.tables.forEach(({ publisher }, index) => {
    if (publishers.has(publisher)) return;
    issues.push({ code: 'catalogue-unknown-publisher', level: 'error', at: `tables[${index}].publisher`, params: { publisher } });
  });
  content.glossary.forEach((term, index) => {
    const at = `glossary[${index}].explanation`;
    issues.push(...lengthIssues(term.explanation, at), ...sameTextIssues(term.explanation, at));
  });
  return issues;
}
