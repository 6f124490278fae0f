import { atDesk } from '#app/sign-in/at-desk';
import { backFromOrganisation } from '#app/sign-in/by-organisation';
import type { RequestHandler } from './$types';

/** Where the own organisation sends somebody back to, with a code that is good for once. */
export const GET: RequestHandler = async (event) => {
  const { desk, visitor } = await atDesk(event);
  return backFromOrganisation(desk, visitor, event.request);
};
