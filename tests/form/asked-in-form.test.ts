import type { Component } from 'svelte';
import { expect, it } from 'vitest';
import ThingForm from '#ui/form/ThingForm.svelte';
import { draw } from './draw.ts';

/** What stands beside the label of a field in a form. */
function need(given: Record<string, unknown>, field: string): string {
  const html = draw(ThingForm as unknown as Component<Record<string, unknown>>, given);
  const [, label = ''] = new RegExp(`<label[^>]*for="veld-${field}"[^>]*>(.*?)</label>`, 's').exec(html) ?? [];
  return /\(([^)]*)\)/.exec(label.replace(/<!--.*?-->/g, ''))?.[1] ?? '';
}

it('the form of an action says that it asks the day, as long as the action is open', () => {
  const form = (state: string) => {
    const typed = { name: 'Bellen', state, owner: 'p', due: '01-12-2026' };
    return { kind: 'action', typed, openedWith: typed, allowed: { state: ['open', 'done', 'dropped'] } };
  };
  expect(need(form('open'), 'due')).toBe('verplicht');
  expect(need(form('done'), 'due')).toBe('verplicht bij ‘open’');
  expect(need(form('open'), 'note')).toBe('niet verplicht');
});
