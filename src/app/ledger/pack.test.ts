import { describe, expect, it } from 'vitest';
import { sha256 } from '#base/checksum';
import { packFile, unpackFile } from './pack.ts';
import { LEDGER } from './test-ledger.ts';

describe('packFile()', () => {
  it('gives a file back as it was, and refuses what is too large or not packed by it', () => {
    const bytes = new TextEncoder().encode(LEDGER);
    expect(unpackFile(packFile(bytes))).toEqual(bytes);
    expect(() => unpackFile('geen bestand')).toThrow('ledger-missing');
    const noise = new TextEncoder().encode(Array.from({ length: 15_000 }, (_, index) => sha256(String(index))).join(''));
    expect(() => packFile(noise)).toThrow('ledger-too-large');
  });
});
