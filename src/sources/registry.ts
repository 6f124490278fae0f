import { v3TableReader } from './cbs/v3-table.ts';
import type { Reader } from './reader.ts';

/**
 * Every reader, in the order in which they are asked: of those that are sure, the first that gives
 * figures and the first that gives geometry read the file. A new source is a new entry here.
 */
export const readers: readonly Reader[] = [v3TableReader];
