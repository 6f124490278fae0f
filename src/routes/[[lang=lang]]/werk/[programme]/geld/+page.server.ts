import { error, fail, redirect } from '@sveltejs/kit';
import { closeYear } from '#app/pages/money/close-year';
import { loadMoney } from '#app/pages/money/money';
import { moneyAddress } from '#domain/address/money-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad } from './$types';

/** The money of a programme, and closing a year. */
export const load: PageServerLoad = async ({ params, locals, url, parent }) => {
  const { address: voice } = await parent();
  const page = await loadMoney(locals.viewer, params.programme, url.searchParams);
  if (!page) error(404, { message: 'no-such-programme' });
  const words = messages(locals.lang, voice).money;
  return { title: `${words.title}: ${page.programme.name}`, page, done: url.searchParams.get('gedaan') === 'afgesloten' };
};

export const actions: Actions = {
  async afsluiten({ params, locals, request }) {
    const outcome = await closeYear(locals.viewer, params.programme, await request.formData());
    if (!outcome) error(403, { message: 'not-allowed' });
    if (!outcome.ok) return fail(400, { issues: outcome.issues, typed: outcome.typed });
    redirect(303, `${moneyAddress.money(params.programme, locals.lang)}?gedaan=afgesloten#afsluiten`);
  },
};
