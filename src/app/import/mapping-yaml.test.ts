import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { WrittenMapping } from '#sources/mapping/mapping-file';
import { mappingYaml } from './mapping-yaml.ts';

describe('mappingYaml', () => {
  it('writes comments above their parts, and reads back as it was', () => {
    const mapping: WrittenMapping = {
      id: 'test',
      table: { id: 'T', protection: 'own' },
      columns: { areaCode: 'code', period: 'jaar' },
      wide: { columns: ['koop'], across: 'measures' },
      missing: { '-': 'unknown' },
    };
    const yaml = mappingYaml(mapping, {
      top: 'A beginning.\nRead it.',
      columns: 'Which column is what.',
      'table.protection': 'Who protects?',
    });
    expect(yaml).toMatch(/^# A beginning.\n# Read it.\n/);
    expect(yaml).toContain('# Which column is what.\ncolumns:');
    expect(yaml).toContain('  # Who protects?\n  protection: own');
    expect(parse(yaml)).toEqual(mapping);
  });
});
