import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { MappingFile } from '#sources/mapping/mapping-file';
import { mappingYaml } from './mapping-yaml.ts';

describe('mappingYaml', () => {
  it('writes comments above their parts, and reads back as it was', () => {
    const mapping: MappingFile = {
      id: 'test',
      table: { id: 'T' },
      columns: { areaCode: 'code', period: 'jaar' },
      wide: { columns: ['koop'], across: 'measures' },
      missing: { '-': 'unknown' },
    };
    const yaml = mappingYaml(mapping, { top: 'A beginning.\nRead it.', columns: 'Which column is what.' });
    expect(yaml).toMatch(/^# A beginning.\n# Read it.\n/);
    expect(yaml).toContain('# Which column is what.\ncolumns:');
    expect(parse(yaml)).toEqual(mapping);
  });
});
