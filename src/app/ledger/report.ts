import { sha256 } from '#base/checksum';
import { sumCents } from '#base/money';
import {
  LEDGER_SORTS,
  LEFT_OVER,
  type AmountsTogether,
  type LedgerChange,
  type LedgerItem,
  type LedgerReport,
  type LedgerSort,
  type LeftOverReason,
} from '#domain/money/ledger-report';
import type { Sums } from '#domain/money/overview';
import type { Change, Seen } from '#domain/register/register';
import type { LedgerItems } from './items.ts';
import { keyOf, sumRowsOf } from './sum-rows.ts';

/** What is registered of the money source that a ledger is of. */
export interface Registered {
  programme: string;
  /** Budget lines of the source. */
  lines: readonly Seen<'budgetLine'>[];
  /** Their amounts. */
  amounts: readonly Seen<'budgetAmount'>[];
  closedYears: ReadonlySet<number>;
}

export interface LedgerChoices {
  /** Name of the ledger: amounts that came from it before are replaced. */
  ledger: string;
  /** Whether rows that are the same in everything all count. */
  countDoubles: boolean;
  /** The day for which its amounts are true; null: of a year that is over its last day, of another today. */
  asOf: string | null;
  today: string;
}

/** What taking a ledger over writes. */
export interface LedgerWrites {
  /** Of the amounts that it names. */
  named: Change<'budgetAmount'>[];
  /** Of those that the same ledger named before: written only by who says that the file is the whole of its years. */
  gone: Change<'budgetAmount'>[];
}

/**
 * What a ledger would change: each amount stands under one budget line or is left over, so that both add up to the file.
 * It replaces what was said before of the amounts that it names; what the same ledger said of others in those years is told
 * apart, as only people know whether the file is whole. Read again it changes nothing.
 *
 * @param file its name: each amount says from which of its rows it came
 */
export function ledgerReport(
  found: LedgerItems,
  registered: Registered,
  choices: LedgerChoices,
  file: string,
): { report: LedgerReport; writes: LedgerWrites } {
  const { matched, leftOver } = sortOut(found, registered, choices);
  const outcome = changesOf(matched, registered, choices);
  const missing = goneOf(found, matched, registered, choices);
  const isChange = ({ change }: Outcome) => change.from !== change.to;
  const changes = outcome.filter(isChange);
  const all = [...found.items, ...found.others];
  const totals = {
    file: totalOf(all),
    matched: totalOf(matched.map(({ item }) => item)),
    leftOver: totalOf(leftOver.map(({ item }) => item)),
  };
  assertTotals(totals);
  const writes = {
    named: changes.flatMap((one) => writesOf(one, registered.programme, choices, file)),
    gone: missing.flatMap((one) => writesOf(one, registered.programme, choices, file)),
  };
  const sumRows = sumRowsOf(found);
  const years = [...new Set(changes.map(({ change }) => change.year))].sort();
  const report: Omit<LedgerReport, 'fingerprint'> = {
    changes: changes.map(({ change }) => change),
    missing: missing.map(({ change }) => change),
    gone: together(missing.map(({ change }) => change)),
    overwritten: together(changes.map(({ change }) => change).filter(({ wasOthers, from }) => wasOthers && from !== null)),
    totalsDiffer: sumRows.some(({ said, found: sum }) => said !== sum),
    stands: years.map((year) => ({ year, asOf: asOfYear(year, choices) })),
    unreadable: all.filter(({ cents }) => cents === null).length,
    unchanged: outcome.filter((one) => !isChange(one)).map(({ change }) => change),
    leftOver: LEFT_OVER.map((why) => ({ why, items: leftOver.filter((one) => one.why === why).map(({ item }) => item) })).filter(
      ({ items }) => items.length > 0,
    ),
    sumRows,
    totals,
  };
  return { report: { ...report, fingerprint: sha256(new TextEncoder().encode(JSON.stringify([report, writes]))) }, writes };
}

const MOST_YEARS_AHEAD = 10;
const MOST_YEARS_BACK = 30;

