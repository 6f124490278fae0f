import { error, fail, redirect } from '@sveltejs/kit';
import { Fault } from '#base/fault';
import { fieldOf } from '#app/pages/account/form-field';
import { statusOf } from '#app/pages/work/form-back';
import { loadJudgedBeside } from '#app/pages/work/judged-beside';
import { loadList } from '#app/pages/work/list-page';
import { deleteView, saveView, savedViews } from '#app/pages/work/saved-views';
import { confirmState, takeBackState } from '#app/pages/work/still-so';
import { workAddress } from '#domain/address/work-address';
import { capital } from '#i18n/capital';
import type { Workspace } from '#app/pages/work/workspace';
import type { KindName } from '#domain/register/kinds';
import { kindWords } from '#i18n/register/register-words';
import { kindOfPage } from '../../workspace.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The things of one kind: narrowed, in order, by page. */
export const load: PageServerLoad = async (event) => {
  const { workspace: shown } = await event.parent();
  const { workspace, kind } = await kindOfPage(event);
  const { url, locals } = event;
  return {
    title: `${capital(kindWords(locals.lang, kind).many)}: ${shown.name}`,
    list: await loadList(workspace, kind, url.searchParams),
    judged: await loadJudgedBeside(workspace, kind),
    views: await savedViews(workspace, kind),
    query: queryOf(url),
    done: url.searchParams.get('gedaan') === 'bewaard',
    changed: changedOf(url),
  };
};

/** How many rows were changed together, and how many had that value already, as the address says it; null where it says nothing. */
function changedOf({ searchParams }: URL): { count: number; same: number } | null {
  const [count, same] = ['veranderd', 'gelijk'].map((name) => searchParams.get(name) ?? '');
  if (!/^[0-9]{1,6}$/.test(count!)) return null;
  return { count: Number(count), same: /^[0-9]{1,6}$/.test(same!) ? Number(same) : 0 };
}

/** What a list is narrowed to, as its address says it, without what was just done. */
function queryOf(url: URL): string {
  const query = new URLSearchParams(url.searchParams);
  for (const name of [...query.keys()])
    if (['gedaan', 'veranderd', 'gelijk', 'blad', 'bevestigd'].includes(name) || name.startsWith('/')) query.delete(name);
  for (const [name, value] of [...query]) if (value === '') query.delete(name);
  return query.toString();
}

export const actions: Actions = {
  async bewaar(event) {
    const { workspace, kind } = await kindOfPage(event);
    const form = await event.request.formData();
    const query = await saveView(workspace, kind, fieldOf(form, 'naam'), fieldOf(form, 'keuze'));
    redirect(303, `${workAddress.list(workspace.place, kind, event.locals.lang)}?${query}`);
  },
  async weg(event) {
    const { workspace, kind } = await kindOfPage(event);
    await deleteView(workspace, fieldOf(await event.request.formData(), 'id'));
    redirect(303, workAddress.list(workspace.place, kind, event.locals.lang));
  },
  async klopt(event) {
    return stay(event, async (workspace, kind, form) => ({ bevestigd: await confirmState(workspace, kind, form) }));
  },
  async tochniet(event) {
    return stay(event, async (workspace, kind, form) => {
      await takeBackState(workspace, kind, form);
      return {};
    });
  },
};

/** Does something with one row and shows the same list again, at the same row; what is refused is told above it. */
async function stay(event: RequestEvent, act: (workspace: Workspace, kind: KindName, form: FormData) => Promise<Record<string, string>>) {
  const { workspace, kind } = await kindOfPage(event);
  const form = await event.request.formData();
  const [id] = (fieldOf(form, 'klopt') || fieldOf(form, 'tochniet')).split('.');
  let done: Record<string, string>;
  try {
    done = await act(workspace, kind, form);
  } catch (refused) {
    if (!(refused instanceof Fault)) throw refused;
    if (refused.issues.some(({ code }) => code === 'not-allowed')) error(403, { message: 'not-allowed' });
    return fail(statusOf(refused), { issues: refused.issues });
  }
  // What is one's own is confirmed where a day's work begins too.
  if (fieldOf(form, 'begin') === 'ja')
    redirect(303, `${workAddress.start(event.locals.lang, workspace.place)}?${new URLSearchParams(done)}#ding-${id}`);
  const shown = Object.fromEntries(new URLSearchParams(fieldOf(form, 'keuze')));
  redirect(303, `${workAddress.list(workspace.place, kind, event.locals.lang, { ...shown, ...done })}#rij-${id}`);
}
