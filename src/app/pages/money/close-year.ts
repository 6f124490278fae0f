import { mayWriteSome } from '#access/may-write';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { CLOSING_QUERY } from '#domain/address/money-address';
import type { ClosingLook } from '#domain/money/money-page';
import { isId } from '#domain/register/check-value';
import type { SeenAmount } from '#domain/register/register';
import { amountsSeen, closingLook } from '#insight/money/closing-look';
import { readMoney } from '#insight/money/read-money';
import { fieldOf } from '#app/pages/account/form-field';
import { openMoney, type MoneyDesk } from '#app/pages/money/programme';
import { formToken, tokenIssues } from '#app/pages/work/form-token';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { formScope } from '#app/pages/work/save-thing';

export type Closing = { ok: true } | { ok: false; issues: Issue[]; typed: { source: string; year: string; note: string } };

/** The year that an address asks to close, as it stands, with what stands in the way; null where none was asked. */
export async function askedToClose(
  desk: MoneyDesk,
  asked: URLSearchParams,
): Promise<{ look: ClosingLook | null; issues: Issue[]; typed: { source: string; year: string } } | null> {
  const [source, year] = [asked.get(CLOSING_QUERY.source), asked.get(CLOSING_QUERY.year)];
  if (source === null && year === null) return null;
  const typed = { source: source ?? '', year: (year ?? '').trim().slice(0, 20) };
  const { look, issues } = await lookAt(desk, typed);
  return { typed, look, issues };
}

/** The proof that the forms of closing a year and of opening one again were drawn here: each names what it is about. */
export function closingToken(workspace: ProgrammeWorkspace): string {
  return formToken(workspace, scopeOf(workspace));
}

/**
 * Closes a year of a money source over the amounts that were seen: they no longer change. Only a controller may; it is
 * opened again by `reopenYear` only.
 *
 * @returns null where the viewer may close no year
 */
export async function closeYear(workspace: ProgrammeWorkspace, form: FormData): Promise<Closing | null> {
  const desk = openToClose(workspace);
  if (!desk) return null;
  const { register, viewer, programme, today } = desk;
  const typed = { source: fieldOf(form, 'bron'), year: fieldOf(form, 'jaar'), note: fieldOf(form, 'toelichting') };
  const refuse = (issues: Issue[]): Closing => ({ ok: false, issues, typed });
  const { look, seen, issues } = await lookAt(desk, typed);
  if (!look) return refuse(issues);
  const wrong = [
    ...tokenIssues(workspace, scopeOf(workspace), form),
    ...(fieldOf(form, 'gezien') === look.fingerprint ? [] : [error('closing-not-seen')]),
    ...(typed.note === '' ? [error('closing-without-note', 'toelichting')] : []),
    ...(look.openBefore.length > 0 && form.get('eerder') !== 'ja'
      ? [error('closing-open-before', 'eerder', { years: look.openBefore.join(', ') })]
      : []),
    ...(form.get('zeker') === 'ja' ? [] : [error('closing-not-sure', 'zeker')]),
  ];
  if (wrong.length > 0) return refuse(wrong);
  try {
    const values = { moneySource: look.source, year: look.year, closedOn: today, note: typed.note };
    await register.write(viewer, [{ action: 'create', kind: 'closedYear', programme: programme.id, values, seen }], 'form');
    return { ok: true };
  } catch (caught) {
    if (caught instanceof Fault) return refuse(caught.issues);
    throw caught;
  }
}

/**
 * Opens a closed year again, with the reason: that it was closed stays on record.
 *
 * @returns null where the viewer may close no year; else what is wrong
 */
export async function reopenYear(
  workspace: ProgrammeWorkspace,
  form: FormData,
): Promise<{ issues: Issue[]; id: string; because: string } | null> {
  const desk = openToClose(workspace);
  if (!desk) return null;
  const [id, because] = [fieldOf(form, 'afsluiting'), fieldOf(form, 'reden')];
  const refuse = (issues: Issue[]) => ({ issues, id, because });
  const stale = tokenIssues(workspace, scopeOf(workspace), form);
  if (stale.length > 0) return refuse(stale);
  const closed = isId(id) ? await desk.register.find(desk.viewer, 'closedYear', id) : null;
  if (closed?.programme !== desk.programme.id || closed.withdrawnAt !== null) return refuse([error('reopening-unknown')]);
  if (because === '') return refuse([error('reopening-without-reason', 'reden')]);
  try {
    const version = Number(fieldOf(form, 'versie'));
    await desk.register.write(desk.viewer, [{ action: 'withdraw', kind: 'closedYear', id, version, because }], 'form');
    return refuse([]);
  } catch (caught) {
    if (caught instanceof Fault) return refuse(caught.issues);
    throw caught;
  }
}

function scopeOf(workspace: ProgrammeWorkspace): string {
  return formScope(workspace, 'closedYear', 'money');
}

function openToClose(workspace: ProgrammeWorkspace): MoneyDesk | null {
  const desk = openMoney(workspace);
  return desk && mayWriteSome(desk.viewer, 'closedYear', 'create', desk.programme.id) ? desk : null;
}

/** A year of a source as it stands; null with what is wrong, where it can't be closed. */
async function lookAt(
  { register, viewer, programme, today }: MoneyDesk,
  typed: { source: string; year: string },
): Promise<{ look: ClosingLook | null; seen: SeenAmount[]; issues: Issue[] }> {
  const content = await readMoney(register, viewer, programme.id);
  const year = /^\d{4}$/.test(typed.year) ? Number(typed.year) : null;
  const isSource = content.moneySource.some(({ id }) => id === typed.source);
  const own = content.closedYear.filter(({ values }) => values.moneySource === typed.source);
  const closed = new Set(own.flatMap(({ values }) => values.year ?? []));
  const issues = [
    ...(isSource ? [] : [error('closing-without-source', 'bron')]),
    ...(year === null ? [error('closing-without-year', 'jaar')] : []),
    ...(year !== null && year >= Number(today.slice(0, 4)) ? [error('closing-before-its-time', 'jaar', { year })] : []),
    ...(year !== null && closed.has(year) ? [error('already-closed', 'jaar', { year })] : []),
  ];
  if (issues.length > 0 || year === null) return { look: null, seen: [], issues };
  const of = { source: typed.source, year };
  return { look: closingLook(content, closed, of), seen: amountsSeen(content, of), issues };
}

function error(code: string, at?: string, params?: Issue['params']): Issue {
  return { code, level: 'error', ...(at && { at }), ...(params && { params }) };
}
