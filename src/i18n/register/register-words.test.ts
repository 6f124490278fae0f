import { describe, expect, it } from 'vitest';
import { KIND_NAMES, kindOf } from '#domain/register/kinds';
import { LANGUAGES } from '#i18n/language';
import { programmeWords } from './nl/programme.ts';
import { fieldHint, fieldLabel, kindWords, optionLabel, registerWords } from './register-words.ts';
import type { KindWords } from './words.ts';

describe('registerWords()', () => {
  it.each(LANGUAGES)('has a word for every kind, field and option, and none too many (%s)', (language) => {
    const words = registerWords(language);
    expect(Object.keys(words).sort()).toEqual([...KIND_NAMES].sort());
    for (const kind of KIND_NAMES) {
      const fields = kindOf(kind).fields;
      expect(Object.keys(words[kind].fields).sort(), kind).toEqual(Object.keys(fields).sort());
      for (const [field, spec] of Object.entries(fields)) {
        expect(fieldLabel(language, kind, field), `${kind}.${field}`).toMatch(/^\p{Lu}/u);
        if (spec.type === 'choice' || spec.type === 'choices')
          for (const option of spec.options) expect(kindWords(language, kind).fields[field]).toHaveProperty(['options', option]);
      }
    }
  });

  it('calls no two fields of a kind the same, nor two options of a choice', () => {
    for (const language of LANGUAGES)
      for (const kind of KIND_NAMES) {
        const labels = Object.keys(kindOf(kind).fields).map((field) => fieldLabel(language, kind, field));
        expect(new Set(labels).size, `${language} ${kind}: ${labels.join(', ')}`).toBe(labels.length);
        for (const [field, spec] of Object.entries(kindOf(kind).fields)) {
          if (spec.type !== 'choice' && spec.type !== 'choices') continue;
          const options = spec.options.map((option) => optionLabel(language, kind, field, option));
          expect(new Set(options).size, `${language} ${kind}.${field}`).toBe(options.length);
        }
      }
  });

  it('speaks the words of the plan', () => {
    expect(
      ['idea', 'prepared', 'running', 'scaled-up', 'embedded', 'completed', 'stopped'].map((state) =>
        optionLabel('nl', 'intervention', 'state', state),
      ),
    ).toEqual(['idee', 'wordt voorbereid', 'loopt', 'opgeschaald', 'vast onderdeel', 'afgerond', 'gestopt']);
    expect(registerWords('nl').budgetAmount.fields.sort.options.committed).toBe('verplicht');
    expect(fieldHint('nl', 'programme', 'why')).toBeNull();
  });

  it('does not compile without a label', () => {
    const { name: _, ...rest } = programmeWords.programmeLine.fields;
    // @ts-expect-error the label of `name` is missing
    const words: KindWords<'programmeLine'>['fields'] = rest;
    expect(words).not.toHaveProperty('name');
  });
});
