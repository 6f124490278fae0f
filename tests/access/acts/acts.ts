import { ACCOUNT_ACTS } from './account.ts';
import type { Act } from './act.ts';
import { COALITION_ACTS } from './coalition.ts';
import { MONEY_ACTS } from './money.ts';
import { WORK_ACTS } from './work.ts';

/** What is really done at the doors that do something, in this order. */
export const ACTS: Readonly<Record<string, Act>> = { ...WORK_ACTS, ...COALITION_ACTS, ...MONEY_ACTS, ...ACCOUNT_ACTS };
