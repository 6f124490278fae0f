import type { PackBlock, PackEntry, PackLine, PackList, PackNames, PackPiece, PackTable } from '#domain/meeting/pack-told';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';
import type { Block, Entry, Line, NumberTable, Piece } from '../paper.ts';
import { togetherCells } from './costs.ts';
import type { Room } from './room.ts';

/** For what paper a pack is fitted. */
export interface Fitting {
  language: Language;
  say: Messages;
  /** The address of the site, without a path. */
  origin: string;
  /** The address of the pack as a page, which has what paper has no room for. */
  page: string;
  room: Room;
}

/** What people record is written in Dutch, whatever language the paper is in. */
const RECORDED_IN: Language = 'nl';
/** The most points of evidence under one claim. */
const MOST_EVIDENCE = 6;

/** A block with as much of it as there is room for; what is left out is counted, and leads to the page. */
export function fitBlock(block: PackBlock, fitting: Fitting): Block[] {
  switch (block.is) {
    case 'line':
      return [{ is: 'line', line: fitLine(block.line, fitting) }];
    case 'names':
      return [{ is: 'line', line: fitNames(block, fitting.room.entries, fitting) }];
    case 'folded':
      return [{ is: 'line', line: [{ text: `${block.head}.` }, { text: block.where, to: fitting.page, look: 'soft' }] }];
    case 'table':
      return [{ is: 'table', table: fitTable(block, fitting) }];
    case 'list': {
      const { room, say, page } = fitting;
      const left = block.entries.length - room.entries;
      const entries = block.entries.slice(0, room.entries).map((entry) => fitEntry(entry, fitting));
      const more: Block = { is: 'line', line: [{ text: say.coalition.pack.more(left), to: page, look: 'soft' }] };
      const list: Block[] =
        block.as === 'lines'
          ? entries.map(({ line }) => ({ is: 'line', line }))
          : [{ is: 'entries', numbered: block.as === 'numbered', entries }];
      return [...list, ...(left > 0 ? [more] : [])];
    }
  }
}

export function fitLine(line: PackLine, fitting: Fitting): Line {
  return line.map((piece) => fitPiece(piece, fitting));
}

/** As much of a text as there is room for, up to a whole word. */
export function shortened(text: string, most: number): string {
  const signs = [...text];
  if (signs.length <= most) return text;
  const begin = signs.slice(0, most - 1).join('');
  const space = begin.lastIndexOf(' ');
  return `${(space > most / 2 ? begin.slice(0, space) : begin).trimEnd()}…`;
}

function fitPiece({ text, to, look, cut, after, isRecorded }: PackPiece, { room, origin, language }: Fitting): Piece {
  const shown = cut ? shortened(text, room[cut]) : text;
  return {
    text: look === 'tag' ? `(${shown})` : shown,
    ...(to !== undefined && { to: to.startsWith('/') ? origin + to : to }),
    ...(isRecorded && language !== RECORDED_IN && { language: RECORDED_IN }),
    ...(look && { look: look === 'strong' ? 'strong' : 'soft' }),
    ...(after && { after }),
  };
}

function fitEntry({ line, below = [], isBlank }: PackEntry, fitting: Fitting): Entry {
  return {
    line: fitLine(line, fitting),
    below: below.flatMap((one) => belowLines(one, fitting)),
    ...(isBlank && { blank: fitting.room.blank }),
  };
}

/** What stands under an entry, without lists in lists: paper has too little room for their margins. */
function belowLines(one: PackList | PackNames, fitting: Fitting): Line[] {
  const { room, say } = fitting;
  if (one.is === 'names') return [fitNames(one, room.checks, fitting)];
  if (one.of === 'evidence' && !room.checksApart) return [];
  const most = one.of === 'evidence' ? MOST_EVIDENCE : one.of === 'checks' ? room.checks : room.entries;
  const shown = one.entries.slice(0, most);
  const left = one.entries.length - shown.length;
  const isTight = one.of === 'checks' && !room.checksApart;
  return [
    ...(isTight
      ? // Which check and how it was answered, all in one line; why stands on the page.
        [shown.flatMap(({ line }) => fitLine(line.slice(0, 2), fitting))]
      : shown.flatMap(({ line, below = [] }) => [fitLine(line, fitting), ...below.flatMap((inner) => belowLines(inner, fitting))])),
    ...(left > 0 ? [[{ text: say.coalition.pack.more(left), look: 'soft' as const }]] : []),
  ];
}

function fitNames({ head, names }: PackNames, most: number, fitting: Fitting): Line {
  const shown = names.slice(0, most);
  const left = names.length - shown.length;
  return [
    ...fitLine([head, ...shown.map((name, index) => ({ ...name, after: index < names.length - 1 ? ',' : '.' }))], fitting),
    ...(left > 0 ? [{ text: fitting.say.coalition.pack.moreNames(left), look: 'soft' as const }] : []),
  ];
}

/** Rows for which there is no room are told together, so that what stands there still adds up to the total. */
function fitTable({ caption, columns, rows, total }: PackTable, fitting: Fitting): NumberTable {
  const { room, say, page } = fitting;
  const others = rows.slice(room.entries);
  const rest = { head: [{ text: say.coalition.pack.moreSources(others.length), to: page }], cells: togetherCells(others, fitting) };
  return {
    caption,
    columns,
    rows: [...rows.slice(0, room.entries), ...(others.length > 0 ? [rest] : []), total].map(({ head, cells }) => ({
      head: fitLine(head, fitting),
      cells: cells.map(({ text }) => text),
    })),
  };
}
