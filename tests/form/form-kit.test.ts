import type { Component } from 'svelte';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formInput } from '#domain/register/form-input';
import { KIND_NAMES, kindOf } from '#domain/register/kinds';
import { readDraft } from '#domain/register/read-draft';
import { CODES_ONLY } from '#domain/register/read-value';
import { writeValues } from '#domain/register/write-value';
import { LANGUAGES } from '#i18n/language';
import { fieldLabel } from '#i18n/register/register-words';
import { groupFields } from '#ui/form/field-groups.ts';
import ThingForm from '#ui/form/ThingForm.svelte';
import { anyValues } from '../register-values.ts';
import { draw } from './draw.ts';
import { CONFLICT, HASTY, hastyDraft, LOOKUPS, named, optionsOf } from './examples.ts';

const FORM = ThingForm as unknown as Component<Record<string, unknown>>;

/** Ids that something points at and that are not there, and ids that are there twice. */
function brokenIds(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  const wanted = [...html.matchAll(/(?:for|aria-describedby|aria-labelledby|list|href)="(#?)([^"]+)"/g)]
    .filter(([all, hash]) => !all.startsWith('href') || hash === '#')
    .flatMap(([, , list]) => list!.split(' '));
  return [...wanted.filter((id) => !ids.includes(id)), ...ids.filter((id, index) => ids.indexOf(id) !== index)];
}

