import { loadPublicFiles } from '#app/pages/attached-file';
import { loadPublicDecisions, loadUnlooked } from '#app/pages/coalition/decisions';
import { loadPublicEvaluation } from '#app/pages/evaluation';
import { loadPublicEvidence } from '#app/pages/evidence';
import { loadPublicPractice } from '#app/pages/practice';
import { loadProgramme } from '#app/pages/programmes';
import { programmeAddress } from '#domain/address/programme-address';
import { messages } from '#i18n/messages';
import { underRightName } from '../../right-name.server.ts';
import type { PageServerLoad } from './$types';

/** A programme: what, where, why, who, since when, and how it goes. */
export const load: PageServerLoad = async ({ params, url, locals, parent }) => {
  const language = locals.lang;
  const [{ address: voice }, found] = await Promise.all([parent(), loadProgramme(params.slug)]);
  const page = underRightName(found, params.slug, (slug) => programmeAddress.programme(slug, language), url.search);
  const words = messages(language, voice).programmes;
  const name = page.programme.values.name ?? '';
  const decisions = await loadPublicDecisions(page.programme.id);
  return {
    page,
    practice: await loadPublicPractice(page.programme.id),
    decisions,
    unlooked: await loadUnlooked(page.programme.id, decisions),
    evaluation: await loadPublicEvaluation(page.programme.id),
    evidence: await loadPublicEvidence(page.programme.id, {
      lesson: page.lessons,
      decision: decisions,
      output: page.outputs,
      linkage: page.linkages.map(({ linkage }) => linkage),
      timelineEvent: page.timeline.events,
    }),
    files: await loadPublicFiles('programme', page.programme.id),
    slug: params.slug,
    title: name,
    description: page.programme.values.summary ?? '',
    crumbs: [
      { label: words.title, href: programmeAddress.programmes(language) },
      ...(page.parent?.slug ? [{ label: page.parent.name, href: programmeAddress.programme(page.parent.slug, language) }] : []),
      { label: name },
    ],
  };
};
