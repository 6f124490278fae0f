import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { foldName } from '#base/text';
import {
  AMOUNT_MARKS,
  COLUMN_ROLES,
  LEDGER_SCOPES,
  LEDGER_TICKS,
  NEW_LEDGER,
  type LedgerScope,
  type LedgerTick,
} from '#domain/money/ledger-report';
import { readDay } from '#domain/register/read-when';
import { fieldOf } from '#app/pages/account/form-field';
import type { SentFile } from '#app/ledger/pack';
import { sealFile, unsealFile, type Seal } from '#app/pages/money/sealed-file';
import type { ColumnChoice } from '#app/ledger/read-ledger';

/** What was sent, for the next step to send again. */
export interface LedgerSent {
  source: string;
  /** What was chosen: a ledger that is there, or `NEW_LEDGER`. */
  picked: string;
  /** Name of a new ledger, as it was typed. */
  fresh: string;
  /** Name of the ledger that comes of both; empty when none does. */
  ledger: string;
  /** The day for which its amounts are true, as it was typed. */
  stand: string;
  /** The file, packed and sealed; empty when none was sent. */
  packed: string;
  countDoubles: boolean;
  /** What was said to have been seen. */
  ticks: readonly LedgerTick[];
  scope: LedgerScope | null;
}

/** A form on a ledger, read: what was sent, its file, and the day; with everything that is wrong with it. */
export interface LedgerForm {
  sent: LedgerSent;
  file: SentFile | null;
  /** Null where no day was given. */
  asOf: string | null;
  issues: Issue[];
}

/**
 * Reads a form on a ledger.
 *
 * @param known names of ledgers that were read before: a new one that is called as one of them is that one
 * @param today `YYYY-MM-DD`; amounts are true for no later day
 * @param seal of a file that goes along from step to step
 */
export async function readLedgerForm(form: FormData, known: readonly string[], today: string, seal: Seal): Promise<LedgerForm> {
  const [picked, fresh] = [fieldOf(form, 'boekhouding'), fieldOf(form, 'nieuwe-boekhouding').slice(0, 200)];
  const there = known.find((name) => foldName(name) === foldName(picked === NEW_LEDGER ? fresh : picked));
  const chosen = form.get('bestand');
  const packed = form.get('inhoud');
  const stand = fieldOf(form, 'stand');
  const day = stand === '' ? null : readDay(stand);
  const sent: LedgerSent = {
    source: fieldOf(form, 'bron'),
    picked: there ?? picked,
    fresh: there ? '' : fresh,
    ledger: there ?? (picked === NEW_LEDGER ? fresh : ''),
    stand,
    packed: '',
    countDoubles: form.get('dubbel') === 'ja',
    ticks: LEDGER_TICKS.filter((tick) => form.get(`gezien-${tick}`) === 'ja'),
    scope: LEDGER_SCOPES.find((scope) => scope === form.get('omvang')) ?? null,
  };
  const asOf = day?.ok ? day.value : null;
  const issues: Issue[] = [
    ...(sent.ledger === '' ? [error('ledger-without-name', picked === NEW_LEDGER ? 'nieuwe-boekhouding' : 'boekhouding')] : []),
    ...(day?.ok === false || (asOf !== null && asOf > today) ? [error('ledger-stand', 'stand')] : []),
  ];
  const missing = error(chosen instanceof File && chosen.name !== '' ? 'empty-file' : 'ledger-missing', 'bestand');
  try {
    const file = await sentFile(chosen, packed, seal);
    if (!file) return { sent, file, asOf, issues: [...issues, missing] };
    return { sent: { ...sent, packed: sealFile(file, seal) }, file, asOf, issues };
  } catch (caught) {
    if (caught instanceof Fault) return { sent, file: null, asOf, issues: [...issues, ...caught.issues] };
    throw caught;
  }
}

/** The file that is chosen now, or else the one that was before. */
async function sentFile(chosen: FormDataEntryValue | null, packed: FormDataEntryValue | null, seal: Seal): Promise<SentFile | null> {
  if (chosen instanceof File && chosen.size > 0) return { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
  return typeof packed === 'string' && packed !== '' ? unsealFile(packed, seal) : null;
}

/** What was chosen for the columns; null at the first look, when nothing could be. */
export function columnsChosen(form: FormData): ColumnChoice[] | null {
  const count = Math.min(200, Number(fieldOf(form, 'kolommen')) || 0);
  if (count === 0) return null;
  return Array.from({ length: count }, (_, index) => ({
    role: COLUMN_ROLES.find((role) => role === fieldOf(form, `kolom-${index}`)) ?? 'nothing',
    mark: AMOUNT_MARKS.find((mark) => mark === fieldOf(form, `teken-${index}`)) ?? null,
  }));
}

function error(code: string, at: string): Issue {
  return { code, level: 'error', at };
}
