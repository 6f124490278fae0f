import type { Seen } from '#domain/register/register';
import { readLedger, type ColumnChoice } from './read-ledger.ts';
import type { LedgerChoices, Registered } from './report.ts';

/** What the tests of ledgers read, and against what. */

export const CHOICES: LedgerChoices = { ledger: 'Grootboek', countDoubles: false, asOf: null, today: '2026-11-22' };
const base = { programme: 'p', version: 3, slug: null, createdBy: 'x', createdAt: '', changedBy: 'x', changedAt: '', asOf: '2026-11-01' };
const kept = { ...base, withdrawnAt: null, withdrawnBecause: null };
const line = (id: string, costCentre: string): Seen<'budgetLine'> => ({
  ...kept,
  kind: 'budgetLine',
  id,
  values: { name: id, costCentre },
});
export const amount = (id: string, budgetLine: string, year: number, cents: number, more: object = {}): Seen<'budgetAmount'> => ({
  ...kept,
  kind: 'budgetAmount',
  id,
  values: { budgetLine, year, sort: 'spent', amount: cents, adopted: true, ledger: 'Grootboek', ...more },
});
/** Two budget lines without amounts. */
export const NOTHING: Registered = {
  programme: 'p',
  lines: [line('klussen', '4100'), line('taal', '4160')],
  amounts: [],
  closedYears: new Set(),
};

export const NO_WRITES = { named: [], gone: [] };

/** A ledger read as somebody would hand it over. */
export const read = (
  text: string | Uint8Array,
  registered = NOTHING,
  chosen: ColumnChoice[] | null = null,
  choices = CHOICES,
  name = 'boek.csv',
) => readLedger({ name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }, chosen, registered, choices);
/** How many amounts are left over, by why. */
export const left = ({ reading }: ReturnType<typeof read>) =>
  Object.fromEntries(reading.report!.leftOver.map(({ why, items }) => [why, items.length]));

/** A ledger as it is printed, with something of everything that can be left over. */
export const LEDGER = `Gemeente Waterwolde;;;;
Uitdraai grootboek;;;;
KPL;Omschrijving;Boekjaar;Verplichtingen;Realisatie
4100;Klussen;2025;1.000,00;900,50
4100;Klussen;2026;;1.234,56
4100;Correctie;2026;0,00;-50,00
4160;Taal;2026;250,00;125,25
4160;Taal;2026;250,00;125,25
9999;Nog te verdelen;2026;;3,10
;Bank;2026;;7,00
4160;Taal;;;1,05
4160;Taal;2026;;n.v.t.
;Totaal 2026;;;1.445,16
`;
