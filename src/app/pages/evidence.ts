import { RESIDENT } from '#domain/account/viewer';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { EvidenceByClaim } from '#domain/evidence/evidence-told';
import { byClaim } from '#insight/evidence/evidence-told';
import { readEvidenceOf, type ShownClaims } from '#insight/evidence/read-evidence';
import { openReading } from '#app/pages/open-reading';

/** What speaks for and against the claims that a page of a programme shows, as everybody may see it. */
export async function loadPublicEvidence(programme: string, claims: ShownClaims): Promise<Disclosed<EvidenceByClaim>> {
  const { app, reading } = await openReading();
  const { register } = await app.workshop();
  return byClaim(await readEvidenceOf(reading, register, RESIDENT, { programme, claims }));
}
