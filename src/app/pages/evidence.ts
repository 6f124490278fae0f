import { RESIDENT } from '#domain/account/viewer';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { ClaimKind } from '#domain/evidence/evidence';
import type { EvidenceByClaim } from '#domain/evidence/evidence-told';
import { byClaim } from '#insight/evidence/evidence-told';
import { readEvidence } from '#insight/evidence/read-evidence';
import { openReading } from '#app/pages/open-reading';

/** What speaks for and against the claims of some kinds on a page of a programme, as everybody may see it. */
export async function loadPublicEvidence(programme: string, kinds: readonly ClaimKind[]): Promise<Disclosed<EvidenceByClaim>> {
  const { app, reading } = await openReading();
  const { register } = await app.workshop();
  return byClaim(await readEvidence(reading, register, RESIDENT, { programme, kinds }));
}
