import type { FileHandle } from 'node:fs/promises';
import { fault } from '#base/fault';

/**
 * The form of a copy is that of `tar` (ustar), so that it can be looked into without Peil. Written and read here, as a
 * format of one block of text per file needs no library; nothing of the machine (owner, times) is put in it.
 */
const BLOCK = 512;
/** So much is read at once. */
const PIECE = 1 << 20;
/** The most that eleven octal digits can say. */
const LARGEST = 8 ** 11 - 1;

/** One file in it. */
export interface TarEntry {
  name: string;
  bytes: number;
  /** Where its content begins. */
  offset: number;
}

/** Adds a file of a size that is known beforehand. @throws RangeError when its name or size does not fit */
export async function addToTar(handle: FileHandle, name: string, bytes: number, content: AsyncIterable<Uint8Array>): Promise<void> {
  await handle.write(headerOf(name, bytes));
  let written = 0;
  for await (const chunk of content) {
    await handle.write(chunk);
    written += chunk.length;
  }
  if (written !== bytes) throw new RangeError(`Cannot keep ${name}: it has ${written} bytes and not ${bytes}`);
  await handle.write(Buffer.alloc((BLOCK - (bytes % BLOCK)) % BLOCK));
}

/** Two empty blocks are the end. */
export async function endTar(handle: FileHandle): Promise<void> {
  await handle.write(Buffer.alloc(2 * BLOCK));
}

/**
 * The files in it, in their order, without reading their content.
 *
 * @throws Fault `backup-no-backup` when it does not begin as one, `backup-damaged` when it ends too early
 */
export async function tarEntries(handle: FileHandle, file: string): Promise<TarEntry[]> {
  const { size } = await handle.stat();
  const entries: TarEntry[] = [];
  const block = Buffer.alloc(BLOCK);
  for (let at = 0; ;) {
    const damaged = (): Error => fault(entries.length === 0 ? 'backup-no-backup' : 'backup-damaged', { file, where: `byte ${at}` });
    const { bytesRead } = await handle.read(block, 0, BLOCK, at);
    if (bytesRead < BLOCK) throw damaged();
    if (block.every((byte) => byte === 0)) return entries;
    if (textAt(block, 257, 5) !== 'ustar' || numberAt(block, 148, 8) !== sumOf(block)) throw damaged();
    const [name, prefix] = [textAt(block, 0, 100), textAt(block, 345, 155)];
    const bytes = numberAt(block, 124, 12);
    const entry = { name: prefix === '' ? name : `${prefix}/${name}`, bytes, offset: at + BLOCK };
    at = entry.offset + Math.ceil(bytes / BLOCK) * BLOCK;
    if (!(at <= size)) throw damaged();
    entries.push(entry);
  }
}

/** The content of a file in it. */
export function tarContent(handle: FileHandle, { bytes, offset }: TarEntry): AsyncGenerator<Uint8Array> {
  return readRange(handle, offset, bytes);
}

/** Bytes of an open file, piece by piece; fewer when it ends before. */
export async function* readRange(handle: FileHandle, offset: number, bytes: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < bytes;) {
    const piece = Buffer.alloc(Math.min(PIECE, bytes - done));
    const { bytesRead } = await handle.read(piece, 0, piece.length, offset + done);
    if (bytesRead === 0) return;
    done += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}

function headerOf(name: string, bytes: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const [prefix, rest] = split(name);
  if (bytes > LARGEST) throw new RangeError(`Cannot keep ${name}: ${bytes} bytes is too large`);
  block.write(rest, 0);
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write('0', 156);
  block.write('ustar\u000000', 257);
  block.write(prefix, 345);
  block.write(`${sumOf(block).toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** A long name goes in two parts, cut at a slash. */
function split(name: string): [prefix: string, rest: string] {
  if (Buffer.byteLength(name) <= 100) return ['', name];
  for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
    const parts: [string, string] = [name.slice(0, at), name.slice(at + 1)];
    if (Buffer.byteLength(parts[0]) <= 155 && Buffer.byteLength(parts[1]) <= 100) return parts;
  }
  throw new RangeError(`Cannot keep ${name}: its name is too long`);
}

/** The sum of a header, in which the sum itself counts as blanks. */
function sumOf(block: Buffer): number {
  return block.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

function textAt(block: Buffer, start: number, length: number): string {
  const text = block.subarray(start, start + length);
  const end = text.indexOf(0);
  return text.subarray(0, end < 0 ? length : end).toString('utf8');
}

function numberAt(block: Buffer, start: number, length: number): number {
  const text = textAt(block, start, length).trim();
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
}
