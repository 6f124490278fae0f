import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Any address that is no page: caught here so that it gets its language and the site around it. */
export const load: PageServerLoad = () => {
  error(404, 'not found');
};
