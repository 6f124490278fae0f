import { error, redirect } from '@sveltejs/kit';
import { loadSourcePage } from '#app/pages/research';
import { hasSurveyPage } from '#app/pages/survey';
import { address } from '#domain/address/address';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** One foreign table: what it is, its releases, what is missing, what it is used for. */
export const load: PageServerLoad = async ({ params, locals, url, parent }) => {
  const source = await loadSourcePage(params.table);
  if (!source) error(404, 'no such table');
  const right = address.source(source.id, locals.lang);
  if (url.pathname !== right) redirect(308, right);
  const { address: voice } = await parent();
  const words = messages(locals.lang, voice).sources;
  return {
    title: `${source.title} (${source.id})`,
    crumbs: [{ label: words.title, href: address.sources(locals.lang) }, { label: source.id }],
    source,
    surveyPage: (await hasSurveyPage(source.id)) ? address.survey(source.id, locals.lang) : null,
  };
};
