import { Fault } from '#base/fault';
import { hasErrors, type Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import type { SurveyMapping } from '#domain/survey/survey-mapping';
import type { Respondents } from '#domain/survey/respondents';
import { openFile } from '../table/open.ts';
import { openTable } from '../table/open-table.ts';
import { numberOf } from '../table/number.ts';
import { columnIndex, type Table } from '../table/table.ts';

/**
 * Reads a file with a row per respondent (delimited text, XLSX, Parquet, JSON) by its mapping. Rows live in
 * memory only: nobody keeps them, and no message repeats what one person filled in, only the line.
 *
 * @returns all faults at once: columns that are not there, words that the mapping does not know, weights
 *   that are no number above 0, people without a cluster, people who stand there twice
 */
export async function readRespondents(file: { name: string; bytes: Uint8Array }, mapping: SurveyMapping): Promise<Result<Respondents>> {
  try {
    const opened = await openTable(openFile(file.name, file.bytes), given({ delimiter: mapping.delimiter, sheet: mapping.sheet }));
    if (!opened.ok) return opened;
    return fromTable(opened.value, file.name, mapping);
  } catch (error) {
    if (error instanceof Fault) return failure(error.issues);
    throw error;
  }
}

function fromTable(table: Table, name: string, mapping: SurveyMapping): Result<Respondents> {
  const issues: Issue[] = [];
  const { columns, margins, questions } = mapping;
  const wanted = [...Object.values(columns), ...margins.map(({ column }) => column), ...questions.map(({ column }) => column)];
  for (const column of new Set(wanted)) {
    if (columnIndex(table, column) < 0)
      issues.push(issue('survey-column-missing', name, { column, known: table.columns.slice(0, 30).join(', ') }));
  }
  if (issues.length > 0) return failure(issues);
  const cells = (column: string): (string | null)[] => {
    const at = columnIndex(table, column);
    return Array.from({ length: table.rowCount }, (_, row) => wordOf(table.text(at, row), mapping.missing));
  };
  const reader: Reader = { cells, line: (row) => `${name}:${table.line(row)}`, name, issues };
  if (columns.id) checkTwice(reader, columns.id);
  const respondents: Respondents = {
    count: table.rowCount,
    weights: columns.weight ? weightsOf(reader, columns.weight) : new Float64Array(table.rowCount).fill(1),
    psu: columns.psu ? codesOf(reader, columns.psu) : null,
    stratum: columns.stratum ? codesOf(reader, columns.stratum) : null,
    areas: columns.area ? cells(columns.area) : null,
    margins: margins.map((margin) => categoriesOf(reader, margin)),
    answers: questions.map((question) => (question.kind === 'share' ? yesOf(reader, question) : numbersOf(reader, question.column))),
  };
  return hasErrors(issues) ? failure(issues) : success(respondents, issues);
}

interface Reader {
  cells(column: string): (string | null)[];
  line(row: number): string;
  name: string;
  issues: Issue[];
}

function wordOf(text: string | null, missing: readonly string[]): string | null {
  const word = text?.trim() ?? '';
  return word === '' || missing.includes(word) ? null : word;
}

function checkTwice({ cells, line, issues }: Reader, column: string): void {
  const first = new Map<string, number>();
  cells(column).forEach((id, row) => {
    if (id === null) return;
    if (first.has(id)) issues.push(issue('survey-respondent-twice', line(row), { column }));
    first.set(id, row);
  });
}

function weightsOf({ cells, line, issues }: Reader, column: string): Float64Array {
  return Float64Array.from(cells(column), (word, row) => {
    const weight = word === null ? NaN : numberOf(word, word.includes(','));
    if (!(weight > 0)) issues.push(issue('survey-weight-wrong', line(row), { column }));
    return weight;
  });
}

function codesOf({ cells, line, issues }: Reader, column: string): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(cells(column), (word, row) => {
    if (word === null) {
      issues.push(issue('survey-cluster-missing', line(row), { column }));
      return 0;
    }
    if (!known.has(word)) known.set(word, known.size);
    return known.get(word) ?? 0;
  });
}

function categoriesOf({ cells, line, issues }: Reader, { column, categories }: SurveyMapping['margins'][number]): (string | null)[] {
  const byWord = new Map(categories.flatMap(({ id, values }) => (values ?? [id]).map((word) => [word, id] as const)));
  const unknown = new Map<string, number>();
  const found = cells(column).map((word, row) => {
    if (word === null) return null;
    const id = byWord.get(word);
    if (id === undefined && !unknown.has(word)) unknown.set(word, row);
    return id ?? null;
  });
  for (const [word, row] of unknown) {
    issues.push(
      issue('survey-category-unknown', line(row), { column, value: word.slice(0, 40), known: [...byWord.keys()].slice(0, 20).join(', ') }),
    );
  }
  return found;
}

function yesOf({ cells, name, issues }: Reader, { column, yes = [] }: SurveyMapping['questions'][number]): (number | null)[] {
  const words = cells(column);
  const answers = new Set(yes);
  for (const word of answers) {
    if (!words.includes(word)) issues.push({ ...issue('survey-answer-never', name, { column, value: word }), level: 'warning' });
  }
  return words.map((word) => (word === null ? null : Number(answers.has(word))));
}

function numbersOf({ cells, line, issues }: Reader, column: string): (number | null)[] {
  return cells(column).map((word, row) => {
    if (word === null) return null;
    const value = numberOf(word, word.includes(','));
    if (Number.isNaN(value)) issues.push(issue('survey-answer-no-number', line(row), { column }));
    return value;
  });
}

function issue(code: string, at: string, params: Record<string, string>): Issue {
  return { code, level: 'error', at, params };
}

function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
