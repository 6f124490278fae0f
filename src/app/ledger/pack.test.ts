import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#base/checksum';
import { packFile, unpackFile } from './pack.ts';
import { LEDGER } from './test-ledger.ts';

describe('packFile()', () => {
  it('gives a file back as it was, with its name, and refuses what is too large or not packed by it', () => {
    const bytes = new TextEncoder().encode(LEDGER);
    const file = { name: 'Grootboek café.csv', bytes };
    expect(unpackFile(packFile(file))).toEqual(file);
    const zeros = { name: 'x', bytes: new Uint8Array([0, 80, 0]) };
    expect(unpackFile(packFile({ ...zeros, name: 'x\0' }))).toEqual(zeros);
    expect(unpackFile(packFile({ ...zeros, name: 'x'.repeat(300) })).name).toHaveLength(200);
    expect(() => unpackFile('geen bestand')).toThrow('ledger-missing');
    expect(() => unpackFile(gzipSync('a;b').toString('base64'))).toThrow('ledger-missing');
    const noise = new TextEncoder().encode(Array.from({ length: 15_000 }, (_, index) => sha256(String(index))).join(''));
    expect(() => packFile({ name: 'x', bytes: noise })).toThrow('ledger-too-large');
  });
});
