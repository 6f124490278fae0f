import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const COMPILER = '@myriaddreamin/typst-ts-node-compiler';

// Files share their modules, and one before this may have opened the compiler that is there.
beforeAll(() => {
  vi.doMock(COMPILER, () => {
    throw new Error('no native binding for this machine');
  });
  vi.resetModules();
});
afterAll(() => {
  vi.doUnmock(COMPILER);
  vi.resetModules();
});

describe('openTypst()', () => {
  it('says where this machine has no compiler that the page can be printed, and looks again the next time', async () => {
    const { openTypst } = await import('./typst.ts');
    for (let time = 0; time < 2; time += 1) {
      await expect(openTypst()).rejects.toMatchObject({
        exitCode: 3,
        issues: [{ code: 'pdf-not-here', params: { platform: `${process.platform}-${process.arch}` } }],
      });
    }
  });
});
