import { readFileSync } from 'node:fs';
import { ask } from '#app/ask/ask';
import { sharedPath } from '../shared-data.ts';

type Json = Record<string, unknown>;

/** One thing that a case asks of an answer; `py` checks are programs and are asserted by the test itself. */
export interface Check {
  path?: string;
  op: string;
  value?: unknown;
  abs?: number;
  rel?: number;
  level?: 'must' | 'should' | 'info';
  missing?: unknown;
  fn?: string;
  id?: string;
}

export interface RanCase {
  question: Json;
  answer: Json;
  /** The checks that decide, those by program left out. */
  checks: Check[];
  programs: Check[];
}

/** Puts a case of the shared oracles to `ask`, in this process. */
export async function runCase(name: string): Promise<RanCase> {
  const text = readFileSync(sharedPath('oracles', 'cases', name, 'input.json'), 'utf8');
  const expected = JSON.parse(readFileSync(sharedPath('oracles', 'cases', name, 'expected.json'), 'utf8')) as { checks: Check[] };
  const { answer } = await ask(text, 'en');
  const must = expected.checks.filter(({ level = 'must' }) => level === 'must');
  return {
    question: JSON.parse(text) as Json,
    answer: JSON.parse(JSON.stringify(answer)) as Json,
    checks: must.filter(({ op }) => op !== 'py'),
    programs: must.filter(({ op }) => op === 'py'),
  };
}

/** What fails, in words; empty when the answer holds. */
export function failures({ answer, checks }: RanCase): string[] {
  return checks.flatMap((check) => {
    const found = check.path === undefined ? answer : valueAt(answer, check.path);
    const seen = found === undefined && 'missing' in check ? check.missing : found;
    return holds(seen, check) ? [] : [`${check.path}: got ${JSON.stringify(seen)}, want ${check.op} ${JSON.stringify(check.value)}`];
  });
}

/** `a.b`, `a[0].c`, `a[g=2004,t=2004].att`; undefined when there is none. */
export function valueAt(whole: unknown, path: string): unknown {
  return (path.match(/[^.[\]]+|\[[^\]]*\]/g) ?? []).reduce(step, whole);
}

function step(value: unknown, part: string): unknown {
  if (!part.startsWith('[')) return (value as Json | undefined)?.[part.replaceAll('%2E', '.')];
  const key = part.slice(1, -1);
  const list = (value ?? []) as Json[];
  if (!key.includes('=')) return list[Number(key)];
  const wanted = key.split(',').map((pair) => pair.split('='));
  return list.find((item) => wanted.every(([name = '', text = '']) => String(item[name]) === text || Number(item[name]) === Number(text)));
}

function near(found: unknown, wanted: unknown, { abs = 0, rel = 0 }: Check): boolean {
  if (wanted === null || typeof wanted !== 'number') return found === null;
  return typeof found === 'number' && Math.abs(found - wanted) <= abs + rel * Math.abs(wanted);
}

function holds(found: unknown, check: Check): boolean {
  const { op, value } = check;
  const list = (Array.isArray(found) ? found : []) as unknown[];
  const wanted = (Array.isArray(value) ? value : []) as unknown[];
  if (op === 'absent') return found === undefined || found === null;
  if (found === undefined) return false;
  if (op === 'near') return near(found, value, check);
  if (op === 'near-array') return list.length === wanted.length && list.every((item, index) => near(item, wanted[index], check));
  if (op === 'near-map')
    return Object.entries(value as Json).every(([key, item]) => near((found as Json)[key] ?? check.missing, item, check));
  if (op === 'eq') return JSON.stringify(found) === JSON.stringify(value);
  if (op === 'in') return wanted.includes(found);
  if (op === 'not-in') return !wanted.includes(found);
  if (op === 'le') return Number(found) <= Number(value);
  if (op === 'ge') return Number(found) >= Number(value);
  if (op === 'between') return Number(found) >= Number(wanted[0]) && Number(found) <= Number(wanted[1]);
  if (op === 'contains') return typeof found === 'string' ? found.includes(String(value)) : list.includes(value);
  if (op === 'set-eq') return list.length === wanted.length && list.every((item) => wanted.includes(item));
  if (op === 'any-in') return list.some((item) => wanted.includes(item));
  if (op === 'match') return typeof found === 'string' && new RegExp(String(value), 'i').test(found);
  if (op === 'no-match') return typeof found === 'string' && !new RegExp(String(value), 'i').test(found);
  throw new RangeError(`Cannot check by ${op}`);
}
