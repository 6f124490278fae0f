import { loadPublicEvidence } from '#app/pages/evidence';
import { loadChain } from '#app/pages/programmes';
import { programmeAddress } from '#domain/address/programme-address';
import type { ChainPicture } from '#domain/programme-page/chain-picture';
import { messages } from '#i18n/messages';
import { partLabel } from '#i18n/part-label';
import { underRightName } from '../../../right-name.server.ts';
import type { PageServerLoad } from './$types';

/** The results chain of a programme as one picture, and as a list. */
export const load: PageServerLoad = async ({ params, url, locals, parent }) => {
  const language = locals.lang;
  const [{ address: voice }, found] = await Promise.all([parent(), loadChain(params.slug, url.searchParams.get('deel'))]);
  const page = underRightName(found, params.slug, (slug) => programmeAddress.chain(slug, language), url.search);
  const words = messages(language, voice).programmes;
  const name = page.programme.values.name ?? '';
  const part = page.inParts && partLabel(page.inParts.shown, words.chain.parts);
  return {
    ...page,
    // What speaks for the rest of the chain stands with the goals, to which it leads.
    evidence: await loadPublicEvidence(page.programme.id, { trend: trendsOf(page.chain) }),
    slug: params.slug,
    title: words.chain.title(part ? `${name}, ${part}` : name),
    description: words.chain.lead,
    crumbs: [
      { label: words.title, href: programmeAddress.programmes(language) },
      { label: name, href: programmeAddress.programme(params.slug, language) },
      { label: words.chain.heading },
    ],
  };
};

function trendsOf({ columns }: ChainPicture): { id: string }[] {
  return columns.flatMap(({ step, nodes }) => (step === 'trend' ? nodes : []));
}
