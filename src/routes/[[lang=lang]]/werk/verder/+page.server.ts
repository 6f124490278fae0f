import { secretHash } from '#base/secret';
import { atDesk } from '#app/sign-in/at-desk';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const { desk } = await atDesk(event);
  const person = event.locals.signedIn?.person.id;
  const kept = person ? await desk.accounts.keptForm(secretHash(event.url.searchParams.get('bewaard') ?? ''), person) : null;
  return { title: messages(event.locals.lang, voice).account.resume.title, kept };
};
