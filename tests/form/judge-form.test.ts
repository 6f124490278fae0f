import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { plainText } from '../access/acts/drawn-form.ts';
import { ACTION_FIELDS, JUDGEMENT_FIELDS } from '#domain/commitment/judge-fields';
import JudgeForm from '#ui/coalition/JudgeForm.svelte';
import { draw } from './draw.ts';

const FORM = JudgeForm as unknown as Component<Record<string, unknown>>;
const given = {
  typed: {},
  issues: [],
  looked: '',
  people: [{ id: 'tineke', name: 'Tineke Trekker' }],
  proof: { id: 'id', token: 'token' },
};

/** What stands in the label of a field about whether it is needed. */
const need = (html: string, field: string) =>
  plainText(new RegExp(`for="veld-${field}"[^>]*>.*?field__need">\\((.*?)\\)<`, 's').exec(html.replace(/<!--.*?-->/g, ''))?.[1] ?? '');

describe('the form in which a check is judged', () => {
  it('says at each field of the action that it is needed with "not yet", and only then', () => {
    const html = draw(FORM, given);
    expect(ACTION_FIELDS.map((field) => need(html, field))).toEqual(ACTION_FIELDS.map(() => 'nodig bij ‘nog niet’'));
    expect(need(draw(FORM, given, 'en'), 'due')).toBe('needed for ‘not yet’');
    // Whatever is answered, these are asked of a judgement.
    expect(JUDGEMENT_FIELDS.filter((field) => need(html, field) === 'verplicht')).toContain('answer');
    for (const field of ACTION_FIELDS) expect(new RegExp(`<[^>]*name="${field}"[^>]*>`).exec(html)?.[0], field).not.toContain('required');
  });

  it('speaks at who does it of no field that it does not have', () => {
    expect(draw(FORM, given)).not.toContain('kies hieronder een organisatie');
  });

  it('tells the faults of both halves in one summary, beside words that may lead to a person, and keeps what was looked at', () => {
    const typed = { evidence: 'Bel 06 12345678.' };
    const personal = { code: 'personal-data', level: 'warning', at: 'evidence', params: { sort: 'phone', from: 4, to: 15, seal: 'zegel' } };
    const issues = [
      { code: 'not-yet-needs-action', level: 'error', at: 'due' },
      { code: 'field-required', level: 'error', at: 'judgedBy' },
    ];
    const html = draw(FORM, { ...given, typed, issues: [...issues, personal] });
    for (const link of ['#veld-due', '#veld-judgedBy', '#veld-evidence']) expect(html).toContain(`href="${link}"`);
    expect(html).toContain('value="zegel"');
    expect(draw(FORM, { ...given, issues, looked: 'zegel' })).toContain('<input type="hidden" name="bekeken" value="zegel"');
  });
});
