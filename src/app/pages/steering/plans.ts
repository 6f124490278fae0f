import type { PlansPage } from '#domain/plan/plans-page';
import { plansPage } from '#insight/plan/plans-page';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { mayMake } from '#app/pages/work/workspace';

/** Plans beside themes of a programme, as whoever opened the workspace may see them; and what they may add. */
export async function loadPlans(workspace: ProgrammeWorkspace): Promise<PlansPage & { mayAdd: PlansMayAdd }> {
  const { register, app, viewer, programme } = workspace;
  return {
    ...(await plansPage({ register, figures: app.figures, catalogue: app.catalogue }, viewer, programme)),
    mayAdd: { plan: mayMake(workspace, 'plan'), challenge: mayMake(workspace, 'challenge'), interest: mayMake(workspace, 'interest') },
  };
}

export type PlansMayAdd = Readonly<Record<'plan' | 'challenge' | 'interest', boolean>>;