/** What the form would send, as a browser without a script does. */
function sent(html: string): [string, string][] {
  const decode = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const entries: { at: number; name: string; value: string }[] = [];
  for (const match of html.matchAll(/<input ((?:[^>"]|"[^"]*")*)>/g)) {
    const attribute = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(match[1]!)?.[1];
    const name = attribute('name');
    if (!name || (/type="(?:checkbox|radio)"/.test(match[1]!) && !/ checked/.test(match[1]!))) continue;
    entries.push({ at: match.index, name, value: decode(attribute('value') ?? '') });
  }
  for (const match of html.matchAll(/<textarea [^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g))
    entries.push({ at: match.index, name: match[1]!, value: decode(match[2]!.replace(/^\n/, '')) });
  for (const match of html.matchAll(/<select [^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)) {
    const picked = /<option value="([^"]*)"[^>]* selected/.exec(match[2]!)?.[1] ?? '';
    entries.push({ at: match.index, name: match[1]!, value: decode(picked) });
  }
  return entries.sort((one, other) => one.at - other.at).map(({ name, value }) => [name, value]);
}

/** What stands in the boxes to type in, when the same was typed in all of them. */
function textsOf(kind: (typeof KIND_NAMES)[number], typed: string): Record<string, string> {
  const { fields } = kindOf(kind);
  return Object.fromEntries(
    Object.keys(fields).flatMap((field) => (['text', 'prose'].includes(fields[field]!.type) ? [[field, typed]] : [])),
  );
}

describe('ThingForm', () => {
  it.each(KIND_NAMES)('draws every field of %s once, with its label and what helps, in both languages', (kind) => {
    for (const language of LANGUAGES) {
      for (const count of [0, 3, 40]) {
        const html = draw(FORM, { kind, options: optionsOf(kind, count), asOf: '' }, language);
        expect(brokenIds(html)).toEqual([]);
        expect(html).not.toMatch(/undefined|\[object|NaN| style=|<script/);
        const names = new Set([...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name));
        for (const field of Object.keys(kindOf(kind).fields)) {
          expect(names).toContain(field);
          expect(html.replaceAll('&amp;', '&')).toContain(fieldLabel(language, kind, field));
        }
      }
    }
  });

  it.each(KIND_NAMES)('gives back what a %s holds when nothing is changed', (kind) => {
    fc.assert(
      fc.property(anyValues(kind), (values) => {
        const html = draw(FORM, { kind, typed: writeValues(kindOf(kind).fields, values) });
        expect(readDraft(kind, formInput(kind, sent(html)), CODES_ONLY)).toEqual({ values, issues: [] });
      }),
      { numRuns: 10 },
    );
  });

  it('lets the browser keep no unsaved words of casework', () => {
    const asksOnly = KIND_NAMES.filter((kind) => draw(FORM, { kind }).includes('<words-keeper name="" ask-only="true"'));
    expect(asksOnly.sort()).toEqual(['bottleneck', 'streetApproach']);
  });

  it('asks at most seven things first', () => {
    for (const kind of KIND_NAMES) {
      const { first, rest } = groupFields(kind);
      expect(first.length, kind).toBeLessThanOrEqual(7);
      expect([...first, ...rest.flatMap(({ fields }) => fields)].sort()).toEqual(Object.keys(kindOf(kind).fields).sort());
    }
  });

  it('keeps everything that was typed through an error', () => {
    for (const count of [3, 40]) {
      const html = draw(FORM, {
        kind: 'intervention',
        typed: HASTY,
        issues: hastyDraft().issues,
        options: optionsOf('intervention', count),
      });
      expect(formInput('intervention', sent(html))).toMatchObject({
        ...HASTY,
        // With few to choose from a name that is known is a ticked box.
        organisations: count === 3 ? [named(2)[1]!.id, 'Niemand bv'] : HASTY.organisations,
      });
    }
  });

  it('shows every fault at once, at the top with a link and beside its field', () => {
    const { issues } = hastyDraft();
    const html = draw(FORM, { kind: 'intervention', typed: HASTY, issues, options: optionsOf('intervention', 40) });
    expect(html).toContain('Er zijn 5 dingen te verbeteren');
    for (const field of ['state', 'what', 'begins', 'areas', 'organisations']) {
      expect(html).toContain(`href="#veld-${field}"`);
      expect(html).toContain(`id="veld-${field}-fout"`);
    }
    expect(html).toContain('id="veld-ends-begrepen"');
    expect(html).toMatch(/<details[^>]* open/);
    expect(html).not.toContain('<script>alert');
    expect(brokenIds(html)).toEqual([]);
  });

  it.each(KIND_NAMES)('takes a script and endless text in every field of %s as text: told or kept, never run, never cut off', (kind) => {
    const script = '"><script>alert(1)</script>';
    for (const typed of [script, `${script}${'a'.repeat(20_001)}`]) {
      const all = Object.fromEntries(Object.keys(kindOf(kind).fields).map((field) => [field, typed]));
      const { values, issues } = readDraft(kind, all, LOOKUPS);
      const html = draw(FORM, { kind, typed: all, issues, options: optionsOf(kind, 40) });
      expect(html).not.toContain('<script');
      expect(formInput(kind, sent(html))).toMatchObject(textsOf(kind, typed));
      for (const [field, value] of Object.entries(values)) {
        const { type } = kindOf(kind).fields[field]!;
        expect(['text', 'prose'], `${field} took it`).toContain(type);
        expect(value, field).toBe(script);
      }
      const faulty = new Set(issues.map(({ at }) => at));
      expect(Object.keys(all).filter((field) => !(field in values) && !faulty.has(field))).toEqual([]);
    }
  });

  it('lets only those states be chosen that can be reached, and keeps the one that it has', () => {
    const html = draw(FORM, { kind: 'intervention', typed: { state: 'idea' }, allowed: { state: ['prepared', 'stopped'] } });
    const options = [.../<select[^>]*name="state".*?<\/select>/s.exec(html)![0].matchAll(/value="([^"]*)"/g)].map(([, value]) => value);
    expect(options).toEqual(['', 'idea', 'prepared', 'stopped']);
  });

  it('suggests what was said before in a field that asks for one name for what is the same, and takes another', () => {
    const options = { body: [{ id: 'Programmateam', name: 'Programmateam' }] };
    const html = draw(FORM, { kind: 'seat', typed: { body: 'Bewonersraad' }, options });
    expect(/<input [^>]*name="body"[^>]*>/.exec(html)![0]).toMatch(/list="veld-body-lijst".* value="Bewonersraad"/);
    expect(html).toContain('<option value="Programmateam"></option>');
    expect(brokenIds(html)).toEqual([]);
  });

  it('has an empty row more than was filled in, and a button for more that Enter does not press', () => {
    const html = draw(FORM, { kind: 'plan', typed: { themes: named(5).map(({ id }) => id) }, options: optionsOf('plan', 40) });
    expect(html.match(/ name="themes"/g)).toHaveLength(1 + 5 + 3);
    expect(html).toContain('value="Stichting Voorbeeld 5"');
    expect(html).toContain('name="meer-rijen"');
    expect(html.indexOf('type="submit"')).toBeLessThan(html.indexOf('meer-rijen'));
    expect(/<button[^>]*type="submit"[^>]*>/.exec(html)![0]).not.toContain('meer-rijen');
  });
});

describe('ConflictView', () => {
  it('shows both versions side by side and sends along what was typed', () => {
    const html = draw(CONFLICT.block, CONFLICT.given);
    expect(html).toContain('Begin bij de school.');
    expect(html).toContain('Vraag bewoners eerst.');
    expect(html).toContain('rond november 2023 (niet zeker)');
    expect(brokenIds(html)).toEqual([]);
    expect(formInput('lesson', sent(html))).toEqual({
      lesson: 'Begin klein.\n\nVraag bewoners eerst.',
      at: '11-2023?',
      isSuccess: 'ja',
      themes: ['a', 'b'],
    });
    // Nothing is chosen for whoever chooses: one press would overwrite what another wrote.
    expect(sent(html).filter(([name]) => name.startsWith('blijft.'))).toEqual([]);
    const choose = (side: string) => formInput('lesson', [...sent(html), ['blijft.lesson', side]]);
    expect(choose('theirs')).not.toHaveProperty('lesson');
    expect(choose('both').lesson).toBe('Begin bij de school.\n\nBegin klein.\n\nVraag bewoners eerst.');
  });
});
