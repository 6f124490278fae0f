import { mayWriteSome } from '#access/may-write';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { isId } from '#domain/register/check-value';
import { fieldOf } from '#app/pages/account/form-field';
import { openMoney } from '#app/pages/money/programme';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';

export type Closing = { ok: true } | { ok: false; issues: Issue[]; typed: { source: string; year: string; note: string } };

/**
 * Closes a year of a money source: its amounts no longer change. Only a controller may, and it stays closed.
 *
 * @returns null where the viewer may close no year
 */
export async function closeYear(workspace: ProgrammeWorkspace, form: FormData): Promise<Closing | null> {
  const desk = openMoney(workspace);
  if (!desk || !mayWriteSome(desk.viewer, 'closedYear', 'create', desk.programme.id)) return null;
  const { register, viewer, programme, today } = desk;
  const typed = { source: fieldOf(form, 'bron'), year: fieldOf(form, 'jaar'), note: fieldOf(form, 'toelichting') };
  const refuse = (issues: Issue[]): Closing => ({ ok: false, issues, typed });
  const year = /^\d{4}$/.test(typed.year) ? Number(typed.year) : null;
  const sources = await register.list(viewer, 'moneySource', { programmes: [programme.id], ids: [typed.source].filter(isId) });
  const wrong: Issue[] = [
    ...(typed.source === '' || sources.total !== 1 ? [{ code: 'closing-without-source', level: 'error' as const, at: 'bron' }] : []),
    ...(year === null ? [{ code: 'closing-without-year', level: 'error' as const, at: 'jaar' }] : []),
    ...(year !== null && year > Number(today.slice(0, 4))
      ? [{ code: 'closing-before-its-time', level: 'error' as const, at: 'jaar', params: { year } }]
      : []),
    ...(typed.note === '' ? [{ code: 'closing-without-note', level: 'error' as const, at: 'toelichting' }] : []),
    ...(form.get('zeker') === 'ja' ? [] : [{ code: 'closing-not-sure', level: 'error' as const, at: 'zeker' }]),
  ];
  if (wrong.length > 0 || year === null) return refuse(wrong);
  const before = await register.list(viewer, 'closedYear', {
    programmes: [programme.id],
    where: { moneySource: [typed.source], year: [year] },
  });
  if (before.total > 0) return refuse([{ code: 'already-closed', level: 'error', at: 'jaar', params: { year } }]);
  try {
    const values = { moneySource: typed.source, year, closedOn: today, note: typed.note };
    await register.write(viewer, [{ action: 'create', kind: 'closedYear', programme: programme.id, values }], 'form');
    return { ok: true };
  } catch (caught) {
    if (caught instanceof Fault) return refuse(caught.issues);
    throw caught;
  }
}
