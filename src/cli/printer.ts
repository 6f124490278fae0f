import type { Issue } from '#base/issue';
import { issueText } from '#i18n/issue-text';
import type { Language } from '#i18n/language';
import type { Effects } from './effects.ts';

/** The version of the JSON that commands print; goes up when something that was there changes meaning. */
export const SCHEMA_VERSION = 1;

export interface Column {
  head: string;
  /** Numbers stand to the right, so that their digits are above one another. */
  align?: 'left' | 'right';
}

/** How a command speaks: tables and lines for people, one JSON object for programs. */
export interface Printer {
  line(text?: string): void;
  table(columns: readonly Column[], rows: readonly (readonly string[])[]): void;
  /** One object, with `schemaVersion` in front. */
  json(content: object): void;
  /** Findings, on the error channel. */
  issues(issues: readonly Issue[]): void;
  /** What is going on, on one line that is written over; nothing in a pipe. */
  progress(text: string): void;
}

export function createPrinter({ stdout, stderr }: Pick<Effects, 'stdout' | 'stderr'>, language: Language): Printer {
  let showing = false;
  const clear = (): void => {
    if (showing) stderr.write('\r\u001b[K');
    showing = false;
  };
  const out = (text: string): void => {
    clear();
    stdout.write(text);
  };
  return {
    line: (text = '') => out(`${text}\n`),
    table: (columns, rows) => out(alignTable(columns, rows)),
    json: (content) => out(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...content }, null, 2)}\n`),
    issues(issues) {
      clear();
      for (const issue of issues) stderr.write(`${issueText(issue, language)}\n`);
    },
    progress(text) {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
      showing = true;
    },
  };
}

/** Rows under their heads, two blanks apart, without blanks at the end of a line. */
export function alignTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const heads = columns.map((column) => column.head);
  const widths = heads.map((head, index) => Math.max(head.length, ...rows.map((row) => (row[index] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align = 'left' }, index) =>
        align === 'right' ? (cells[index] ?? '').padStart(widths[index]!) : (cells[index] ?? '').padEnd(widths[index]!),
      )
      .join('  ')
      .trimEnd();
  return `${[heads, ...rows].map(line).join('\n')}\n`;
}
