import { error } from '@sveltejs/kit';
import { loadPack } from '#app/pages/coalition/meetings';
import { formats } from '#i18n/format';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** The pack of a meeting, made of what was recorded. */
export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const pack = await loadPack(await programmeWorkspaceOf(event), event.params.meeting);
  if (!pack) error(404, { message: 'no such meeting' });
  const { name, on } = pack.meeting.values;
  const words = messages(event.locals.lang, voice).coalition.pack;
  return { title: `${words.kicker}: ${words.title(name ?? '', on ? formats(event.locals.lang).date(on) : '')}`, pack };
};
