import type { Disclosed } from '#domain/disclosure/disclosed';
import { coalitionAddress } from '#domain/address/coalition-address';
import type { MeetingPack } from '#domain/meeting/meeting-pack';
import { formats } from '#i18n/format';
import { messages } from '#i18n/messages';
import { paperToPdf } from '../typst/paper-to-pdf.ts';
import type { PackFor } from './pack-for.ts';
import { packPaper } from './pack-paper.ts';
import { ROOMS } from './room.ts';

/** A coalition takes three sheets of A4 along, no more. */
const MOST_PAGES = 3;

/**
 * The pack of a meeting as a tagged PDF of at most three pages: the same bytes for the same pack on the same day.
 *
 * @throws Fault `pdf-not-here` where this machine has no compiler
 */
export function packFile(pack: Disclosed<MeetingPack>, of: PackFor): Promise<Uint8Array> {
  return paperToPdf(papers(pack, of), MOST_PAGES);
}

function* papers(pack: Disclosed<MeetingPack>, { language, address, place, origin, ...of }: PackFor) {
  const page = origin + coalitionAddress.pack(place, pack.meeting.id, language);
  const told = { language, say: messages(language, address), format: formats(language), place, origin, page };
  for (const room of ROOMS) yield packPaper(pack, of, { ...told, room, evidence: pack.evidence });
}
