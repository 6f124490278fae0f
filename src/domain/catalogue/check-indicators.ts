import type { Issue } from '#base/issue';
import type { CatalogueContent } from '#domain/catalogue/catalogue';
import type { Indicator } from '#domain/indicator/indicator';
import { ALONE_SLOTS, lengthIssues, sameTextIssues, slotIssues, STATEMENT_SLOTS } from './check-text.ts';

/** What an indicator is held against: everything else in the catalogue. */
interface Surroundings {
  themes: Map<string, { judged: boolean }>;
  tables: Set<string>;
  indicators: Map<string, Indicator>;
}

/** The coded checks on the indicators: links that lead nowhere, mappings, judgement, texts. */
export function indicatorIssues(content: CatalogueContent): Issue[] {
  const surroundings: Surroundings = {
    themes: new Map(content.themes.map((theme) => [theme.id, theme])),
    tables: new Set(content.tables.map((table) => table.id)),
    indicators: new Map(content.indicators.map((indicator) => [indicator.id, indicator])),
  };
  return content.indicators.flatMap((indicator, index) => {
    const at = `indicators[${index}]`;
    return [
      ...linkIssues(indicator, surroundings, at),
      ...mappingIssues(indicator, surroundings, at),
      ...judgementIssues(indicator, surroundings, at),
      ...textIssues(indicator, at),
    ];
  });
}

function linkIssues(indicator: Indicator, { themes, indicators }: Surroundings, at: string): Issue[] {
  const issues: Issue[] = [];
  indicator.themes.forEach((theme, index) => {
    if (!themes.has(theme)) issues.push(issue('catalogue-unknown-theme', `${at}.themes[${index}]`, { theme }));
  });
  if (indicator.weightedBy !== undefined) {
    const weight = indicators.get(indicator.weightedBy);
    const params = { indicator: indicator.weightedBy };
    if (!weight) issues.push(issue('catalogue-unknown-weight', `${at}.weightedBy`, params));
    else if (weight.kind !== 'count') issues.push(issue('catalogue-weight-not-count', `${at}.weightedBy`, params));
    if (indicator.kind === 'count' || indicator.kind === 'median' || indicator.kind === 'class') {
      issues.push(issue('catalogue-cannot-weigh', `${at}.weightedBy`, { kind: indicator.kind }));
    }
  }
  return issues;
}

function mappingIssues(indicator: Indicator, { tables }: Surroundings, at: string): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  indicator.mappings.forEach((mapping, index) => {
    const here = `${at}.mappings[${index}]`;
    for (const table of mapping.tables) {
      if (!tables.has(table)) issues.push(issue('catalogue-unknown-table', `${here}.tables`, { table }));
      const members = Object.entries(mapping.members ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
      const key = JSON.stringify([table, mapping.column, members]);
      if (seen.has(key)) issues.push(issue('catalogue-mapping-twice', here, { table, column: mapping.column }));
      seen.add(key);
    }
  });
  if (indicator.status === 'active' && indicator.mappings.length === 0) {
    issues.push(issue('catalogue-no-mapping', `${at}.mappings`, { indicator: indicator.id }));
  }
  return issues;
}

/** Counts and composition describe only: a direction would colour them. */
function judgementIssues(indicator: Indicator, { themes }: Surroundings, at: string): Issue[] {
  if (indicator.direction === 'neutral') return [];
  const issues: Issue[] = [];
  if (indicator.kind === 'count') issues.push(issue('catalogue-count-judged', `${at}.direction`, { indicator: indicator.id }));
  for (const theme of indicator.themes) {
    if (themes.get(theme)?.judged === false) {
      issues.push(issue('catalogue-composition-judged', `${at}.direction`, { indicator: indicator.id, theme }));
    }
  }
  return issues;
}

/** Every sentence there is; a count has one only, since a large area simply counts more. */
function textIssues(indicator: Indicator, at: string): Issue[] {
  const issues = [...lengthIssues(indicator.explanation, `${at}.explanation`), ...sameTextIssues(indicator.title, `${at}.title`)];
  issues.push(...sameTextIssues(indicator.explanation, `${at}.explanation`));
  for (const name of ['statement', 'statementAlone'] as const) {
    const texts = indicator[name];
    const compares = name === 'statement';
    if (compares && indicator.kind === 'count') {
      if (texts) issues.push(issue('catalogue-count-compared', `${at}.${name}`, { indicator: indicator.id }));
      continue;
    }
    if (!texts) {
      if (indicator.status === 'active') issues.push(issue('catalogue-no-statement', at, { key: name }));
      continue;
    }
    const slots = compares ? STATEMENT_SLOTS : ALONE_SLOTS;
    issues.push(...slotIssues(texts, slots.wanted, slots.allowed, `${at}.${name}`));
    issues.push(...lengthIssues(texts, `${at}.${name}`), ...sameTextIssues(texts, `${at}.${name}`));
  }
  return issues;
}

function issue(code: string, at: string, params: Issue['params']): Issue {
  return { code, level: 'error', at, ...(params ? { params } : {}) };
}
