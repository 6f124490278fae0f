import { foldName } from '#base/text';
import { readWhen } from './read-when.ts';

/** A moment of somebody's own list, read as far as the register can hold it. */
export interface RoughWhen {
  /** EDTF. */
  value: string;
  /** Whether the words say more than the value, such as `eind 2027`: then they are to be kept. */
  saysMore: boolean;
}

/** Years of two digits lie within a century around this one: `25` is 2025, `98` is 1998. */
const FIRST_OF_LAST_CENTURY = 60;
const PART_OF_YEAR =
  /^(?:begin|start|medio|half|midden|eind|einde|ultimo|voorjaar|lente|zomer|najaar|herfst|winter|early|mid|end|spring|summer|autumn|fall|q[1-4]|[1-4](?:e|ste|de)? ?kw(?:artaal)?|kw(?:artaal)? ?[1-4]|[1-4]st? quarter|(?:eerste|tweede|derde|vierde) kwartaal|(?:eerste|tweede|1e|2e) helft|h[12])(?: van| of)? (\d{4}|\d{2})$/;

/**
 * Reads what lists of partners say where a form asks for more: a year of two digits (`01-03-25`, `mrt 25`) and a part of a
 * year (`eind 2027`, `Q2 2026`, `voorjaar 2025`), of which the year is kept.
 *
 * @returns null for what names no moment
 */
export function readRoughly(typed: string): RoughWhen | null {
  const part = PART_OF_YEAR.exec(foldName(typed)) ?? /^(\d{4}) q[1-4]$/.exec(foldName(typed));
  if (part) return { value: wholeYear(part[1]!), saysMore: true };
  const short = /^(.*[-/. '’])(\d{2})$/.exec(typed.trim());
  if (!short) return null;
  const read = readWhen(`${short[1]!.replace(/['’]$/, '')}${wholeYear(short[2]!)}`);
  return read.ok ? { value: read.value, saysMore: false } : null;
}

function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < FIRST_OF_LAST_CENTURY ? '20' : '19'}${year}`;
}
