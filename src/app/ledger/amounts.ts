import type { AmountMark } from '#domain/money/ledger-report';
import { centsOf } from '#domain/register/read-amount';

type Cell = string | number | null;

/** An amount without what stands around it: the currency, spaces, the sign in front, behind, or as brackets. */
function bare(written: string): { digits: string; negative: boolean } {
  const text = written.replace(/€|\bEUR\b|\s|\u00a0|\u202f/giu, '').replace(/[\u2212\u2013]/gu, '-');
  const inBrackets = /^\((.*)\)$/.exec(text);
  const unsigned = (inBrackets?.[1] ?? text).replace(/^[-+]|[-+]$/g, '');
  return { digits: unsigned, negative: inBrackets !== null || /^-|-$/.test(text) };
}

/** What a cell of a workbook shows that holds no value: it says nothing of how others are written. */
const isBroken = (cell: Cell): boolean => typeof cell === 'string' && /^[#=]/.test(cell);

/** Whether a column seems to hold amounts: most of what is filled in reads as a number, and it is no column of codes, years or days. */
export function holdsAmounts(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== null && !isBroken(cell)).map((cell) => bare(String(cell)).digits);
  const numbers = filled.filter((digits) => /^\d[\d.,]*$/.test(digits) && !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(digits));
  if (numbers.length * 2 <= filled.length) return false;
  const isCode = (digits: string) => /^\d+$/.test(digits) && digits.length === numbers[0]!.length;
  return !numbers.every(isCode) || numbers[0]!.length > 6;
}

/**
 * How a column writes its amounts, from all its cells at once: one cell alone (`1.234`) may not tell.
 *
 * @returns `doubtful` when its cells say both, or when only threes of digits stand behind a mark
 */
export function markOf(cells: readonly Cell[]): AmountMark {
  const texts = cells.filter((cell) => typeof cell === 'string' && !isBroken(cell)).map((cell) => bare(cell as string).digits);
  if (texts.length === 0) return 'number';
  const has = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  const comma = has(/^[\d.]*,\d{1,2}$/) || has(/\d\.\d{3}\.\d{3}/);
  const point = has(/^[\d,]*\.\d{1,2}$/) || has(/\d,\d{3},\d{3}/);
  if (comma !== point) return comma ? 'comma' : 'point';
  return comma || has(/^\d{1,3}[.,]\d{3}$/) ? 'doubtful' : 'comma';
}

const WRITTEN: Readonly<Record<'comma' | 'point', RegExp>> = {
  comma: /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/,
  point: /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/,
};

/** Cents as a column writes them; null for what is no amount, is more exact than a cent or too large to count with. */
export function readAmount(cell: string | number, mark: AmountMark): number | null {
  if (typeof cell === 'number') {
    const read = centsOf(cell, true);
    return read.ok ? read.value : null;
  }
  const { digits, negative } = bare(cell);
  const match = WRITTEN[mark === 'point' ? 'point' : 'comma'].exec(digits);
  if (!match) return null;
  const cents = Number(`${match[1]!.replace(/[.,]/g, '')}${(match[2] ?? '').padEnd(2, '0')}`);
  if (!Number.isSafeInteger(cents)) return null;
  return negative && cents !== 0 ? -cents : cents;
}
