import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { gapQuestion } from '#domain/ask/gap';
import { rakeQuestion } from '#domain/ask/rake';
import { besideFaults } from './beside-faults.ts';
import { shapeIssues } from './check-shape.ts';

const schema = z
  .strictObject({ low: z.number(), high: z.number(), name: z.string(), more: z.object({ n: z.number() }).optional() })
  .check(
    besideFaults(({ low, high }, report) => {
      if (low > high) report.addIssue({ code: 'custom', path: ['high'], message: '>= low' });
    }),
    besideFaults((whole, report) => {
      if (whole.name === '') report.addIssue({ code: 'custom', path: ['name'], message: 'a name' });
      if (whole.name.length > whole.high) report.addIssue({ code: 'custom', path: ['name'], message: 'at most high' });
    }),
  );

function faults(of: z.ZodType, content: unknown): string[] {
  const parsed = of.safeParse(content);
  return parsed.success ? [] : shapeIssues(parsed.error).map(({ code, at = '', params }) => `${code} ${at} ${params?.['wanted'] ?? ''}`);
}

describe('besideFaults()', () => {
  it('tells what keys say together beside a key that is wrong by itself, unknown keys too', () => {
    expect(faults(schema, { low: 2, high: 1, name: 3, more: { n: 'x' }, colour: 1 })).toEqual([
      'content-wrong-value name string',
      'content-wrong-value more.n number',
      'content-unknown-key  ',
      'content-wrong-value high >= low',
    ]);
  });

  it('is silent on a key that is wrong, absent, or of another form, and keeps what it said before it met one', () => {
    expect(faults(schema, { low: 'x', high: 1, name: 'a' })).toEqual(['content-wrong-value low number']);
    expect(faults(schema, { low: 2, name: '' })).toEqual(['content-missing high ', 'content-wrong-value name a name']);
    expect(faults(schema, 'no object')).toEqual(['content-wrong-value  object']);
  });

  it('says the same as before where every key is sound, and lets a crash of the check be seen', () => {
    expect(faults(schema, { low: 2, high: 1, name: 'abc' })).toEqual(['content-wrong-value high >= low', 'content-wrong-value name at most high']);
    expect(schema.parse({ low: 1, high: 9, name: 'abc' })).toEqual({ low: 1, high: 9, name: 'abc' });
    const broken = z.object({ a: z.number(), b: z.number() }).check(
      besideFaults(() => {
        throw new RangeError('a mistake of ours');
      }),
    );
    expect(() => broken.safeParse({ a: 'x', b: 1 })).toThrow(RangeError);
  });

  it('is how questions tell all their faults at once', () => {
    const gap = { ask: 'gap', level: 'high', items: [{ times: [2020, 2020, 2021], area: [1, 2], reference: [1, 2, 3], share: 'half' }] };
    expect(faults(gapQuestion, gap)).toEqual([
      'content-wrong-value level number',
      'content-wrong-value items[0].share number',
      'content-wrong-value items[0].area as many as times (3)',
      'content-wrong-value items[0].times[1] each moment once (2020 comes twice)',
    ]);
    const rake = { ask: 'rake', trim: 'much', rows: [{ sex: 'f' }, { sex: 'x' }], margins: { sex: { f: 10, m: 10 } } };
    expect(faults(rakeQuestion, rake)).toEqual([
      'content-wrong-value trim true, false or a number above 1',
      expect.stringMatching(/^content-wrong-value rows\[1\]\.sex one of f, m/),
    ]);
  });
});
