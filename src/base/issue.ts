/**
 * One coded finding about an input. The code is stable and carries no text: `i18n` words it per
 * language, so the same finding reads right on a form, in a report and on a terminal.
 */
export interface Issue {
  /** kebab-case, stable, e.g. `row-cut-off`, `unknown-area-code`. */
  code: string;
  level: 'error' | 'warning' | 'note';
  /** Where: a file, `file:line`, a key path such as `mappings[2].column`. */
  at?: string;
  /** What was seen and what was wanted; shown to the user, so never personal data. */
  params?: Record<string, string | number | null>;
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.level === 'error');
}
