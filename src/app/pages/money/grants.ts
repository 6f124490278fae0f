import type { GrantDoubted, GrantsPage } from '#domain/money/grants-page';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { doubtsOfAdvance, doubtsOfGrant } from '#insight/money/doubts-of-grant';
import { grantsPage } from '#insight/money/grants-page';
import { openMoney } from '#app/pages/money/programme';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { rightsOn } from '#app/pages/work/rights';
import { mayMake, type Workspace } from '#app/pages/work/workspace';

/** The grants of a programme, and whether they may be added to; null where the viewer does not account or steer. */
export async function loadGrants(workspace: ProgrammeWorkspace): Promise<(GrantsPage & { mayAdd: boolean }) | null> {
  const desk = openMoney(workspace);
  if (!desk) return null;
  return { ...(await grantsPage(desk.register, desk.viewer, desk.programme, desk.today)), mayAdd: mayMake(workspace, 'grant') };
}

/**
 * What is unlikely about a grant, for its own page and that of an advance on it, and whether its viewer may change the grant
 * there; null on other pages. It is told once it is saved and not asked before: it can be so, and often another thing than
 * this one is to be mended.
 */
export async function loadGrantDoubts(
  workspace: Workspace,
  kind: KindName,
  thing: Seen,
): Promise<(GrantDoubted & { mayChange: boolean }) | null> {
  const doubted = await doubtsOn(workspace, kind, thing);
  const grant = doubted && (await workspace.register.find(workspace.viewer, 'grant', doubted.grant));
  return grant && { ...doubted, mayChange: (await rightsOn(workspace, 'grant', grant)).fields.length > 0 };
}

async function doubtsOn({ register, viewer }: Workspace, kind: KindName, thing: Seen): Promise<GrantDoubted | null> {
  if (thing.withdrawnAt !== null) return null;
  if (kind === 'grant') return doubtsOfGrant(register, viewer, thing as Seen<'grant'>);
  return kind === 'grantAdvance' ? doubtsOfAdvance(register, viewer, thing as Seen<'grantAdvance'>) : null;
}
