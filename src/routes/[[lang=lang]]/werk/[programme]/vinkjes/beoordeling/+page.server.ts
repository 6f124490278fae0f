import { error, fail, redirect } from '@sveltejs/kit';
import { judge, loadJudge } from '#app/pages/coalition/judge';
import { loadEvidenceSection } from '#app/pages/work/evidence/evidence-section';
import { statusOf } from '#app/pages/work/form-back';
import { coalitionAddress } from '#domain/address/coalition-address';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** One check of one thing: how it was judged, and judging it again. */
export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const workspace = await programmeWorkspaceOf(event);
  const page = await loadJudge(workspace, event.url.searchParams);
  if (!page) error(404, { message: 'no such check' });
  const judged = [...(page.cell.newest ? [page.cell.newest] : []), ...page.cell.before];
  const sections = await Promise.all(judged.map(async (one) => [one.id, await loadEvidenceSection(workspace, 'assessment', one)] as const));
  const words = messages(event.locals.lang, voice).coalition.judge;
  return {
    title: words.title(page.check.values.name ?? '', page.thing.name),
    page,
    evidence: Object.fromEntries(sections),
    done: event.url.searchParams.get('gedaan') === 'ja',
  };
};

export const actions: Actions = {
  async default(event) {
    const workspace = await programmeWorkspaceOf(event);
    const page = await loadJudge(workspace, event.url.searchParams);
    if (!page) error(404, { message: 'no such check' });
    if (!page.mayJudge) error(403, { message: 'not-allowed' });
    const judged = await judge(workspace, page, await event.request.formData());
    if (judged.issues.length > 0) return fail(statusOf(judged), judged);
    const about = { thing: page.thing.id, check: page.check.id };
    redirect(303, `${coalitionAddress.judge(workspace.place, about, event.locals.lang)}&gedaan=ja`);
  },
};
