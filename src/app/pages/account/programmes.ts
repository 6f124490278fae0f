import type { Viewer } from '#domain/account/viewer';
import { mayGrant } from '#access/grant';
import { getApp } from '../../serving.ts';

export interface Named {
  id: string;
  name: string;
}

/** Reads names of whole instances: what somebody was invited to, which programmes and organisations there are. */
const ON_BEHALF: Viewer = { person: null, isAdministrator: true, takesPart: [] };

/** How a programme is called, for somebody who has a link to take part in it. */
export async function programmeName(id: string): Promise<string> {
  const { register } = await (await getApp()).workshop();
  return (await register.find(ON_BEHALF, 'programme', id))?.values.name ?? '';
}

/** The names of programmes by their ids. */
export async function programmeNames(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { register } = await (await getApp()).workshop();
  const { things } = await register.list(ON_BEHALF, 'programme', { ids: [...new Set(ids)], withdrawn: true });
  return new Map(things.map(({ id, values }) => [id, values.name ?? '']));
}

/** The programmes to which somebody may invite people, A-Z. */
export async function programmesToGrant(viewer: Viewer): Promise<Named[]> {
  const { register } = await (await getApp()).workshop();
  const { things } = await register.list(ON_BEHALF, 'programme', { order: { by: 'name' } });
  return things.filter(({ id }) => mayGrant(viewer, id)).map(({ id, values }) => ({ id, name: values.name ?? '' }));
}

/** Every organisation of the instance, A-Z. */
export async function organisations(): Promise<Named[]> {
  const { register } = await (await getApp()).workshop();
  const { things } = await register.list(ON_BEHALF, 'organisation', { order: { by: 'name' } });
  return things.map(({ id, values }) => ({ id, name: values.name ?? '' }));
}

/** The themes of a programme, in its own order. */
export async function themes(programme: string): Promise<Named[]> {
  const { register } = await (await getApp()).workshop();
  const steering: Viewer = {
    person: null,
    isAdministrator: false,
    takesPart: [{ programme, role: 'programme-manager', organisation: null, theme: null }],
  };
  const { things } = await register.list(steering, 'programmeTheme', { programmes: [programme], order: { by: 'rank' } });
  return things.map(({ id, values }) => ({ id, name: values.name ?? '' }));
}
