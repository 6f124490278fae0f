import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

describe('ownPath()', () => {
  it('keeps a path of this site with its query', () => {
    expect(ownPath('/werk/interventies?status=running#a')).toBe('/werk/interventies?status=running#a');
  });

  it('refuses every way to another site', () => {
    const ways = [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'https:evil.example',
      'javascript:alert(1)',
      '/\t/evil.example',
      '',
      null,
    ];
    for (const way of ways) expect(ownPath(way), String(way)).toBeNull();
    expect(ownPath('/.//evil.example')).toBe('/evil.example');
  });
});
