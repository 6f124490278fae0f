import { loadHome } from '#app/pages/areas';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  const [{ site }, { home, map }] = await Promise.all([parent(), loadHome()]);
  return { home, map, description: site.introduction };
};
