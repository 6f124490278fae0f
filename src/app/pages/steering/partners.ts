import type { PartnersOverview } from '#domain/partner/partners-overview';
import { partnersOverview } from '#insight/partner/partners-overview';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';

/** Partners of a programme and how its places are divided, as whoever opened the workspace may see them. */
export function loadPartners({ register, viewer, programme, today }: ProgrammeWorkspace): Promise<PartnersOverview> {
  return partnersOverview(register, viewer, programme, today);
}
