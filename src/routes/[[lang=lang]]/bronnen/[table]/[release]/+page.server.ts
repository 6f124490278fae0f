import { error } from '@sveltejs/kit';
import { loadReleasePage } from '#app/pages/research';
import { address } from '#domain/address/address';
import { formats } from '#i18n/format';
import { issueText } from '#i18n/issue-text';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** One release of a table: files with their checksums, counts, what was noticed while loading. */
export const load: PageServerLoad = async ({ params, locals, parent }) => {
  const found = await loadReleasePage(params.table, params.release);
  if (!found) error(404, 'no such release');
  const { address: voice } = await parent();
  const words = messages(locals.lang, voice).sources;
  const { source, release } = found;
  const day = formats(locals.lang).date(release.retrievedAt);
  return {
    title: words.releaseTitle(source.id, day),
    crumbs: [
      { label: words.title, href: address.sources(locals.lang) },
      { label: source.id, href: address.source(source.id, locals.lang) },
      { label: words.releaseCrumb(day) },
    ],
    notes: [...new Set(release.issues.map((issue) => issueText(issue, locals.lang)))],
    ...found,
  };
};