/** Nothing was spent in a year that has yet to begin; what is committed may be of years ahead. Further off lies a typing error. */
function isUnlikely(year: number, sort: LedgerItem['sort'], thisYear: number): boolean {
  return year > thisYear + (sort === 'spent' ? 0 : MOST_YEARS_AHEAD) || year < thisYear - MOST_YEARS_BACK;
}

interface Matched {
  item: LedgerItem & { cents: number; year: number; sort: LedgerSort };
  line: Seen<'budgetLine'>;
}

function sortOut(found: LedgerItems, { lines, closedYears }: Registered, { countDoubles, today }: LedgerChoices) {
  const byCostCentre = Map.groupBy(
    lines.filter(({ values }) => values.costCentre),
    ({ values }) => keyOf(values.costCentre!),
  );
  const unsummed = unsummedOf(found.items);
  const matched: Matched[] = [];
  const leftOver: { item: LedgerItem; why: LeftOverReason }[] = found.others.map((item) => ({ item, why: 'other-sort' }));
  for (const item of found.items) {
    const { cents, year, costCentre, sort, repeats } = item;
    const own = byCostCentre.get(keyOf(costCentre)) ?? [];
    const isDouble = repeats && cents !== 0;
    const why: LeftOverReason | null =
      cents === null
        ? 'unreadable'
        : costCentre === ''
          ? 'no-cost-centre'
          : own.length === 0
            ? 'unknown-cost-centre'
            : own.length > 1
              ? 'several-lines'
              : year === null
                ? 'no-year'
                : isUnlikely(year, sort, Number(today.slice(0, 4)))
                  ? 'unlikely-year'
                  : closedYears.has(year)
                    ? 'closed-year'
                    : isDouble && !countDoubles
                      ? 'double'
                      : ([year, ''] as const).some((one) => unsummed.has(sumKey(costCentre, one, sort)))
                        ? 'not-whole'
                        : null;
    if (why !== null) leftOver.push({ item, why });
    else matched.push({ item: item as Matched['item'], line: own[0]! });
  }
  return { matched, leftOver };
}

/**
 * Sums of which a row can't be read, or is of a year that it does not name: what is left of them is no whole amount, so it
 * takes the place of none. A row without its year may be of any; nought without one changes no sum.
 */
function unsummedOf(items: readonly LedgerItem[]): ReadonlySet<string> {
  const unsummed = items.filter(({ cents, year }) => cents === null || (year === null && cents !== 0));
  return new Set(unsummed.map(({ costCentre, year, sort }) => sumKey(costCentre, year ?? '', sort)));
}

const sumKey = (costCentre: string, year: number | string, sort: LedgerItem['sort']): string => `${keyOf(costCentre)} ${year} ${sort}`;

/** An amount as it becomes, with what is registered of it now. */
interface Outcome {
  change: LedgerChange;
  now: readonly Seen<'budgetAmount'>[];
  /** The rows of the file that it adds up; none of what the file no longer names. */
  rows: readonly number[];
}

function changesOf(matched: readonly Matched[], registered: Registered, { ledger }: LedgerChoices): Outcome[] {
  const groups = Map.groupBy(matched, ({ item, line }) => `${line.id} ${item.year} ${item.sort}`);
  return [...groups.values()].map((rows) => {
    const { item, line } = rows[0]!;
    const now = registered.amounts.filter(isOf(line.id, item.year, item.sort));
    const change = changeOf(line, item.year, item.sort, now, ledger);
    return {
      now,
      rows: rows.map((row) => row.item.at),
      change: { ...change, to: sumCents(rows.map((row) => row.item.cents)), rows: rows.length },
    };
  });
}

/**
 * What the same ledger said before of these years and sorts, and no longer says. A cost centre that stands in the file
 * with an amount that can't be read, or without its year, is not gone.
 */
