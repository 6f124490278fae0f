import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { address: voice } = await parent();
  const say = messages(locals.lang, voice);
  const words = say.about;
  return { title: words.title, description: words.description, crumbs: [{ label: words.title }] };
};
