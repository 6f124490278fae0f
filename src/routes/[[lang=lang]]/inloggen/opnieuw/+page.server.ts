import { fail, redirect } from '@sveltejs/kit';
import { fieldOf, secretOf } from '#app/pages/account/form-field';
import { getApp } from '#app/open-app';
import { atDesk } from '#app/sign-in/at-desk';
import { isAtThisMachine, mayClickIn } from '#app/sign-in/demo';
import { demoPeople } from '#app/sign-in/demo-people';
import { confirmByPassword } from '#app/sign-in/passwords';
import { ownPath } from '#domain/account/own-path';
import { accountAddress } from '#domain/address/account-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url, parent } = event;
  const next = ownPath(url.searchParams.get('naar'));
  if (!locals.signedIn) redirect(303, accountAddress.signIn(locals.lang, { next }));
  const { address: voice } = await parent();
  const { id, mail } = locals.signedIn.person;
  const { settings, world } = await getApp();
  const { visitor } = await atDesk(event);
  // Who came in by one click has no password: they click once more.
  const clicked = mayClickIn(world, settings) && isAtThisMachine(visitor) ? (await demoPeople()).find((one) => one.id === id) : undefined;
  return { title: messages(locals.lang, voice).account.confirm.title, next, mail, clicked: clicked && { id, name: clicked.name } };
};

export const actions: Actions = {
  async default(event) {
    const { signedIn, lang } = event.locals;
    const form = await event.request.formData();
    const next = ownPath(fieldOf(form, 'naar'));
    if (!signedIn) redirect(303, accountAddress.signIn(lang, { next }));
    const { desk, visitor } = await atDesk(event);
    const outcome = await confirmByPassword(desk, visitor, signedIn, secretOf(form, 'password'));
    if (outcome !== 'done') return fail(outcome === 'too-often' ? 429 : 400, { tooOften: outcome === 'too-often' });
    return redirect(303, next ?? accountAddress.work(lang));
  },
};
