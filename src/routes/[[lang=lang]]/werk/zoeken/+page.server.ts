import { findThings } from '#app/pages/work/find-things';
import { searchedText } from '#domain/register/searched';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** What holds a word, in all that the one who asks may read. What is searched for stands in the query, which no log keeps. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { address: voice } = await parent();
  const text = searchedText(url.searchParams.get('zoek'));
  const words = messages(locals.lang, voice).work.find;
  const found = await findThings(locals.viewer, locals.lang, text, url.searchParams.get('programma'));
  return { title: text === '' ? words.title : words.foundTitle(text), text, ...found };
};
