import type { FileFormat } from '#domain/attachment/file-format';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

const STRIPPERS: Readonly<Partial<Record<FileFormat, (bytes: Uint8Array) => Uint8Array | null>>> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
};

/** A picture without what was written beside it; other files as they are. Null when a picture is broken. */
export function stripMetadata(format: FileFormat, bytes: Uint8Array): Uint8Array | null {
  return STRIPPERS[format]?.(bytes) ?? (STRIPPERS[format] ? null : bytes);
}
