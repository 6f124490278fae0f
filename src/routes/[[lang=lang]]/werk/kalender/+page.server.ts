import { loadCalendar } from '#app/pages/coalition/calendar';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** Everything that has a day, in all programmes that the one who asks may read. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { address: voice } = await parent();
  return {
    title: messages(locals.lang, voice).coalition.meeting.calendar.title,
    page: await loadCalendar(locals.viewer, url.searchParams),
  };
};
