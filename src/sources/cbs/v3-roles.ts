import type { TableMetadata } from '../metadata/table-metadata.ts';
import { bareFigure, type Role } from '../wide/roles.ts';

/** Names of CBS dimensions that hold areas, some with a year (`WijkenEnBuurten1995`). */
const AREA_DIMENSION = /^(?:WijkenEnBuurten|RegioS|Regios|Regio|Gemeenten)(?:\d{4})?$/;
/** Topic keys of a v3 table end in a running number; dimensions do not. */
const TOPIC = /^(.+)_(\d+)$/;

/** Topics that describe the area of a row. The number behind them moves between tables. */
const AREA_TOPICS: [RegExp, Role][] = [
  [/^(?:Codering|RegiocodeKoppelvariabele|Regiocode)$/i, { is: 'area-code' }],
  [/^Gemeentenaam$/i, { is: 'municipality-name' }],
  [/^(?:SoortRegio|Regioaanduiding)$/i, { is: 'area-type' }],
  [/^Indelingswijziging/i, { is: 'change-mark' }],
  [/^(?:Gemeentecode|Wijkcode|Buurtcode)$/i, { is: 'ignored' }],
];

/** Whether columns look like a CBS table: an area dimension or code, and topics with running numbers. */
export function looksLikeV3(columns: readonly string[]): boolean {
  const topics = columns.filter((column) => TOPIC.test(column)).length;
  return topics > 0 && columns.some((column) => AREA_DIMENSION.test(column)) && topics >= columns.length - 12;
}

/**
 * The role of each column of a CBS v3 table: a key with a running number is a topic, what has none is a
 * dimension. Metadata, when given, tells dimensions for sure and adds titles, units and decimals.
 * cbsodataR's extra columns (`Perioden_Date`, `SoortMisdrijf_label`) repeat a dimension beside it.
 */
export function v3Roles(columns: readonly string[], metadata: TableMetadata | null): Role[] {
  return columns.map((column) => roleOf(column, columns, metadata));
}

function roleOf(column: string, columns: readonly string[], metadata: TableMetadata | null): Role {
  if (column === '' || column === 'ID') return { is: 'ignored' };
  const known = metadata?.dimensions.get(column);
  if (known === 'area' || AREA_DIMENSION.test(column)) return { is: 'area-key' };
  if (known === 'period' || column === 'Perioden') return { is: 'period' };
  if (column === 'Marges') return { is: 'margin' };
  if (known === 'other') return { is: 'member', dimension: column };
  const beside = /^(.+)_(label|Date|freq|numeric)$/.exec(column);
  if (beside && columns.includes(beside[1]!)) return besideRole(beside[1]!, beside[2]!);
  const topic = TOPIC.exec(column);
  if (!topic) return { is: 'member', dimension: column };
  const role = AREA_TOPICS.find(([pattern]) => pattern.test(topic[1]!))?.[1];
  return role ?? figureRole(column, metadata);
}

function besideRole(dimension: string, suffix: string): Role {
  if (suffix !== 'label') return { is: 'ignored' };
  if (AREA_DIMENSION.test(dimension)) return { is: 'area-name' };
  return dimension === 'Perioden' || dimension === 'Marges' ? { is: 'ignored' } : { is: 'member-title', dimension };
}

function figureRole(key: string, metadata: TableMetadata | null): Role {
  const topic = metadata?.topics.get(key);
  if (!topic) return bareFigure(key);
  return {
    is: 'figure',
    key,
    title: [...topic.path, topic.title].join(' / '),
    unit: topic.unit,
    decimals: topic.decimals,
    datatype: topic.datatype,
  };
}
