import { error, fail, redirect } from '@sveltejs/kit';
import { fieldOf } from '#app/pages/account/form-field';
import { addEvidence, loadAddEvidence } from '#app/pages/work/evidence/add-evidence';
import { statusOf } from '#app/pages/work/form-back';
import { mayAddTo } from '#app/pages/work/rights';
import { ownPath } from '#domain/account/own-path';
import { askedSort, evidenceAddress } from '#domain/address/evidence-address';
import { withDone } from '#domain/address/with-done';
import { workAddress } from '#domain/address/work-address';
import type { ClaimKind } from '#domain/evidence/evidence';
import { isClaim } from '#domain/evidence/evidence-fields';
import type { Seen } from '#domain/register/register';
import { messages } from '#i18n/messages';
import { kindOfPage } from '../../../../workspace.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** A form to add evidence to a claim: first what it is, then which. */
export const load: PageServerLoad = async (event) => {
  const { workspace, claim } = await claimOfPage(event);
  const { address: voice } = await event.parent();
  const page = await loadAddEvidence(workspace, claim, askedSort(event.url.searchParams), null);
  const back = ownPath(event.url.searchParams.get('terug'));
  return { title: messages(event.locals.lang, voice).evidence.addTo(page.claim.label), page, back };
};

export const actions: Actions = {
  async default(event) {
    const { workspace, claim } = await claimOfPage(event);
    const form = await event.request.formData();
    const sort = askedSort(event.url.searchParams);
    const { saved, back } = await addEvidence(workspace, claim, sort, form);
    if (!saved) return fail(statusOf(back), { ...back, page: await loadAddEvidence(workspace, claim, sort, fieldOf(form, 'id')) });
    const { lang } = event.locals;
    const thing = workAddress.thing(workspace.place, claim.kind, claim.id, lang, { part: evidenceAddress.section });
    redirect(303, withDone(ownPath(fieldOf(form, 'terug')) ?? thing, 'cited'));
  },
};

/** The claim that an address names; 404 for what is no claim of this programme, 403 for who may add nothing to it. */
async function claimOfPage(event: RequestEvent) {
  const { workspace, kind } = await kindOfPage(event);
  const claim = isClaim(kind) ? await workspace.register.find(workspace.viewer, kind, event.params.id) : null;
  if (!claim || claim.programme !== workspace.programme?.id) error(404, { message: 'no such claim' });
  if (!(await mayAddTo(workspace, claim))) error(403, { message: 'not-allowed' });
  return { workspace, claim: claim as Seen<ClaimKind> };
}
