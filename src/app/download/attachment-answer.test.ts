import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentAnswer, disposition } from './attachment-answer.ts';

const file = { name: 'Plan', format: 'pdf', sha256: 'a'.repeat(64) } as const;

describe('attachmentAnswer()', () => {
  it('is saved and never shown: its own type, no guessing, no scripts, kept nowhere', () => {
    const { headers } = attachmentAnswer(file, new Uint8Array(3), { forEverybody: false });
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'application/pdf',
      'content-length': '3',
      'content-disposition': `attachment; filename="plan.pdf"; filename*=UTF-8''Plan.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });

  it('may be kept when it is for everybody, until it is asked for again', () => {
    const { headers } = attachmentAnswer(file, new Uint8Array(3), { forEverybody: true });
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('etag')).toBe(`"${file.sha256}"`);
  });
});

describe('disposition()', () => {
  it('keeps the words of a name, and the ending of what the file is', () => {
    expect(disposition('Jaarverslag één.PDF', 'pdf')).toBe(
      `attachment; filename="jaarverslag-een.pdf"; filename*=UTF-8''Jaarverslag%20%C3%A9%C3%A9n.pdf`,
    );
    expect(disposition('plan.exe', 'pdf')).toContain('filename="plan-exe.pdf"');
    expect(disposition('報告', 'png')).toBe(`attachment; filename="bijlage.png"; filename*=UTF-8''%E5%A0%B1%E5%91%8A.png`);
    expect(disposition('\u202egpj.exe', 'jpeg')).toContain(`filename*=UTF-8''gpj.exe.jpg`);
  });

  it('holds no letter of a name that means something in a header or a path, whatever people type', () => {
    const form = /^attachment; filename="[a-z0-9-]+\.pdf"; filename\*=UTF-8''[A-Za-z0-9%._~-]+\.pdf$/;
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => form.test(disposition(name, 'pdf'))));
    for (const name of ['"; filename="x.exe', 'a\r\nset-cookie: x=1', '../../etc/passwd', "a'b(c)*", '.pdf'])
      expect(disposition(name, 'pdf')).toMatch(form);
  });
});
