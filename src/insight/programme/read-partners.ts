import type { Viewer } from '#domain/account/viewer';
import type { ProgrammePartners } from '#domain/programme-page/partners-page';
import type { Register, Seen } from '#domain/register/register';
import { readKinds } from '#insight/read-kinds';
import { partnersPage } from './partners-page.ts';

/**
 * Who takes part in some programmes, in their order, without those of which nothing of it is known. Asks as much of the
 * register for many as for one.
 */
export async function readPartners(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  programmes: readonly Seen<'programme'>[],
): Promise<ProgrammePartners[]> {
  const { partner, seat, programmeTheme } = await readKinds(
    register,
    viewer,
    ['partner', 'seat', 'programmeTheme'],
    programmes.map(({ id }) => id),
  );
  const ids = [...new Set([...partner, ...seat].flatMap(({ values }) => values.organisation ?? []))];
  const named = ids.length === 0 ? [] : (await register.list(viewer, 'organisation', { ids })).things;
  const organisations = new Map(named.map((one) => [one.id, one]));
  const partners = Map.groupBy(partner, ({ programme }) => programme);
  const seats = Map.groupBy(seat, ({ programme }) => programme);
  const themes = Map.groupBy(programmeTheme, ({ programme }) => programme);
  return programmes.flatMap((programme) => {
    const own = { partner: partners.get(programme.id) ?? [], seat: seats.get(programme.id) ?? [] };
    if (own.partner.length + own.seat.length === 0) return [];
    return [partnersPage({ programme, ...own, programmeTheme: themes.get(programme.id) ?? [], organisations })];
  });
}
