import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { detectDelimiter } from './delimiter.ts';
import { readDelimited } from './delimited.ts';
import { numberAt, numberOf } from './number.ts';

function table(text: string, delimiter = ',') {
  const read = readDelimited(Buffer.from(text), delimiter);
  if (!read.ok) throw new Error(read.issues.map((issue) => issue.code).join());
  return read.value;
}

describe('readDelimited', () => {
  it('keeps delimiters, line ends and doubled quotes that stand inside quotes', () => {
    const read = table('a,b\r\n"x, y","say ""hi""\nthere"\r\n"",2\r\n');
    expect([read.text(0, 0), read.text(1, 0), read.text(0, 1), read.text(1, 1)]).toEqual(['x, y', 'say "hi"\nthere', null, '2']);
  });

  it('tells lines in the file, line ends inside quotes counted', () => {
    const read = table('a,b\n"x\ny",1\nz,2\n');
    expect([read.line(0), read.line(1)]).toEqual([2, 4]);
  });

  it('reads a column of numbers and says what was padded, empty or a word', () => {
    const column = table('a\n1.5\n  2\n\n.\n"x"\n-3e2\n   \n'.replaceAll('\n', ',0\n').replace(',0', ',b')).numbers(0);
    expect([...column.values]).toEqual([1.5, 2, NaN, NaN, NaN, -300, NaN]);
    expect(column).toMatchObject({ count: 3, padded: 1, others: [3, 4] });
  });

  it('gives back any cells that a writer quotes by the rules', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const read = table(`p,q\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`);
        expect(rows.map((_, row) => [read.text(0, row) ?? '', read.text(1, row) ?? ''])).toEqual(rows);
      }),
    );
  });
});

describe('numberAt', () => {
  it('is what Number says for every decimal text, and agrees with numberOf', () => {
    const decimal = fc
      .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 19n }), fc.integer({ min: 0, max: 12 }))
      .map(([minus, digits, decimals]) => {
        const text = digits.toString().padStart(decimals + 1, '0');
        return `${minus ? '-' : ''}${decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`}`;
      });
    fc.assert(
      fc.property(decimal, (text) => {
        const bytes = Buffer.from(` ${text} `);
        expect(numberAt(bytes, 0, bytes.length)).toBe(Number(text));
        expect(numberOf(text)).toBe(Number(text));
      }),
    );
  });

  it.each(['', ' ', '-', '.', '1.2.3', '1,5', 'abc', 'e5', '1 2', '0x10', 'NaN', '--1'])('refuses %j', (text) => {
    const bytes = Buffer.from(text);
    expect(numberAt(bytes, 0, bytes.length)).toBeNaN();
    expect(numberOf(text)).toBeNaN();
  });

  it('reads a decimal comma when told', () => {
    expect(numberAt(Buffer.from('42,5'), 0, 4, 0x2c)).toBe(42.5);
    expect(numberOf('42,5', true)).toBe(42.5);
  });
});

describe('detectDelimiter', () => {
  it.each([
    ['a;b,c;d\n1;2,5;3\n', ';'],
    ['"a;b","c"\n"x;y","z"\n', ','],
    ['a\tb\n1\t2\n', '\t'],
    ['a|b\n1|2\n', '|'],
    ['"A title; with a semicolon"\n""\n"x";"2020";"2021"\n"y";"1";"2"\n', ';'],
  ])('of %j is %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  it('is null for one column', () => {
    expect(detectDelimiter('a\n1\n2\n')).toBeNull();
  });
});
