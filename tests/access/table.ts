import { ACCOUNT_DOORS } from './doors/account.ts';
import { COALITION_DOORS } from './doors/coalition.ts';
import { EVIDENCE_DOORS } from './doors/evidence.ts';
import { MONEY_DOORS } from './doors/money.ts';
import { SIGN_IN_DOORS } from './doors/sign-in.ts';
import { STEERING_DOORS } from './doors/steering.ts';
import { WORK_DOORS } from './doors/work.ts';
import type { Row } from './row.ts';

/**
 * Who gets what at each door of the site that is for one person, or that does something. A door that is
 * neither here nor among those that are the same for everybody fails the test: add a row with the page or action to
 * the part it belongs to, and say for everybody what must come of it.
 */
export const BY_WHO: Readonly<Record<string, Row>> = {
  ...SIGN_IN_DOORS,
  ...ACCOUNT_DOORS,
  ...WORK_DOORS,
  ...EVIDENCE_DOORS,
  ...MONEY_DOORS,
  ...STEERING_DOORS,
  ...COALITION_DOORS,
};
