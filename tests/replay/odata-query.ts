import type { Shape } from './fixture-table.ts';

/** The records that a filter selects. Only `key eq 'value'` joined by `or` is known; all else is refused. */
export function filtered(records: readonly Shape[], filter: string | null): readonly Shape[] | null {
  if (filter === null) return records;
  const wanted: [string, string][] = [];
  for (const term of filter.split(' or ')) {
    const match = /^(\w+) eq '((?:[^']|'')*)'$/.exec(term.trim());
    if (!match) return null;
    wanted.push([match[1]!, match[2]!.replaceAll("''", "'")]);
  }
  // Padded texts are compared exactly.
  return records.filter((record) => wanted.some(([key, value]) => record[key] === value));
}

/** JSON as the v3 service writes it: two lines of wrapping, a record a line, letters beyond ASCII escaped. */
export function v3Text(metadata: string, records: readonly Shape[], next: string | null): string {
  const body = records
    .map((record) => `\r\n      ${JSON.stringify(record).slice(1, -1)}\r\n    `)
    .map((record) => `{${record}}`)
    .join(',');
  const link = next === null ? '' : `,"odata.nextLink":${JSON.stringify(next)}`;
  const text = `{\r\n  "odata.metadata":${JSON.stringify(metadata)},"value":[\r\n    ${body}\r\n  ]${link}\r\n}`;
  return text.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON as the v4 service writes it. */
export function v4Text(context: string, records: readonly Shape[], next: string | null): string {
  return JSON.stringify({ '@odata.context': context, value: records, ...(next === null ? {} : { '@odata.nextLink': next }) });
}
