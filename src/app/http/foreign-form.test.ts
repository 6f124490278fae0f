import { describe, expect, it } from 'vitest';
import { isForeignForm } from './foreign-form.ts';

describe('isForeignForm()', () => {
  const origin = new URL('https://buurten.example');
  const sent = (headers: Record<string, string>, method = 'POST') => isForeignForm({ method, headers }, origin);
  const form = 'application/x-www-form-urlencoded';

  it.each(['https://elders.example', 'http://buurten.example', 'https://buurten.example:8443', 'null'])('knows a form from %s', (from) => {
    expect(sent({ origin: from, 'content-type': form })).toBe(true);
    expect(sent({ origin: from, 'content-type': 'Multipart/Form-Data; boundary=x' })).toBe(true);
  });

  it('lets through what comes from here, what is no form, and what the page machinery is to weigh', () => {
    expect(sent({ origin: 'https://buurten.example', 'content-type': form })).toBe(false);
    expect(sent({ origin: 'https://elders.example', 'content-type': form }, 'GET')).toBe(false);
    expect(sent({ origin: 'https://elders.example', 'content-type': 'application/json' })).toBe(false);
    expect(sent({ 'content-type': form })).toBe(false);
  });
});
