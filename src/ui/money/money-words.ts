import { AMOUNT_SORTS } from '#domain/money/money';
import { SEVERAL_AREAS, SEVERAL_YEARS, type MoneyGroup, type Sums } from '#domain/money/overview';
import { eurosText } from '#i18n/register/euros-text';
import { optionLabel } from '#i18n/register/register-words';
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

/** Amounts of each sort, which are never added up: `verplicht € 1.000,00 en uitgegeven € 900,50`. */
export function sumsWords(sums: Sums, { say, language, format }: Site): string {
  const sorts = AMOUNT_SORTS.filter((sort) => sums[sort] !== undefined);
  return format.list(
    sorts.map((sort) => say.ledger.sumOf(optionLabel(language, 'budgetAmount', 'sort', sort), eurosText(sums[sort]!, language, true))),
  );
}
