import { loadHome } from '#app/pages/areas';
import { loadProgrammesAtHand } from '#app/pages/programmes';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  const [{ site }, { home, map }, programmes] = await Promise.all([parent(), loadHome(), loadProgrammesAtHand()]);
  return { home, map, programmes, description: site.introduction };
};
