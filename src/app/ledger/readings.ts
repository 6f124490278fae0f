import { sumCents } from '#base/money';
import type { Viewer } from '#domain/account/viewer';
import type { LedgerReadingTold } from '#domain/money/ledger-readings';
import { LEDGER_SORTS, type AmountsTogether } from '#domain/money/ledger-report';
import { WITHDRAWN_BECAUSE } from '#domain/register/erasure';
import type { LogEntry, Register, Seen } from '#domain/register/register';
import type { Language } from '#i18n/language';
import { fileOfAct, readInActs } from '#app/pages/read-in-acts';

/** So many lines of the log are looked through. */
const LINES = 1000;

/**
 * The last ledgers that were taken over in a programme, newest first, as the log tells them: lines of one moment by one
 * person are one reading.
 *
 * @param language of what says that the name of a file was erased
 * @returns each with the account in `who`
 */
export async function ledgerReadings(
  register: Register,
  viewer: Viewer,
  programme: string,
  language: Language,
): Promise<LedgerReadingTold[]> {
  const read = await readInActs(register, viewer, programme, { kind: 'budgetAmount', origin: 'ledger', lines: LINES });
  const ids = [...new Set(read.flat().map(({ thing }) => thing))];
  if (ids.length === 0) return [];
  const { things } = await register.list(viewer, 'budgetAmount', { programmes: [programme], ids, withdrawn: true });
  const amounts = new Map(things.map((one) => [one.id, one]));
  return read.map((entries) => ({ ...told(entries, amounts), file: fileOfAct(entries, language) }));
}

function told(entries: readonly LogEntry[], amounts: ReadonlyMap<string, Seen<'budgetAmount'>>): Omit<LedgerReadingTold, 'file'> {
  const [{ id, at, by }] = entries as [LogEntry];
  const isGone = ({ after }: LogEntry) => WITHDRAWN_BECAUSE in after;
  const written = entries.filter((entry) => !isGone(entry));
  const place = ({ thing }: LogEntry) => {
    const { budgetLine, year, sort } = amounts.get(thing)?.values ?? {};
    return `${budgetLine} ${year} ${sort}`;
  };
  // What another amount came in place of is replaced, not gone.
  const replaced = new Set(written.map(place));
  const gone = entries.filter((entry) => isGone(entry) && !replaced.has(place(entry)));
  const cents = ({ thing, after }: LogEntry) => ('amount' in after ? Number(after.amount) : (amounts.get(thing)?.values.amount ?? 0));
  const together = (of: readonly LogEntry[]): AmountsTogether => ({
    count: of.length,
    sums: Object.fromEntries(
      LEDGER_SORTS.flatMap((sort) => {
        const own = of.filter(({ thing }) => amounts.get(thing)?.values.sort === sort);
        return own.length === 0 ? [] : [[sort, sumCents(own.map(cents))] as const];
      }),
    ),
  });
  return {
    id,
    at,
    who: by,
    ledgers: [...new Set(entries.flatMap(({ thing }) => amounts.get(thing)?.values.ledger ?? []))],
    written: together(written),
    gone: together(gone),
    isUndone: entries.every(({ undoneBy }) => undoneBy !== null),
  };
}
