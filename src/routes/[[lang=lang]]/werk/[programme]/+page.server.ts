import { loadFirstSteps } from '#app/pages/work/first-steps';
import { readingOnce } from '#app/pages/work/reading-once';
import { loadSignals } from '#app/pages/work/signals';
import { loadStart } from '#app/pages/work/start-page';
import { loadWorseHere } from '#app/pages/work/worse-here';
import { areasNotTested } from '#domain/work/worse-here';
import { messages } from '#i18n/messages';
import { workspaceOf } from '../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** What needs somebody in a programme. */
export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace: shown } = await event.parent();
  const workspace = readingOnce(await workspaceOf(event));
  return {
    title: `${messages(event.locals.lang, voice).work.start}: ${shown.name}`,
    ...(await loadStart(workspace, event.url.searchParams.get('bevestigd'))),
    firstSteps: await loadFirstSteps(workspace),
    signals: await loadSignals(workspace),
    worse: await loadWorseHere(workspace.viewer, workspace.programme),
    areasNotTested: areasNotTested(workspace.programme?.values.areas),
    everything: event.url.searchParams.get('alles') === 'ja',
    done: event.url.searchParams.has('gedaan'),
  };
};
