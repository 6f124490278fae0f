import { error, redirect } from '@sveltejs/kit';
import { rightsCsv } from '#app/pages/account/rights-csv';
import { atDesk } from '#app/sign-in/at-desk';
import { logged } from '#app/sign-in/desk';
import { accountAddress } from '#domain/address/account-address';
import type { RequestHandler } from './$types';

/** Who may do what, to go through once a year. */
export const GET: RequestHandler = async (event) => {
  const { viewer, signedIn, lang } = event.locals;
  if (!signedIn) redirect(303, accountAddress.signIn(lang));
  const { desk, visitor } = await atDesk(event);
  const csv = await rightsCsv(desk, viewer, lang);
  const outcome = csv === null ? 'refused' : 'done';
  await logged(desk, visitor, { action: 'rights-export', object: null, outcome, actor: viewer.person });
  if (csv === null) error(403, { message: 'not-allowed' });
  return new Response(csv, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="rechten.csv"' },
  });
};
