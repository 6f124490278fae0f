import { error, redirect } from '@sveltejs/kit';
import { loadSurveyPage } from '#app/pages/survey';
import { address } from '#domain/address/address';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** One survey: who answered against who lives there, what an answer counts, what was said. */
export const load: PageServerLoad = async ({ params, locals, url, parent }) => {
  const report = await loadSurveyPage(params.survey);
  if (!report) error(404, 'no such survey');
  const right = address.survey(report.survey, locals.lang);
  if (url.pathname !== right) redirect(308, right);
  const { address: voice } = await parent();
  const say = messages(locals.lang, voice);
  const title = report.title[locals.lang];
  return {
    title,
    description: say.survey.description(title),
    crumbs: [
      { label: say.sources.title, href: address.sources(locals.lang) },
      { label: report.survey, href: address.source(report.survey, locals.lang) },
      { label: say.survey.kicker },
    ],
    report,
  };
};
