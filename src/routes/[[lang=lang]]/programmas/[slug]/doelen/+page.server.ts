import { loadPublicEvidence } from '#app/pages/evidence';
import { loadGoals } from '#app/pages/programmes';
import { programmeAddress } from '#domain/address/programme-address';
import { messages } from '#i18n/messages';
import { underRightName } from '../../../right-name.server.ts';
import type { PageServerLoad } from './$types';

/** The goals of a programme with their criteria, and how far they are. */
export const load: PageServerLoad = async ({ params, url, locals, parent }) => {
  const language = locals.lang;
  const [{ address: voice }, found] = await Promise.all([parent(), loadGoals(params.slug)]);
  const page = underRightName(found, params.slug, (slug) => programmeAddress.goals(slug, language), url.search);
  const words = messages(language, voice).programmes;
  const name = page.programme.values.name ?? '';
  return {
    ...page,
    evidence: await loadPublicEvidence(page.programme.id, {
      criterion: page.goals.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion)),
      contribution: page.goals.flatMap(({ servedBy }) => servedBy.map(({ contribution }) => contribution)),
      outcome: page.goals.flatMap(({ outcomes }) => outcomes),
      impactJudgement: page.goals.flatMap(({ judgements }) => judgements),
    }),
    slug: params.slug,
    title: words.goal.title(name),
    description: words.goal.lead,
    crumbs: [
      { label: words.title, href: programmeAddress.programmes(language) },
      { label: name, href: programmeAddress.programme(params.slug, language) },
      { label: words.goal.heading },
    ],
  };
};
