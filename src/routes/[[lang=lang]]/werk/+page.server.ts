import { redirect } from '@sveltejs/kit';
import { countAttention } from '#app/pages/work/start-page';
import { ownProgrammes } from '#app/pages/work/workspace';
import { countWorse } from '#app/pages/work/worse-here';
import { WHOLE_INSTANCE, workAddress } from '#domain/address/work-address';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** The programmes in which somebody works, with how much needs attention in each. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { viewer, lang } = locals;
  const { address: voice } = await parent();
  const programmes = await ownProgrammes(viewer);
  const [only] = programmes;
  if (programmes.length === 1 && !viewer.isAdministrator) redirect(303, workAddress.start(lang, only!.slug ?? only!.id));
  const counted = await Promise.all(
    programmes.map(async (programme) => ({
      place: programme.slug ?? programme.id,
      name: programme.values.name ?? '',
      ...(await countAttention(viewer, programme)),
      worsening: await countWorse(viewer, programme),
    })),
  );
  return {
    title: messages(lang, voice).work.title,
    programmes: counted,
    wholeInstance: viewer.isAdministrator ? WHOLE_INSTANCE : null,
  };
};
