import { z } from 'zod';
import { besideFaults } from '#domain/catalogue/beside-faults';

const relation = z.object({
  total: z.string().describe('Id of the total'),
  parts: z.array(z.string()).min(1).describe('Ids of what it is the sum of'),
});

/** Which numbers of a table may be shown. */
export const suppressQuestion = z
  .object({
    ask: z.literal('suppress'),
    cells: z
      .array(
        z.object({
          id: z.string(),
          value: z.number().min(0).nullable().describe('How many; null where it is not known. Never negative'),
          largest: z.array(z.number().min(0)).optional().describe('Sums of money: the largest contributions'),
        }),
      )
      .min(1),
    relations: z.array(relation).default([]).describe('Rows, columns, hierarchies, linked tables: each total with its parts'),
    threshold: z.number().min(0).default(5).describe('Counts from 1 up to, not with, this are hidden'),
    protectionWidth: z.number().gt(0).default(5).describe('Room that each hidden sensitive cell must keep'),
    zerosSensitive: z.boolean().default(false).describe('Hide zeros too'),
    alsoSensitive: z.array(z.string()).default([]).describe('Ids that are hidden whatever they hold'),
    released: z.array(z.string()).default([]).describe('Ids that were released before: they cannot be hidden'),
    pPercent: z.number().gt(0).optional().describe('p%-rule for cells with `largest`, in per cent'),
    dominance: z
      .object({ count: z.int().min(1), share: z.number().gt(0).lt(1) })
      .optional()
      .describe('Dominance rule for cells with `largest`'),
    roundTo: z.int().min(2).optional().describe('Round every count to this instead of hiding any'),
  })
  .check(
    besideFaults(({ cells, relations, alsoSensitive, released }, context) => {
      const ids = new Set<string>();
      cells.forEach(({ id }, at) => {
        if (ids.has(id)) context.addIssue({ code: 'custom', path: ['cells', at, 'id'], message: `every id once, "${id}" is there twice` });
        ids.add(id);
      });
      const unknown = (id: string, path: PropertyKey[]): void => {
        if (!ids.has(id)) context.addIssue({ code: 'custom', path, message: `an id of cells, "${id}" is none` });
      };
      alsoSensitive.forEach((id, at) => unknown(id, ['alsoSensitive', at]));
      released.forEach((id, at) => unknown(id, ['released', at]));
      relations.forEach(({ total, parts }, at) => {
        if (new Set(parts).size < parts.length)
          context.addIssue({ code: 'custom', path: ['relations', at, 'parts'], message: 'every part once' });
        if (parts.includes(total))
          context.addIssue({ code: 'custom', path: ['relations', at, 'total'], message: 'a total that is not its own part' });
      });
    }),
  );
export type SuppressQuestion = z.output<typeof suppressQuestion>;

/** What an attacker can tell of the hidden numbers of a published table. */
export const auditSuppressionQuestion = z.object({
  ask: z.literal('audit-suppression'),
  relations: z.array(relation),
  published: z.record(z.string(), z.number().nullable()).describe('Every cell: its published number, or null where hidden'),
  reasons: z
    .record(z.string(), z.string())
    .default({})
    .describe("Marks that the page shows: 'primary' or 'small' tells that a cell holds 1 to threshold - 1"),
  threshold: z.number().min(2).default(5),
  protectionWidth: z.number().gt(0).default(5).describe('Narrower ranges are named in `exposed`'),
});

/** Which percentages may be shown. */
export const suppressPercentQuestion = z.object({
  ask: z.literal('suppress-percent'),
  minBase: z.number().min(0).default(50).describe('Fewest people that a percentage may be of'),
  minCount: z.number().min(0).default(5).describe('Fewest people on either side, where there are any'),
  sensitiveAttribute: z.boolean().default(false).describe('Hide everybody and nobody too'),
  relations: z.array(relation).default([]).describe('Which areas add up to which: then no hidden count can be computed from others'),
  protectionWidth: z.number().gt(0).default(5),
  items: z
    .array(
      z
        .object({ id: z.string(), n: z.number().min(0).nullable(), count: z.number().min(0).nullable() })
        .refine(({ n, count }) => n === null || count === null || count <= n, { path: ['count'], message: '<= n' }),
    )
    .min(1),
});
export type SuppressPercentQuestion = z.output<typeof suppressPercentQuestion>;
