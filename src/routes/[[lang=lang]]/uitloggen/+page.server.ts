import { redirect } from '@sveltejs/kit';
import { SIGN_OUT_HEADERS } from '#app/http/security-headers';
import { atDesk } from '#app/sign-in/at-desk';
import { signOut } from '#app/sign-in/session';
import { accountAddress } from '#domain/address/account-address';
import type { Actions, PageServerLoad } from './$types';

/** Only a form signs out: a picture with this address on another page does not. */
export const load: PageServerLoad = ({ locals }) => redirect(303, accountAddress.account(locals.lang));

export const actions: Actions = {
  async default(event) {
    const { desk, visitor } = await atDesk(event);
    const { cookies } = await signOut(desk, visitor, event.locals.signedIn);
    event.locals.setCookies.push(...cookies);
    event.setHeaders(SIGN_OUT_HEADERS);
    return redirect(303, accountAddress.signIn(event.locals.lang, { notice: 'uitgelogd' }));
  },
};
