import { drawerOf } from '#app/pages/work/drawer';
import type { LayoutServerLoad } from './$types';

/** Where the browser keeps what this person typed and did not save. */
export const load: LayoutServerLoad = async ({ locals }) => ({ drawer: await drawerOf(locals.viewer) });
