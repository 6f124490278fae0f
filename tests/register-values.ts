import fc from 'fast-check';
import { MOST_CENTS } from '#base/money';
import { directoryOf } from '#domain/register/directory';
import { isPast, isTime, type FieldSpec } from '#domain/register/field';
import { kindOf, type KindName, type Values } from '#domain/register/kinds';
import { isDate, whenOf } from '#domain/register/when';

/** Things with one name, and with names that could be split in a list or hold no letter. */
export const THINGS = directoryOf([
  { id: '0190a000-0000-7000-8000-000000000001', name: 'Wijkbedrijf' },
  { id: '0190a000-0000-7000-8000-000000000002', name: 'Buurthuis' },
  { id: '0190a000-0000-7000-8000-000000000003', name: 'Buurthuis' },
  { id: '0190a000-0000-7000-8000-000000000004', name: 'Leren; en doen' },
  { id: '0190a000-0000-7000-8000-000000000005', name: '…' },
]);
/** What was done lies before the day of every test. */
const THIS_YEAR = 2020;
const IDS = [1, 2, 3, 4, 5].map((digit) => `0190a000-0000-7000-8000-00000000000${digit}`);
const CODES = ['BU00141000', 'WK001410', 'GM0014', 'GRN-NOORD'];

const day = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, of]) => isDate(year, month, of));
/** Letters that go wrong first: of markup, lists, other writing, and more than one code unit long. */
const LETTERS = [...'aeZ19 <>&"\'`;,.()-?€\u00e9\u00df\u0142\u0639\u4e2d\u{1f600}\u{1d54f}'];
const cleanLine = (longest: number) =>
  fc
    .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: longest })
    .map((letters) => letters.join('').trim())
    .filter((text) => text !== '');

/** Any value that the register could hold in a field. */
export function anyValue(spec: FieldSpec): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'text':
      if (isTime(spec)) return fc.constantFrom('00:00', '09:30', '23:59');
      return cleanLine(spec.longest);
    case 'prose':
      return fc
        .array(cleanLine(40), { minLength: 1, maxLength: 5 })
        .map((lines) => lines.join('\n\n'))
        .filter((text) => [...text].length <= spec.longest);
    case 'choice':
      return fc.constantFrom(...spec.options);
    case 'choices':
      return fc.subarray([...spec.options]);
    case 'day':
      return day
        .filter(([year]) => !isPast(spec) || year < THIS_YEAR)
        .map(([year, month, of]) => whenOf({ year, month, day: of, uncertain: false }));
    case 'when':
      return fc
        .tuple(
          day.filter(([year]) => !isPast(spec) || year < THIS_YEAR),
          fc.integer({ min: 1, max: 3 }),
          fc.boolean(),
        )
        .map(([[year, month, of], precision, uncertain]) =>
          whenOf({ year, month: precision > 1 ? month : null, day: precision > 2 ? of : null, uncertain }),
        );
    case 'cents':
      return fc.integer({ min: spec.negative ? -MOST_CENTS : 0, max: MOST_CENTS });
    case 'count':
      return fc.integer({ min: 0, max: spec.largest });
    case 'number':
      return fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value || 0);
    case 'flag':
      return fc.boolean();
    case 'reference':
      return fc.constantFrom(...IDS);
    case 'references':
      return fc.uniqueArray(fc.constantFrom(...IDS));
    case 'areas':
      return fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: spec.most });
    case 'indicator':
      return fc.constantFrom('population', 'homes-rented');
    case 'person':
      return fc.constantFrom('u1', 'Xy_9-z');
    case 'link':
      return fc.webUrl({ validSchemes: ['http', 'https'] }).map((url) => new URL(url).href);
  }
}

/** Any values that a thing of a kind could hold: every field filled in, or not. */
export function anyValues<K extends KindName>(kind: K): fc.Arbitrary<Values<K>> {
  const fields = Object.entries(kindOf(kind).fields).map(([field, spec]) => {
    const isKept = spec.required || spec.type === 'flag' || ['choices', 'references', 'areas'].includes(spec.type);
    return [field, isKept ? anyValue(spec) : fc.option(anyValue(spec))];
  });
  return fc.record(Object.fromEntries(fields)) as fc.Arbitrary<Values<K>>;
}
