import { address } from '#domain/address/address';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { address: voice } = await parent();
  const say = messages(locals.lang, voice);
  const words = say.accessibility;
  return {
    title: words.title,
    description: words.description,
    crumbs: [{ label: say.about.title, href: address.about(locals.lang) }, { label: words.title }],
  };
};
