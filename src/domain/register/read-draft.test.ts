import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValue, THINGS } from '../../../tests/register-values.ts';
import { checkValue } from './check-value.ts';
import { formInput } from './form-input.ts';
import { KIND_NAMES, kindOf, type KindName } from './kinds.ts';
import { readDraft } from './read-draft.ts';
import { CODES_ONLY, readValue, type Lookups } from './read-value.ts';
import { isEmpty } from './states.ts';
import { writeCell, writeValue } from './write-value.ts';

const FIELDS = KIND_NAMES.flatMap((kind) => Object.entries(kindOf(kind).fields).map(([field, spec]) => ({ kind, field, spec })));

const LOOKUPS: Lookups = { ...CODES_ONLY, things: () => THINGS };

describe('readValue() and writeValue()', () => {
  const written = fc
    .constantFrom(...FIELDS)
    .chain(({ kind, field, spec }) => anyValue(spec).map((value) => ({ kind, field, spec, value })));

  it('come back to the same value, without a note', () => {
    fc.assert(
      fc.property(written, ({ kind, field, spec, value }) => {
        const read = readValue(kind, field, writeValue(spec, value), LOOKUPS);
        expect(read).toEqual({ ok: true, value, warnings: [] });
      }),
      { numRuns: 4000 },
    );
  });

  it('come back to the same value from the cell of a sheet', () => {
    const words = (option: string) => option.replace('-', ' ').toUpperCase();
    fc.assert(
      fc.property(written, ({ kind, field, spec, value }) => {
        const read = readValue(kind, field, writeCell(spec, value, words, THINGS), LOOKUPS);
        expect(read).toEqual({ ok: true, value, warnings: [] });
      }),
      { numRuns: 4000 },
    );
  });

  it('write an empty box for what is not filled in, and read it as such', () => {
    for (const { kind, field, spec } of FIELDS) {
      const read = readValue(kind, field, writeValue(spec, null), LOOKUPS);
      const wanted = ['choices', 'references', 'areas'].includes(spec.type) ? [] : spec.type === 'flag' ? false : null;
      expect(read, `${kind}.${field}`).toEqual({ ok: true, value: wanted, warnings: [] });
    }
  });
});

describe('readDraft()', () => {
  const likeInput = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('1.234,5', '30-11-2023?', 'rond 2014', '\ud800', '€', '-', 'ja', '1e999', '9'.repeat(400), 'https://', '; ;'),
    fc.stringMatching(/^[-€ 0-9.,e/?]{0,12}$/),
    fc.double(),
    fc.anything(),
  );

  it('never throws, and what it reads the register takes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), likeInput, fc.boolean(), ({ kind, field, spec }, raw, lookUp) => {
        const { values, issues } = readDraft(kind, { [field]: raw }, lookUp ? LOOKUPS : CODES_ONLY, { partial: true });
        const value = (values as Record<string, unknown>)[field];
        if (!(field in values)) expect(issues.some(({ level, at }) => level === 'error' && at === field)).toBe(true);
        else if (!isEmpty(value)) expect(checkValue(spec, value)).toBeNull();
      }),
      { numRuns: 8000 },
    );
  });

  it('tells every fault at once, each at its field', () => {
    const { values, issues } = readDraft('intervention', { name: '', state: 'halfweg', begins: '31-02-2023', soort: 'x' }, CODES_ONLY);
    expect(issues.map(({ code, at, level }) => `${at}: ${code} ${level}`)).toEqual([
      'name: field-required error',
      'state: field-unknown-choice error',
      'what: field-required error',
      'begins: field-date-impossible error',
      'soort: field-unknown error',
    ]);
    expect(values).toMatchObject({ areas: [], behindPlan: false, ends: null });
  });

  it('leaves alone what a partial input does not have, and empties what it has empty', () => {
    expect(readDraft('intervention', { why: '', areas: [] }, CODES_ONLY, { partial: true })).toEqual({
      values: { why: null, areas: [] },
      issues: [],
    });
    expect(readDraft('intervention', { name: ' ' }, CODES_ONLY, { partial: true }).issues).toMatchObject([{ code: 'field-required' }]);
  });

  it('is not led astray by names that every object has', () => {
    expect(readDraft('lesson', JSON.parse('{"__proto__": "x", "constructor": "y"}'), CODES_ONLY, { partial: true }).issues).toHaveLength(2);
  });
});

describe('formInput()', () => {
  it('tells an unticked box from a field that the form did not have', () => {
    const form: [string, unknown][] = [
      ['name', 'Les'],
      ['isSuccess', ''],
      ['themes', ''],
      ['version', '3'],
      ['__proto__', 'x'],
      ['lesson', new Blob(['x'])],
    ];
    expect(formInput('lesson', form)).toEqual({ name: 'Les', isSuccess: '', themes: [] });
    expect(formInput('lesson', [...form, ['isSuccess', 'ja'], ['themes', 'a'], ['themes', 'b']])).toMatchObject({
      isSuccess: 'ja',
      themes: ['a', 'b'],
    });
  });

  it('reads back what a form of any kind was drawn with', () => {
    for (const kind of KIND_NAMES as KindName[]) expect(formInput(kind, [])).toEqual({});
  });
});
