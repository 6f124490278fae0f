import { SEVERAL_AREAS, SEVERAL_YEARS, type MoneyGroup, type Sums } from '#domain/money/overview';
import { eurosText } from '#i18n/register/euros-text';
import type { Site } from '#ui/site-context.ts';

/** Under what a group stands, in words. */
export function groupName({ key, name }: Pick<MoneyGroup, 'key' | 'name'>, { say }: Site): string {
  if (name !== null) return name;
  if (key === SEVERAL_YEARS) return say.money.severalYears;
  return key === SEVERAL_AREAS ? say.money.severalAreas : say.money.undivided;
}

/** How much more or less was spent than budgeted. Nothing is said of what is missing: it is not nought. */
export function differenceWords({ budgeted, spent }: Sums, { say, language, format }: Site): string {
  if (budgeted === undefined || spent === undefined) return say.money.unknownDifference;
  if (spent === budgeted) return say.money.equal;
  const percent = budgeted > 0 && spent >= 0 ? format.number((100 * spent) / budgeted) : null;
  const amount = eurosText(Math.abs(spent - budgeted), language);
  return spent < budgeted ? say.money.less(amount, percent) : say.money.more(amount, percent);
}
