import type { z } from 'zod';
import { type WrittenMargin, categoryOf, categoryText, readMargin } from './rake-margins.ts';

type Row = Readonly<Record<string, unknown>> & { id?: string | number | undefined; weight?: number | undefined };

interface Written {
  rows: readonly Row[];
  margins: Readonly<Record<string, WrittenMargin>>;
  variable?: string | undefined;
  psu?: string | undefined;
  strata?: string | undefined;
  groups?: string | undefined;
  areas?: string | undefined;
  fpcPsu?: number | Readonly<Record<string, number>> | undefined;
}

type Context = z.core.$RefinementCtx;
const SHOWN = 5;
/** More different answers than this are no answers to choose from: numbers written as texts, or people's own words. */
const MOST_TEXTS = 50;

/** What a schema of single values cannot see: keys that rows lack, unknown categories, double ids. */
export function checkRake(question: Written, context: Context): void {
  checkRows(question, context);
  for (const [name, written] of Object.entries(question.margins)) checkMargin(name, written, question.rows, context);
  checkVariable(question, context);
  checkDesign(question, context);
  for (const key of ['groups', 'areas'] as const) checkKey(question, key, context);
}

function checkRows({ rows }: Written, context: Context): void {
  const seen = new Set<string>();
  const weighted = rows.filter(({ weight }) => weight !== undefined).length;
  rows.forEach(({ id, weight }, at) => {
    const key = id === undefined ? String(at) : String(id);
    if (seen.has(key)) tell(context, ['rows', at, 'id'], `an id of its own, not "${key}" again`);
    seen.add(key);
    if (weight === undefined && weighted > 0) tell(context, ['rows', at, 'weight'], 'a base weight for every row, or for none');
  });
}

function checkMargin(name: string, written: WrittenMargin, rows: readonly Row[], context: Context): void {
  const margin = readMargin(name, written, rows);
  const lacking = margin.factors.filter((factor) => !rows.some((row) => factor in row));
  for (const factor of lacking) tell(context, ['margins', name], `a key that rows have, not "${factor}"`);
  if (lacking.length > 0) return;
  const total = Object.values(margin.totals).reduce((sum, part) => sum + part, 0);
  if (!(total > 0)) tell(context, ['margins', name], 'people in at least one category');
  const unknown = new Map<string, number>();
  const present = new Set<string>();
  rows.forEach((row, at) => {
    const category = categoryOf(margin, row);
    if (category === null) return;
    present.add(category);
    if (!Object.hasOwn(margin.totals, category) && !unknown.has(category)) unknown.set(category, at);
  });
  const known = Object.keys(margin.totals);
  for (const [category, at] of [...unknown].slice(0, SHOWN)) {
    tell(context, ['rows', at, ...margin.factors.slice(0, 1)], `one of ${known.slice(0, 20).join(', ')}, not "${category}"`);
  }
  for (const category of known) {
    if (margin.totals[category] === 0 && present.has(category))
      tell(context, ['margins', name, category], 'people, for there are respondents');
  }
}

function checkVariable({ rows, variable }: Written, context: Context): void {
  if (variable === undefined) return;
  const answered = rows.flatMap((row, at) => (categoryText(row[variable]) === null ? [] : [{ at, type: typeof row[variable] }]));
  if (!rows.some((row) => variable in row)) return tell(context, ['variable'], `a key that rows have, not "${variable}"`);
  const texts = new Set(rows.map((row) => row[variable]).filter((value) => typeof value === 'string'));
  if (texts.size > MOST_TEXTS) return tell(context, ['variable'], `numbers, or at most ${MOST_TEXTS} different texts, not ${texts.size}`);
  const wanted = answered[0]?.type === 'string' ? 'a text' : 'a number, true or false';
  for (const { at, type } of answered
    .filter(({ type }) => (wanted === 'a text') !== (type === 'string') || type === 'object')
    .slice(0, SHOWN)) {
    tell(context, ['rows', at, variable], `${wanted} as in the first row, not ${type}`);
  }
}

function checkDesign(question: Written, context: Context): void {
  const { rows, psu, strata, fpcPsu } = question;
  for (const key of ['psu', 'strata'] as const) {
    const field = question[key];
    if (!checkKey(question, key, context) || field === undefined) continue;
    const at = rows.findIndex((row) => categoryText(row[field]) === null);
    if (at >= 0) tell(context, ['rows', at, field], 'a value: nobody without one');
  }
  if (fpcPsu === undefined) return;
  const drawn = new Map<string, Set<unknown>>();
  rows.forEach((row, at) => {
    const stratum = strata === undefined ? '' : (categoryText(row[strata]) ?? '');
    drawn.set(stratum, (drawn.get(stratum) ?? new Set()).add(psu === undefined ? at : row[psu]));
  });
  for (const [stratum, clusters] of drawn) {
    const population = typeof fpcPsu === 'number' ? fpcPsu : fpcPsu[stratum];
    const path = typeof fpcPsu === 'number' ? ['fpcPsu'] : ['fpcPsu', stratum];
    if (population === undefined) tell(context, path, `the number of stratum "${stratum}"`);
    else if (population > 1 && population < clusters.size) tell(context, path, `at least the ${clusters.size} that took part`);
  }
}

/** Whether a named key is there in the rows, telling so if not. */
function checkKey(question: Written, key: 'psu' | 'strata' | 'groups' | 'areas', context: Context): boolean {
  const field = question[key];
  if (field === undefined || question.rows.some((row) => field in row)) return true;
  tell(context, [key], `a key that rows have, not "${field}"`);
  return false;
}

function tell(context: Context, path: (string | number)[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}
