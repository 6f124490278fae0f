import { workAddress } from '#domain/address/work-address';
import type { EvidenceByClaim } from '#domain/evidence/evidence-told';
import type { PackBlock, PackEntry, PackList, PackPiece } from '#domain/meeting/pack-told';
import type { KindName } from '#domain/register/kinds';
import type { Formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';
import { optionLabel } from '#i18n/register/register-words';

/** With what a pack is put into words. */
export interface Telling {
  language: Language;
  say: Messages;
  format: Formats;
  /** How addresses name the programme. */
  place: string;
  /** What speaks for and against the claims that are told, by claim. */
  evidence: EvidenceByClaim;
}

/** A name that somebody gave, leading to where it stands. */
export function named(name: string | null | undefined, to: string, look?: PackPiece['look']): PackPiece {
  // Nothing to see is nothing to follow.
  return { text: name || '…', to, isRecorded: true, cut: 'name', ...(look && { look }) };
}

export function namedThing(
  name: string | null | undefined,
  kind: KindName,
  id: string,
  { place, language }: Telling,
  look?: PackPiece['look'],
): PackPiece {
  return named(name, workAddress.thing(place, kind, id, language), look);
}

/** The same before what is said of it. */
export function followed(piece: PackPiece, after: ':' | '.' | ',' = ':'): PackPiece {
  return { ...piece, after };
}

/** What somebody wrote; nothing when it is not filled in. */
export function written(text: string | null | undefined): PackPiece[] {
  return text ? [{ text, isRecorded: true, cut: 'prose' }] : [];
}

export function soft(text: string): PackPiece {
  return { text, look: 'soft' };
}

/** Words that stand where something was looked for and is not there. */
export function missing(text: string): PackPiece {
  return { text, look: 'missing' };
}

/** The word for an option of a field. */
export function option(kind: KindName, field: string, value: string | null | undefined, { language, say }: Telling): string {
  return value ? optionLabel(language, kind, field, value) : say.programmes.notFilledIn;
}

/** A list, or words that say that there is nothing. */
export function listed(as: PackList['as'], entries: readonly PackEntry[], none: string): PackBlock {
  return entries.length > 0 ? { is: 'list', as, entries } : { is: 'line', line: [missing(none)] };
}
