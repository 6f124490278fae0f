import { error, fail, redirect } from '@sveltejs/kit';
import { closeYear, reopenYear } from '#app/pages/money/close-year';
import { loadMoney } from '#app/pages/money/money';
import { statusOf } from '#app/pages/work/form-back';
import { moneyAddress } from '#domain/address/money-address';
import { entryPage } from '#domain/money/entry-page';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../workspace.server.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['afgesloten', 'heropend'] as const;

/** The money of a programme, and closing a year and opening it again. */
export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const { searchParams } = event.url;
  const page = await loadMoney(await programmeWorkspaceOf(event), searchParams);
  if (!page) error(404, { message: 'no-such-programme' });
  const words = messages(event.locals.lang, voice).money;
  const entries = entryPage(page.table.groups, searchParams.get('blad'));
  return {
    title: `${words.title}: ${page.programme.name}`,
    page,
    entries,
    done: DONE.find((one) => one === searchParams.get('gedaan')) ?? null,
  };
};

export const actions: Actions = {
  async afsluiten(event) {
    const workspace = await programmeWorkspaceOf(event);
    const outcome = await closeYear(workspace, await event.request.formData());
    if (!outcome) error(403, { message: 'not-allowed' });
    if (!outcome.ok) return fail(statusOf(outcome), { issues: outcome.issues, typed: outcome.typed });
    redirect(303, `${moneyAddress.money(workspace.place, event.locals.lang)}?gedaan=afgesloten#afsluiten`);
  },
  async heropenen(event) {
    const workspace = await programmeWorkspaceOf(event);
    const outcome = await reopenYear(workspace, await event.request.formData());
    if (!outcome) error(403, { message: 'not-allowed' });
    if (outcome.issues.length > 0)
      return fail(statusOf(outcome), { issues: outcome.issues, reopening: outcome.id, because: outcome.because });
    redirect(303, `${moneyAddress.money(workspace.place, event.locals.lang)}?gedaan=heropend#afsluiten`);
  },
};
