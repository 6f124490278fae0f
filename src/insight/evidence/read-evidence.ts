import type { Viewer } from '#domain/account/viewer';
import type { Disclosed } from '#domain/disclosure/disclosed';
import { CLAIM_FIELDS, CLAIM_KINDS, type ClaimKind } from '#domain/evidence/evidence';
import { claimOf, sortOf, type EvidenceSort } from '#domain/evidence/evidence-fields';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import type { Register } from '#domain/register/register';
import { evidenceTold } from '#insight/evidence/evidence-told';
import type { Reading } from '#insight/reading';

/** What speaks for and against the claims of a programme, those of some kinds, and evidence of some sorts, as a viewer may see it. */
export async function readEvidence(
  reading: Reading,
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  { programme, kinds = CLAIM_KINDS, sorts }: { programme: string; kinds?: readonly ClaimKind[]; sorts?: readonly EvidenceSort[] },
): Promise<Disclosed<EvidenceTold[]>> {
  const { things } = await register.list(viewer, 'evidence', { programmes: [programme] });
  const isAsked = ({ values }: (typeof things)[number]) =>
    kinds.includes(claimOf(values)?.kind as ClaimKind) && (sorts?.includes(sortOf(values) as EvidenceSort) ?? true);
  const asked = things.filter(isAsked);
  return evidenceTold(reading, register, viewer, asked);
}

/** Claims that a page shows, by kind. */
export type ShownClaims = Readonly<Partial<Record<ClaimKind, readonly { id: string }[]>>>;

/** What speaks for and against some claims of a programme, and nothing that speaks of others, as a viewer may see it. */
export async function readEvidenceOf(
  reading: Reading,
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  { programme, claims }: { programme: string; claims: ShownClaims },
): Promise<Disclosed<EvidenceTold[]>> {
  const kinds = CLAIM_KINDS.filter((kind) => (claims[kind] ?? []).length > 0);
  // By kind, as all conditions of a query hold together, and evidence is of one claim.
  const lists = kinds.map((kind) =>
    register.list(viewer, 'evidence', {
      programmes: [programme],
      where: { [CLAIM_FIELDS[kind]]: [...new Set(claims[kind]!.map(({ id }) => id))] },
    }),
  );
  const things = (await Promise.all(lists)).flatMap((list) => list.things);
  return evidenceTold(reading, register, viewer, things);
}
