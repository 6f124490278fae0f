import { error } from '@sveltejs/kit';
import { loadAreaPage } from '#app/pages/areas';
import { loadFloorLinks } from '#app/pages/floors';
import { loadAreaDoings } from '#app/pages/programmes';
import { address } from '#domain/address/address';
import { messages } from '#i18n/messages';
import { requireArea } from './require-area.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals, parent }) => {
  const language = locals.lang;
  const [{ address: form }, asked] = await Promise.all([parent(), requireArea(params.area, url, language)]);
  const profile = await loadAreaPage(asked.area, url.searchParams.get('vergelijk'));
  if (!profile) error(404, { message: 'unknown place', kind: 'area', asked: asked.area.name, near: [] });
  const say = messages(language, form);
  const { area } = profile;
  const level = say.terms.level[area.level];
  return {
    ...asked,
    profile,
    hasFloors: (await loadFloorLinks()).length > 0,
    doings: await loadAreaDoings(area, profile.family),
    title: `${area.name} (${level}${area.divisionYear !== asked.newest.divisionYear ? `, ${area.divisionYear}` : ''})`,
    description: say.area.description(area.name, profile.comparator?.area.name ?? null),
    crumbs: [
      { label: say.shell.areas, href: address.areas(language) },
      ...profile.family.parents.map((parentArea) => ({ label: parentArea.name, href: address.area(parentArea, language) })),
      { label: area.name },
    ],
  };
};
