import type { Viewer } from '#domain/account/viewer';
import type { Disclosed } from '#domain/disclosure/disclosed';
import { CLAIMS, type ClaimKind } from '#domain/evidence/evidence';
import { claimOf } from '#domain/evidence/evidence-fields';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import type { Register } from '#domain/register/register';
import { evidenceTold } from '#insight/evidence/evidence-told';
import type { Reading } from '#insight/reading';

/** What speaks for and against the claims of a programme, those of some kinds, as a viewer may see it. */
export async function readEvidence(
  reading: Reading,
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  { programme, kinds = CLAIMS }: { programme: string; kinds?: readonly ClaimKind[] },
): Promise<Disclosed<EvidenceTold[]>> {
  const { things } = await register.list(viewer, 'evidence', { programmes: [programme] });
  const asked = things.filter(({ values }) => kinds.includes(claimOf(values)?.kind as ClaimKind));
  return evidenceTold(reading, register, viewer, asked);
}
