import { error, fail, redirect } from '@sveltejs/kit';
import { loadLedger, lookAtLedger, takeOverLedger } from '#app/pages/money/ledger';
import { moneyAddress } from '#domain/address/money-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad } from './$types';

/** Reading a partner's ledger: first a report, then taking it over. */
export const load: PageServerLoad = async ({ params, locals, url, parent }) => {
  const { address: voice } = await parent();
  const page = await loadLedger(locals.viewer, params.programme);
  if (!page) error(403, { message: 'not-allowed' });
  const done = url.searchParams.get('gedaan') ?? '';
  return {
    title: `${messages(locals.lang, voice).ledger.title}: ${page.programme.name}`,
    page,
    done: /^\d{1,6}$/.test(done) ? Number(done) : null,
  };
};

export const actions: Actions = {
  async lees({ params, locals, request }) {
    const answer = await lookAtLedger(locals.viewer, params.programme, await request.formData());
    if (!answer) error(403, { message: 'not-allowed' });
    return answer.issues.length > 0 ? fail(400, answer) : answer;
  },
  async overnemen({ params, locals, request }) {
    const answer = await takeOverLedger(locals.viewer, params.programme, await request.formData());
    if (!answer) error(403, { message: 'not-allowed' });
    if (!answer.done) return fail(409, { sent: answer.sent, issues: answer.issues, reading: answer.reading });
    redirect(303, `${moneyAddress.ledger(params.programme, locals.lang)}?gedaan=${answer.count}`);
  },
};
