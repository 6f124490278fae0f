import type { EvidenceByClaim } from '#domain/evidence/evidence-told';
import type { KindName } from '#domain/register/kinds';
import type { Formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';
import { optionLabel } from '#i18n/register/register-words';
import { workAddress } from '#domain/address/work-address';
import type { Block, Entry, Piece } from '../paper.ts';
import type { Room } from './room.ts';

/** With what a pack is told on paper. */
export interface Telling {
  language: Language;
  say: Messages;
  format: Formats;
  /** The address of the site, without a path. */
  origin: string;
  /** How addresses name the programme. */
  place: string;
  /** The address of the pack as a page. */
  page: string;
  room: Room;
  /** What speaks for and against the claims that are told, by claim. */
  evidence: EvidenceByClaim;
}

/** What a programme records is written in Dutch, whatever language the paper is in. */
const RECORDED_IN: Language = 'nl';

/** A name that somebody gave, leading to where it stands. */
export function named(name: string | null | undefined, path: string, telling: Telling, look?: Piece['look']): Piece {
  const { origin, language, room } = telling;
  const shown = shortened(name ?? '', room.name);
  // Nothing to see is nothing to follow.
  return { text: shown === '' ? '…' : shown, to: origin + path, ...inDutch(language), ...(look && { look }) };
}

export function namedThing(name: string | null | undefined, kind: KindName, id: string, telling: Telling, look?: Piece['look']): Piece {
  return named(name, workAddress.thing(telling.place, kind, id, telling.language), telling, look);
}

/** The same before what is said of it. */
export function followed(piece: Piece, after: ':' | '.' = ':'): Piece {
  return { ...piece, after };
}

/** What somebody wrote; nothing when it is not filled in. */
export function written(text: string | null | undefined, { language, room }: Telling): Piece[] {
  return text ? [{ text: shortened(text, room.prose), ...inDutch(language) }] : [];
}

export function soft(text: string): Piece {
  return { text, look: 'soft' };
}

/** The word for an option of a field. */
export function option(kind: KindName, field: string, value: string | null | undefined, { language, say }: Telling): string {
  return value ? optionLabel(language, kind, field, value) : say.programmes.notFilledIn;
}

/** A list with as much as there is room for, and how many are left out; words instead when there is nothing. */
export function entries<T>(
  things: readonly T[],
  entry: (thing: T) => Entry,
  none: string | null,
  telling: Telling,
  numbered = false,
): Block[] {
  if (things.length === 0) return none === null ? [] : [{ is: 'line', line: [soft(none)] }];
  const shown = things.slice(0, telling.room.entries);
  return [{ is: 'entries', numbered, entries: shown.map(entry) }, ...more(things.length - shown.length, telling)];
}

/** Says how many are left out, and leads to the page that has them. */
export function more(count: number, { say, page }: Telling): Block[] {
  return count > 0 ? [{ is: 'line', line: [{ text: say.coalition.pack.more(count), to: page, look: 'soft' }] }] : [];
}

export function heading(level: 2 | 3, text: string): Block {
  return { is: 'heading', level, line: [{ text }] };
}

/** As much of a text as there is room for, up to a whole word. */
export function shortened(text: string, most: number): string {
  const signs = [...text];
  if (signs.length <= most) return text;
  const begin = signs.slice(0, most - 1).join('');
  const space = begin.lastIndexOf(' ');
  return `${(space > most / 2 ? begin.slice(0, space) : begin).trimEnd()}…`;
}

function inDutch(language: Language): { language?: Language } {
  return language === RECORDED_IN ? {} : { language: RECORDED_IN };
}
