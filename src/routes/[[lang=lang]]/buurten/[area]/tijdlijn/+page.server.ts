import { error } from '@sveltejs/kit';
import { loadAreaPage } from '#app/pages/areas';
import { loadAreaTimeline } from '#app/pages/programmes';
import { address } from '#domain/address/address';
import { messages } from '#i18n/messages';
import { requireArea } from '../require-area.server.ts';
import type { PageServerLoad } from './$types';

/** What happened and was done in an area beside its figures: a page of its own, as the page of the area is asked for most. */
export const load: PageServerLoad = async ({ params, url, locals, parent }) => {
  const language = locals.lang;
  const [{ address: form }, { area }] = await Promise.all([parent(), requireArea(params.area, url, language, '/tijdlijn')]);
  const profile = await loadAreaPage(area, null);
  if (!profile) error(404, { message: 'unknown place', kind: 'area', asked: area.name, near: [] });
  const say = messages(language, form);
  const words = say.programmes.here;
  return {
    area,
    ...(await loadAreaTimeline(profile)),
    title: words.timeline(area.name),
    description: say.programmes.timelineTold.lead,
    crumbs: [
      { label: say.shell.areas, href: address.areas(language) },
      { label: area.name, href: address.area(area, language) },
      { label: words.timelineCrumb },
    ],
  };
};
