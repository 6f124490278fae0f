import { loadPublicFiles } from '#app/pages/attached-file';
import { loadHelp } from '#app/pages/did-it-help';
import { loadPublicEvidence } from '#app/pages/evidence';
import { loadIntervention } from '#app/pages/programmes';
import { programmeAddress } from '#domain/address/programme-address';
import { messages } from '#i18n/messages';
import { underRightName } from '../../right-name.server.ts';
import type { PageServerLoad } from './$types';

/** What partners do: what, why, for whom, where, by whom, how far it is, and what came of it. */
export const load: PageServerLoad = async ({ params, url, locals, parent }) => {
  const language = locals.lang;
  const [{ address: voice }, found] = await Promise.all([parent(), loadIntervention(params.slug)]);
  const page = underRightName(found, params.slug, (slug) => programmeAddress.intervention(slug, language), url.search);
  const words = messages(language, voice).programmes;
  const { name, what, programme } = page.card;
  return {
    page,
    files: await loadPublicFiles('intervention', page.intervention.id),
    help: await loadHelp(page.intervention),
    evidence: await loadPublicEvidence(page.intervention.programme ?? '', {
      assessment: page.checks.flatMap(({ newest, before }) => (newest ? [newest, ...before] : before)),
      intervention: [page.intervention],
      output: page.outputs,
      outcome: page.outcomes,
      lesson: page.lessons,
      contribution: page.expectations.map(({ contribution }) => contribution),
    }),
    title: name,
    description: what,
    crumbs: [
      { label: words.list.title, href: programmeAddress.interventions(language) },
      ...(programme.slug ? [{ label: programme.name, href: programmeAddress.programme(programme.slug, language) }] : []),
      { label: name },
    ],
  };
};
