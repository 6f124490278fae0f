import type { PlansPage } from '#domain/plan/plans-page';
import { plansPage } from '#insight/plan/plans-page';
import type { Workspace } from '#app/pages/work/workspace';

/** Plans beside themes of a programme, as whoever opened the workspace may see them. */
export function loadPlans({ register, app, viewer }: Workspace, programme: string): Promise<PlansPage> {
  return plansPage({ register, figures: app.figures }, viewer, programme);
}
