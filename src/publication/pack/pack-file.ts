import { coalitionAddress } from '#domain/address/coalition-address';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { MeetingPack } from '#domain/meeting/meeting-pack';
import { messages } from '#i18n/messages';
import { paperToPdf } from '../typst/paper-to-pdf.ts';
import type { PackFor } from './pack-for.ts';
import { packPaper } from './pack-paper.ts';
import { ROOMS } from './room.ts';
import { tellPack } from './tell-pack.ts';

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

function* papers(pack: Disclosed<MeetingPack>, of: PackFor) {
  const told = tellPack(pack, of);
  const page = of.origin + coalitionAddress.pack(of.place, pack.meeting.id, of.language);
  const say = messages(of.language, of.address);
  for (const room of ROOMS) yield packPaper(told, { ...of, say, page, room });
}
