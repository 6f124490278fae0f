import { describe, expect, it, vi } from 'vitest';
import { openTypst } from './typst.ts';

vi.mock('@myriaddreamin/typst-ts-node-compiler', () => {
  throw new Error('no native binding for this machine');
});

describe('openTypst()', () => {
  it('says where this machine has no compiler that the page can be printed, and looks again the next time', async () => {
    for (let time = 0; time < 2; time += 1) {
      await expect(openTypst()).rejects.toMatchObject({
        exitCode: 3,
        issues: [{ code: 'pdf-not-here', params: { platform: `${process.platform}-${process.arch}` } }],
      });
    }
  });
});
