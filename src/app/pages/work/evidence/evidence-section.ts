import type { ClaimEvidence } from '#domain/evidence/claim-evidence';
import { CLAIM_FIELDS } from '#domain/evidence/evidence';
import { isClaim } from '#domain/evidence/evidence-fields';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { KindName } from '#domain/register/kinds';
import type { Query, Seen } from '#domain/register/register';
import { withdrawnBecause } from '#i18n/register/withdrawn-because';
import { evidenceTold } from '#insight/evidence/evidence-told';
import { openReading } from '#app/pages/open-reading';
import { personNames } from '../person-names.ts';
import { mayAddTo } from '../rights.ts';
import type { Workspace } from '../workspace.ts';

/** Null for what is no claim, and outside programmes. */
export async function loadEvidenceSection(workspace: Workspace, kind: KindName, thing: Seen): Promise<Disclosed<ClaimEvidence> | null> {
  if (!isClaim(kind) || workspace.programme === null) return null;
  const { register, viewer, programme } = workspace;
  const where = { [CLAIM_FIELDS[kind]]: [thing.id] } as Query<'evidence'>['where'];
  const [{ things }, mayAdd] = await Promise.all([
    register.list(viewer, 'evidence', { programmes: [programme.id], where, withdrawn: true }),
    mayAddTo(workspace, thing),
  ]);
  const told = await evidenceTold((await openReading()).reading, register, viewer, things);
  const nameOf = await personNames(
    workspace,
    told.map(({ by }) => by),
  );
  const gone = new Map(things.flatMap((one) => (one.withdrawnAt === null ? [] : [[one.id, one] as const])));
  const section: ClaimEvidence = {
    claim: { kind, id: thing.id },
    evidence: told.filter(({ id }) => !gone.has(id)),
    withdrawn: told.flatMap((one) => {
      const was = gone.get(one.id);
      return was ? [{ ...one, because: withdrawnBecause(was.withdrawnBecause, workspace.language), withdrawnAt: was.withdrawnAt! }] : [];
    }),
    names: Object.fromEntries(told.map(({ id, by }) => [id, nameOf(by)])),
    mayAdd,
  };
  return fromDisclosed(section, told);
}

/** One piece of evidence with what it points at; null for another kind of thing. */
export async function loadEvidence({ register, viewer }: Workspace, thing: Seen): Promise<Disclosed<EvidenceTold> | null> {
  if (thing.kind !== 'evidence') return null;
  const told = await evidenceTold((await openReading()).reading, register, viewer, [thing as Seen<'evidence'>]);
  return told[0] ? fromDisclosed(told[0], told) : null;
}
