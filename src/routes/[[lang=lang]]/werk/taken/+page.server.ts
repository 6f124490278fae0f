import { error } from '@sveltejs/kit';
import { loadJobs } from '#app/pages/account/jobs-page';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** What the site does by itself: for who looks after it. */
export const load: PageServerLoad = async (event) => {
  if (!event.locals.viewer.isAdministrator) error(403, { message: 'not-allowed' });
  const { address: voice } = await event.parent();
  return { title: messages(event.locals.lang, voice).account.jobs.title, ...(await loadJobs()) };
};
