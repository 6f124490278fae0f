import { readsChanges } from '#app/pages/work/changes-page';
import { kindsHere } from '#app/pages/work/workspace';
import { mayGrantHere } from '#app/pages/work/may-grant-here';
import { programmeAddress } from '#domain/address/programme-address';
import { overviewsFor } from '#domain/work/overviews';
import { messages } from '#i18n/messages';
import { workspaceOf } from '../workspace.server.ts';
import type { LayoutServerLoad } from './$types';

/** The menu of a workspace. */
export const load: LayoutServerLoad = async (event) => {
  const workspace = await workspaceOf(event);
  const { programme, place, viewer } = workspace;
  const { lang } = event.locals;
  const kinds = kindsHere(workspace).flatMap((group) => group.kinds);
  const roles = viewer.takesPart.filter((part) => part.programme === programme?.id).map(({ role }) => role);
  const others = viewer.takesPart.some((part) => part.programme !== programme?.id);
  return {
    workspace: {
      place,
      name: programme?.values.name ?? messages(lang).work.wholeInstance,
      programme: programme?.id ?? null,
      publicHref: programme?.slug && programme.values.published ? programmeAddress.programme(programme.slug, lang) : null,
      overviews: programme ? overviewsFor(kinds, roles) : [],
      lists: programme ? [] : kinds,
      path: event.url.pathname,
      readsChanges: readsChanges(workspace),
      mayGrant: mayGrantHere(viewer, programme?.id ?? null),
      mayChoose: viewer.isAdministrator || others,
    },
  };
};
