import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { mayWriteSome } from '#access/may-write';
import { AMOUNT_MARKS, COLUMN_ROLES, type LedgerReading } from '#domain/money/ledger-report';
import type { MoneyProgramme } from '#domain/money/money-page';
import { isId } from '#domain/register/check-value';
import { packFile, unpackFile } from '#app/ledger/pack';
import { readLedger, type ColumnChoice, type LedgerRead } from '#app/ledger/read-ledger';
import { readRegistered } from '#app/ledger/registered';
import { fieldOf } from '#app/pages/account/form-field';
import { openMoney, type MoneyDesk } from '#app/pages/money/programme';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';

/** What the page on reading a ledger offers. */
export interface LedgerPage {
  programme: MoneyProgramme;
  /** Sources whose ledger may be read, each with the names of ledgers that were read before. */
  sources: { id: string; name: string; ledgers: string[] }[];
}

/** What was sent, for the next step to send again. */
export interface LedgerSent {
  source: string;
  ledger: string;
  fileName: string;
  /** The file, packed; empty when none was sent. */
  packed: string;
  countDoubles: boolean;
}

export interface LedgerAnswer {
  sent: LedgerSent;
  issues: Issue[];
  reading: LedgerReading | null;
}

/** The page on reading a ledger; null where the viewer may write no amounts. */
export async function loadLedger(workspace: ProgrammeWorkspace): Promise<LedgerPage | null> {
  const desk = openForWriting(workspace);
  if (!desk) return null;
  const { register, viewer, programme } = desk;
  const programmes = [programme.id];
  const [sources, lines, amounts] = await Promise.all([
    register.list(viewer, 'moneySource', { programmes }),
    register.list(viewer, 'budgetLine', { programmes }),
    register.list(viewer, 'budgetAmount', { programmes }),
  ]);
  const sourceOf = new Map(lines.things.map(({ id, values }) => [id, values.moneySource]));
  const ledgersOf = (source: string) =>
    amounts.things.flatMap(({ values }) => (values.ledger && sourceOf.get(values.budgetLine ?? '') === source ? [values.ledger] : []));
  return {
    programme,
    sources: sources.things.map(({ id, values }) => ({ id, name: values.name ?? '', ledgers: [...new Set(ledgersOf(id))].sort() })),
  };
}

/** Reads the ledger that was sent and says what it would change; null where the viewer may write no amounts. */
export async function lookAtLedger(workspace: ProgrammeWorkspace, form: FormData): Promise<LedgerAnswer | null> {
  const desk = openForWriting(workspace);
  return desk && (await answer(desk, form)).answer;
}

/**
 * Takes a ledger over as it was shown: everything in one write, or nothing. When something changed since it was shown, the new
 * report comes back instead.
 *
 * @returns null where the viewer may write no amounts
 */
export async function takeOverLedger(
  workspace: ProgrammeWorkspace,
  form: FormData,
): Promise<{ done: true; count: number } | ({ done: false } & LedgerAnswer) | null> {
  const desk = openForWriting(workspace);
  if (!desk) return null;
  const { answer: shown, read } = await answer(desk, form);
  const refuse = (issues: Issue[]) => ({ done: false as const, ...shown, issues });
  const report = read?.reading.report;
  if (!read || !report) return refuse(shown.issues);
  if (report.fingerprint !== fieldOf(form, 'verslag')) return refuse([{ code: 'ledger-changed-meanwhile', level: 'error' }]);
  if (read.writes.length === 0) return { done: true, count: 0 };
  try {
    await desk.register.write(desk.viewer, read.writes, 'ledger');
    return { done: true, count: report.changes.length };
  } catch (error) {
    if (error instanceof Fault) return refuse(error.issues.map(({ code, level, params }) => ({ code, level, ...(params && { params }) })));
    throw error;
  }
}

function openForWriting(workspace: ProgrammeWorkspace): MoneyDesk | null {
  const desk = openMoney(workspace);
  return desk && mayWriteSome(desk.viewer, 'budgetAmount', 'create', desk.programme.id) ? desk : null;
}

async function answer(
  { register, viewer, programme }: MoneyDesk,
  form: FormData,
): Promise<{ answer: LedgerAnswer; read: LedgerRead | null }> {
  const { sent, bytes, issues } = await sentOf(form);
  const registered = isId(sent.source) ? await readRegistered(register, viewer, programme.id, sent.source) : null;
  const wrong: Issue[] = [
    ...(registered ? [] : [{ code: 'ledger-without-source', level: 'error' as const, at: 'bron' }]),
    ...(sent.ledger === '' ? [{ code: 'ledger-without-name', level: 'error' as const, at: 'boekhouding' }] : []),
    ...issues,
  ];
  if (!registered || !bytes || wrong.length > 0) return { answer: { sent, issues: wrong, reading: null }, read: null };
  const choices = { ledger: sent.ledger, countDoubles: sent.countDoubles };
  const read = readLedger({ name: sent.fileName, bytes }, columnsOf(form), registered, choices);
  return { answer: { sent, issues: [...read.reading.issues], reading: read.reading }, read };
}

async function sentOf(form: FormData): Promise<{ sent: LedgerSent; bytes: Uint8Array | null; issues: Issue[] }> {
  const file = form.get('bestand');
  const isFile = file instanceof File && file.size > 0;
  const packed = form.get('inhoud');
  const sent: LedgerSent = {
    source: fieldOf(form, 'bron'),
    ledger: fieldOf(form, 'boekhouding').slice(0, 200),
    fileName: isFile ? file.name.slice(0, 200) : fieldOf(form, 'bestandsnaam'),
    packed: '',
    countDoubles: form.get('dubbel') === 'ja',
  };
  const missing: Issue = {
    code: file instanceof File && file.name !== '' ? 'empty-file' : 'ledger-missing',
    level: 'error',
    at: 'bestand',
  };
  try {
    const bytes = isFile ? new Uint8Array(await file.arrayBuffer()) : typeof packed === 'string' && packed ? unpackFile(packed) : null;
    if (!bytes) return { sent, bytes, issues: [missing] };
    return { sent: { ...sent, packed: packFile(bytes) }, bytes, issues: [] };
  } catch (error) {
    if (error instanceof Fault) return { sent, bytes: null, issues: error.issues };
    throw error;
  }
}

/** What was chosen for the columns; null at the first look, when nothing could be. */
function columnsOf(form: FormData): ColumnChoice[] | null {
  const count = Math.min(200, Number(fieldOf(form, 'kolommen')) || 0);
  if (count === 0) return null;
  return Array.from({ length: count }, (_, index) => ({
    role: COLUMN_ROLES.find((role) => role === fieldOf(form, `kolom-${index}`)) ?? 'nothing',
    mark: AMOUNT_MARKS.find((mark) => mark === fieldOf(form, `teken-${index}`)) ?? null,
  }));
}
