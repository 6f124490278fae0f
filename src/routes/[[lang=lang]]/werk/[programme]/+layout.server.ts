import { readsChanges } from '#app/pages/work/changes-page';
import { kindsHere } from '#app/pages/work/workspace';
import { mayGrantHere } from '#app/pages/work/may-grant-here';
import { programmeAddress } from '#domain/address/programme-address';
import { messages } from '#i18n/messages';
import { workspaceOf } from '../workspace.server.ts';
import type { LayoutServerLoad } from './$types';

/** The menu of a workspace. */
export const load: LayoutServerLoad = async (event) => {
  const workspace = await workspaceOf(event);
  const { programme, place, viewer } = workspace;
  const { lang } = event.locals;
  return {
    workspace: {
      place,
      name: programme?.values.name ?? messages(lang).work.wholeInstance,
      programme: programme?.id ?? null,
      publicHref: programme?.slug && programme.values.published ? programmeAddress.programme(programme.slug, lang) : null,
      groups: kindsHere(workspace),
      path: event.url.pathname,
      readsChanges: readsChanges(workspace),
      mayGrant: mayGrantHere(viewer, programme?.id ?? null),
    },
  };
};
