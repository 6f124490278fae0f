import type { Viewer } from '#domain/account/viewer';
import type { Register, Seen } from '#domain/register/register';
import { readKinds } from '#insight/read-kinds';

/** Bottlenecks, streets and partners of a programme as far as a viewer may see them, with every organisation that they name. */
export async function readPractice(register: Pick<Register, 'list'>, viewer: Viewer, programme: string) {
  const content = await readKinds(register, viewer, ['bottleneck', 'streetApproach', 'partner'] as const, [programme]);
  const ids = [
    ...content.bottleneck.flatMap(({ values }) => values.givesMandate ?? []),
    ...content.streetApproach.flatMap(({ values }) => values.coalition ?? []),
    ...content.partner.flatMap(({ values }) => values.organisation ?? []),
  ];
  const named = ids.length === 0 ? [] : (await register.list(viewer, 'organisation', { ids: [...new Set(ids)] })).things;
  const organisations: ReadonlyMap<string, Seen<'organisation'>> = new Map(named.map((one) => [one.id, one]));
  return { ...content, organisations };
}
