import { isCode, type FieldSpec } from './field.ts';
import { kindOf, type KindName, type Thing } from './kinds.ts';

/** Why a text is erased: who it is about asked for it, it was typed by mistake, or its time is over. */
export const ERASURE_REASONS = ['asked', 'mistake', 'retention'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** Stands in a log where a text was that is erased. */
export interface ErasedText {
  erased: { at: string; because: ErasureReason };
}

export function isErased(value: unknown): value is ErasedText {
  return typeof value === 'object' && value !== null && 'erased' in value;
}

/** Whether a line of the log is of words that are erased: what it did can't be taken back, nor can erasing itself. */
export function isOfErased({ action, before, after }: { action: string; before: object; after: object }): boolean {
  return action === 'erase' || [...Object.values(before), ...Object.values(after)].some(isErased);
}

/** The reason of a withdrawal, which every thing can have beside its fields. */
export const WITHDRAWN_BECAUSE = 'withdrawnBecause';

/** The name of the file from which a change was read in, beside the fields too. */
export const CAME_FROM = 'cameFrom';

/** What is kept as the reason of a withdrawal that takes a beginning back: no word for readers, who are told in their language. */
export const UNDONE = 'undo';

/**
 * Whether a field holds what people type or send, and so what may lead to a person: its words are kept apart from the
 * log, so that they can be erased. What is chosen, counted or worked out can't.
 */
export function holdsWords(spec: FieldSpec): boolean {
  if (spec.type === 'text') return (!isCode(spec) && spec.isPeriod !== true) || spec.isFile === true;
  return spec.type === 'prose' || spec.type === 'link';
}

/** A registration is worked out: nobody typed it, and its hash says that it never changed. */
const WORKED_OUT: readonly KindName[] = ['registration'];

/** What of a thing can hold words, its fields first; beside them stand the reason of a withdrawal and the name of a file that was read in. */
export function fieldsWithWords(kind: KindName): string[] {
  const { fields } = kindOf(kind);
  const typed = WORKED_OUT.includes(kind) ? [] : Object.keys(fields).filter((field) => holdsWords(fields[field]!));
  return [...typed, WITHDRAWN_BECAUSE, CAME_FROM];
}

/** The name of a file that is erased, where its sha256 stood. */
export const NO_FILE = '0'.repeat(64);

/** A text that a thing has or had. */
export interface KeptText {
  id: string;
  field: string;
  body: string;
  /** How many versions of the thing hold it. */
  versions: number;
  /** When it was written first. */
  since: string;
  /** When another came in its place; null while it stands there. */
  until: string | null;
}

/** The texts of a thing that somebody may erase, by field, the newest first. */
export interface ErasableTexts {
  texts: KeptText[];
  /** Whether it can hold words that somebody else erases. */
  hasOthers: boolean;
}

/** A thing that has or had texts with some words. */
export interface FoundTexts {
  kind: KindName;
  thing: string;
  fields: string[];
  /** How many of its texts have them. */
  texts: number;
}

/** What is to be erased. */
export interface Erasure {
  kind: KindName;
  thing: string;
  /** The version that its writer looked at. */
  version: number;
  /** Ids of texts of this thing. */
  texts: readonly string[];
  because: ErasureReason;
  /** Stands from now on where a thing can't be without a text. */
  instead: string;
}

export interface Erased {
  thing: Thing;
  /** Files that this erased, by sha256: their bytes can go where no other attachment names them. */
  files: string[];
}

/** Which text was erased, without the words: for who puts back a copy in which it still stands. */
export interface Tombstone {
  /** The line of the log that brought the text, and the field in which it did. */
  entry: string;
  field: string;
  at: string;
  by: string;
  because: ErasureReason;
  /** At which thing it was erased: the name of a file goes from others too. Lists of before this was kept do not say it. */
  thing?: string;
}