function goneOf(found: LedgerItems, matched: readonly Matched[], { lines, amounts }: Registered, { ledger }: LedgerChoices): Outcome[] {
  const covered = new Set(matched.map(({ item }) => `${item.year} ${item.sort}`));
  const inFile = new Set(found.items.map(({ costCentre, year, sort }) => `${keyOf(costCentre)} ${year ?? ''} ${sort}`));
  const isNamed = (costCentre: string, year: number, sort: string) =>
    ([year, ''] as const).some((one) => inFile.has(`${keyOf(costCentre)} ${one} ${sort}`));
  return amounts.flatMap((amount) => {
    const { budgetLine, year, sort } = amount.values;
    const line = lines.find(({ id }) => id === budgetLine);
    if (
      amount.values.ledger !== ledger ||
      amount.values.untilYear != null ||
      !line ||
      !covered.has(`${year} ${sort}`) ||
      isNamed(line.values.costCentre ?? '', year!, sort!)
    )
      return [];
    return [{ now: [amount], rows: [], change: changeOf(line, year!, sort as LedgerSort, [amount], ledger) }];
  });
}

const isOf =
  (line: string, year: number, sort: LedgerSort) =>
  ({ values }: Seen<'budgetAmount'>): boolean =>
    values.budgetLine === line && values.year === year && values.untilYear == null && values.sort === sort;

/** What is registered, with nothing in its place yet. */
function changeOf({ id, values }: Seen<'budgetLine'>, year: number, sort: LedgerSort, now: Outcome['now'], ledger: string): LedgerChange {
  return {
    budgetLine: id,
    name: values.name ?? '',
    costCentre: values.costCentre ?? '',
    year,
    sort,
    from: now.length === 0 ? null : sumCents(now.map((amount) => amount.values.amount ?? 0)),
    to: null,
    rows: 0,
    wasAdopted: now.some((amount) => amount.values.adopted),
    wasOthers: now.some((amount) => amount.values.ledger !== ledger),
  };
}

/** One amount stays for a budget line, a year and a sort; an adopted amount that changes is no longer the adopted one. */
function writesOf({ change, now, rows }: Outcome, programme: string, choices: LedgerChoices, file: string): Change<'budgetAmount'>[] {
  const { ledger } = choices;
  const { budgetLine, year, sort, to } = change;
  const [first, ...more] = now;
  const asOf = asOfYear(year, choices);
  const surplus = to === null ? now : more;
  const cameFrom = { file, rows };
  const because = to === null ? `Staat niet meer in ${ledger}.` : `Vervangen door ${ledger}.`;
  return [
    ...surplus.map(({ id, version }) => ({ action: 'withdraw' as const, kind: 'budgetAmount' as const, id, version, because, cameFrom })),
    ...(to === null
      ? []
      : first
        ? [
            {
              action: 'change' as const,
              kind: 'budgetAmount' as const,
              id: first.id,
              version: first.version,
              values: { amount: to, ledger, adopted: false },
              asOf,
              cameFrom,
            },
          ]
        : [
            {
              action: 'create' as const,
              kind: 'budgetAmount' as const,
              programme,
              values: { budgetLine, year, sort, amount: to, adopted: false, ledger },
              asOf,
              cameFrom,
            },
          ]),
  ];
}

/** For which day an amount of a year is true: an amount never stands without it. */
function asOfYear(year: number, { asOf, today }: LedgerChoices): string {
  if (asOf !== null) return asOf;
  return year < Number(today.slice(0, 4)) ? `${year}-12-31` : today;
}

/** What is registered of amounts, together by sort. */
function together(changes: readonly LedgerChange[]): AmountsTogether {
  const sums = LEDGER_SORTS.flatMap((sort) => {
    const own = changes.filter((change) => change.sort === sort && change.from !== null);
    return own.length === 0 ? [] : [[sort, sumCents(own.map(({ from }) => from!))] as const];
  });
  return { count: changes.length, sums: Object.fromEntries(sums) };
}

function totalOf(items: readonly LedgerItem[]): Sums {
  return Object.fromEntries(
    LEDGER_SORTS.flatMap((sort) => {
      const own = items.filter((item) => item.sort === sort && item.cents !== null).map((item) => item.cents!);
      return own.length === 0 ? [] : [[sort, sumCents(own)]];
    }),
  );
}

function assertTotals({ file, matched, leftOver }: LedgerReport['totals']): void {
  for (const sort of LEDGER_SORTS)
    if ((file[sort] ?? 0) !== sumCents([matched[sort] ?? 0, leftOver[sort] ?? 0]))
      throw new Error(`A ledger's ${sort} does not come to what was matched and left over.`);
}
