import { error, fail, redirect } from '@sveltejs/kit';
import { loadLedger, lookAtLedger, takeOverLedger, undoLedger } from '#app/pages/money/ledger';
import { statusOf } from '#app/pages/work/form-back';
import { moneyAddress } from '#domain/address/money-address';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Reading a partner's ledger: first a report, then taking it over. */
export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const page = await loadLedger(await programmeWorkspaceOf(event));
  if (!page) error(403, { message: 'not-allowed' });
  const done = event.url.searchParams.get('gedaan') ?? '';
  // What was done is told from the log, never from an address.
  return {
    title: `${messages(event.locals.lang, voice).ledger.title}: ${page.programme.name}`,
    page,
    done: done === 'overgenomen' || done === 'niets' || done === 'terug' ? done : null,
  };
};

export const actions: Actions = {
  async lees(event) {
    const answer = await lookAtLedger(await programmeWorkspaceOf(event), await event.request.formData());
    if (!answer) error(403, { message: 'not-allowed' });
    return answer.issues.length > 0 ? fail(statusOf(answer), answer) : answer;
  },
  async overnemen(event) {
    const workspace = await programmeWorkspaceOf(event);
    const answer = await takeOverLedger(workspace, await event.request.formData());
    if (!answer) error(403, { message: 'not-allowed' });
    if (!answer.done) return fail(statusOf(answer, 409), { sent: answer.sent, issues: answer.issues, reading: answer.reading });
    redirect(303, `${moneyAddress.ledger(workspace.place, event.locals.lang)}?gedaan=${answer.count === 0 ? 'niets' : 'overgenomen'}`);
  },
  async terugdraaien(event) {
    const workspace = await programmeWorkspaceOf(event);
    const outcome = await undoLedger(workspace, await event.request.formData());
    if (!outcome) error(403, { message: 'not-allowed' });
    if (outcome.issues.length > 0) return fail(statusOf(outcome, 409), { sent: null, issues: outcome.issues, reading: null });
    redirect(303, `${moneyAddress.ledger(workspace.place, event.locals.lang)}?gedaan=terug`);
  },
};
