import type { PlansPage } from '#domain/plan/plans-page';
import { plansPage } from '#insight/plan/plans-page';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';

/** Plans beside themes of a programme, as whoever opened the workspace may see them. */
export function loadPlans({ register, app, viewer, programme }: ProgrammeWorkspace): Promise<PlansPage> {
  return plansPage({ register, figures: app.figures }, viewer, programme);
}
