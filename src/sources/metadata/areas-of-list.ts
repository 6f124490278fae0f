import { municipalityOf, parentOf, parseOfficialCode } from '#domain/area/code';
import type { DraftArea } from '#domain/release/draft';
import { OFFICIAL_SCHEME } from '../wide/areas.ts';
import type { TableMetadata } from './table-metadata.ts';

/** The areas that a table's area list names, in the given division. */
export function areasOfList(metadata: TableMetadata, divisionYear: number | null): DraftArea[] {
  const areas: DraftArea[] = [];
  for (const [dimension, members] of metadata.members) {
    if (metadata.dimensions.get(dimension) !== 'area') continue;
    for (const { key, title, municipality } of members.values()) {
      const official = parseOfficialCode(key);
      if (!official) continue;
      const { code, level } = official;
      areas.push({
        scheme: OFFICIAL_SCHEME,
        code,
        divisionYear,
        level,
        name: title,
        parent: parentOf(code),
        municipality: municipality || municipalityOf(code),
        changeMark: null,
      });
    }
  }
  return areas;
}
