import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { mayWriteSome } from '#access/may-write';
import type { LedgerReadingTold } from '#domain/money/ledger-readings';
import type { LedgerReading } from '#domain/money/ledger-report';
import type { MoneyProgramme } from '#domain/money/money-page';
import { isId } from '#domain/register/check-value';
import { consentIssues } from '#app/ledger/consent';
import { readLedger, type LedgerRead } from '#app/ledger/read-ledger';
import { ledgerReadings } from '#app/ledger/readings';
import { readRegistered } from '#app/ledger/registered';
import { columnsChosen, readLedgerForm, type LedgerSent } from '#app/pages/money/ledger-form';
import { fieldOf } from '#app/pages/account/form-field';
import { openMoney, type MoneyDesk } from '#app/pages/money/programme';
import type { Seal } from '#app/pages/money/sealed-file';
import { formToken, tokenIssues } from '#app/pages/work/form-token';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { personNames } from '#app/pages/work/person-names';
import { formScope } from '#app/pages/work/save-thing';

/** What the page on reading a ledger offers. */
export interface LedgerPage {
  programme: MoneyProgramme;
  /** Sources whose ledger may be read. */
  sources: { id: string; name: string }[];
  /** Names of ledgers that were read before, A to Z. */
  ledgers: string[];
  today: string;
  /** The last ledgers that were taken over, newest first. */
  readings: LedgerReadingTold[];
  /** The proof that the forms of the page were drawn here. */
  token: string;
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
  const { register, viewer, programme, today } = desk;
  const [sources, ledgers, readings] = await Promise.all([
    register.list(viewer, 'moneySource', { programmes: [programme.id] }),
    ledgersOf(desk),
    ledgerReadings(register, viewer, programme.id, workspace.language),
  ]);
  const nameOf = await personNames(
    workspace,
    readings.map(({ who }) => who),
  );
  return {
    programme,
    today,
    sources: sources.things.map(({ id, values }) => ({ id, name: values.name ?? '' })),
    ledgers,
    readings: readings.map((one) => ({ ...one, who: nameOf(one.who) })),
    token: formToken(workspace, scopeOf(workspace)),
  };
}

/**
 * Reads the ledger that was sent and says what it would change; null where the viewer may write no amounts. A form that is too
 * old says so beside what was read: the file is not to be chosen anew.
 */
export async function lookAtLedger(workspace: ProgrammeWorkspace, form: FormData): Promise<LedgerAnswer | null> {
  const desk = openForWriting(workspace);
  if (!desk) return null;
  const { answer: shown } = await answer(workspace, desk, form);
  return { ...shown, issues: [...tokenIssues(workspace, scopeOf(workspace), form), ...shown.issues] };
}

/**
 * Takes a ledger over as it was shown: everything in one write, or nothing. When something changed since it was shown, the new
 * report comes back instead; and so it does when something was not said that must be.
 *
 * @returns null where the viewer may write no amounts
 */
export async function takeOverLedger(
  workspace: ProgrammeWorkspace,
  form: FormData,
): Promise<{ done: true; count: number } | ({ done: false } & LedgerAnswer) | null> {
  const desk = openForWriting(workspace);
  if (!desk) return null;
  const { answer: shown, read } = await answer(workspace, desk, form);
  const refuse = (issues: Issue[]) => ({ done: false as const, ...shown, issues });
  const stale = tokenIssues(workspace, scopeOf(workspace), form);
  if (stale.length > 0) return refuse([...stale, ...shown.issues]);
  const report = read?.reading.report;
  if (!read || !report) return refuse(shown.issues);
  if (report.fingerprint !== fieldOf(form, 'verslag')) return refuse([{ code: 'ledger-changed-meanwhile', level: 'error' }]);
  const unsaid = consentIssues(report, shown.sent.scope, shown.sent.ticks);
  if (unsaid.length > 0) return refuse(unsaid);
  const writes = [...read.writes.named, ...(shown.sent.scope === 'whole' ? read.writes.gone : [])];
  if (writes.length === 0) return { done: true, count: 0 };
  try {
    await desk.register.write(desk.viewer, writes, 'ledger');
    return { done: true, count: writes.length };
  } catch (error) {
    if (error instanceof Fault) return refuse(error.issues.map(({ code, level, params }) => ({ code, level, ...(params && { params }) })));
    throw error;
  }
}

/** Takes a whole reading back, as one change; null where the viewer may write no amounts. */
export async function undoLedger(workspace: ProgrammeWorkspace, form: FormData): Promise<{ issues: Issue[] } | null> {
  const desk = openForWriting(workspace);
  if (!desk) return null;
  const stale = tokenIssues(workspace, scopeOf(workspace), form);
  if (stale.length > 0) return { issues: stale };
  const asked = fieldOf(form, 'inlezing');
  const readings = await ledgerReadings(desk.register, desk.viewer, desk.programme.id, workspace.language);
  // Only what was read here, and is told on the page.
  if (!readings.some(({ id }) => id === asked)) return { issues: [{ code: 'undo-act-unknown', level: 'error' }] };
  try {
    await desk.register.undoAct(desk.viewer, asked);
    return { issues: [] };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const said = new Map(
      error.issues.map(({ code, level, params }) => [`${code} ${JSON.stringify(params)}`, { code, level, ...(params && { params }) }]),
    );
    return { issues: [...said.values()] };
  }
}

function scopeOf(workspace: ProgrammeWorkspace): string {
  return formScope(workspace, 'budgetAmount', 'ledger');
}

function openForWriting(workspace: ProgrammeWorkspace): MoneyDesk | null {
  const desk = openMoney(workspace);
  return desk && mayWriteSome(desk.viewer, 'budgetAmount', 'create', desk.programme.id) ? desk : null;
}

async function ledgersOf({ register, viewer, programme }: MoneyDesk): Promise<string[]> {
  const { things } = await register.list(viewer, 'budgetAmount', { programmes: [programme.id], fields: ['ledger'] });
  return [...new Set(things.flatMap(({ values }) => values.ledger || []))].sort((one, other) => one.localeCompare(other, 'nl'));
}

/** Seals a file for who sent it, in this programme: without a day, so that it need not be chosen anew when the form is too old. */
function sealOf(workspace: ProgrammeWorkspace): Seal {
  return (packed) => workspace.desk.keyed('ledger', `${workspace.person}\n${scopeOf(workspace)}\n${packed}`);
}

async function answer(
  workspace: ProgrammeWorkspace,
  desk: MoneyDesk,
  form: FormData,
): Promise<{ answer: LedgerAnswer; read: LedgerRead | null }> {
  const { register, viewer, programme, today } = desk;
  const { sent, file, asOf, issues } = await readLedgerForm(form, await ledgersOf(desk), today, sealOf(workspace));
  const registered = isId(sent.source) ? await readRegistered(register, viewer, programme.id, sent.source) : null;
  const wrong: Issue[] = [...(registered ? [] : [{ code: 'ledger-without-source', level: 'error' as const, at: 'bron' }]), ...issues];
  if (!registered || !file || wrong.length > 0) return { answer: { sent, issues: wrong, reading: null }, read: null };
  const choices = { ledger: sent.ledger, countDoubles: sent.countDoubles, asOf, today };
  const read = readLedger(file, columnsChosen(form), registered, choices);
  return { answer: { sent, issues: [...read.reading.issues], reading: read.reading }, read };
}
