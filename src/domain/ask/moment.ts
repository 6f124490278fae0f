import { z } from 'zod';

const MONTH = /^(\d{4})(?:-|MM)(0[1-9]|1[0-2])$/;
const QUARTER = /^(\d{4})-?(?:Q|K|KW0?)([1-4])$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A moment as a number: a year with its part. `2015-03` and 201503 are 2015 and two twelfths. */
export const moment = z.union([z.number().transform(monthNumber), z.string().transform(readMoment)], {
  error: 'a number, a month as "2015-03" or a quarter as "2015-Q1"',
});

function monthNumber(value: number): number {
  const month = value % 100;
  const isMonth = Number.isInteger(value) && value >= 180_001 && value <= 219_912 && month >= 1 && month <= 12;
  return isMonth ? Math.floor(value / 100) + (month - 1) / 12 : value;
}

function readMoment(text: string, context: z.core.$RefinementCtx): number {
  const month = MONTH.exec(text);
  if (month) return Number(month[1]) + (Number(month[2]) - 1) / 12;
  const quarter = QUARTER.exec(text);
  if (quarter) return Number(quarter[1]) + (Number(quarter[2]) - 1) / 4;
  if (NUMBER.test(text)) return monthNumber(Number(text));
  context.addIssue({ code: 'custom', message: 'a number, a month as "2015-03" or a quarter as "2015-Q1"' });
  return z.NEVER;
}
