import { describe, expect, it } from 'vitest';
import type { App } from './app.ts';
import type { PageCache } from './http/page-cache.ts';
import { logFailure, serveWith } from './serving.ts';

describe('logFailure', () => {
  const lines: string[] = [];
  serveWith({} as App, {} as PageCache, (text) => lines.push(text));

  it('says what failed and where, but not what the failure says: it may hold what somebody typed', () => {
    const error = Object.assign(new Error('Key (email)=(jan@voorbeeld.nl)\n already exists'), { code: '23505' });
    logFailure(error);
    const line = lines.pop()!;
    expect(line).not.toContain('jan@');
    expect(line.endsWith('\n')).toBe(true);
    expect(JSON.parse(line)).toMatchObject({ failure: 'Error', code: '23505' });
    expect((JSON.parse(line) as { arose: string[] }).arose[0]).toContain('serving.test.ts');
  });

  it.each([null, 'text of a person', undefined])('logs %s, which is no error, without its text', (thrown) => {
    logFailure(thrown);
    expect(lines.pop()).not.toContain('person');
  });
});
