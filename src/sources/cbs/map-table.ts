import { failure, success, type Result } from '#base/result';
import type { Status } from '#domain/observation/observation';
import { errorAt, type Reader, type ReadContext, type SourceFile } from '../reader.ts';
import type { SourceResult } from '../source-result.ts';
import { openTable, parseJson } from '../table/open-table.ts';
import { recordTable } from '../table/records.ts';
import type { Table } from '../table/table.ts';
import { wideDraft } from '../wide/draft.ts';
import { tableIdentity, tableUnknown } from '../wide/identity.ts';
import { bareFigure, type Role } from '../wide/roles.ts';

/** How one generation of the map of districts and neighbourhoods names its columns. */
interface MapForm {
  /** Prefix of the table's id; the year comes from the file's name. */
  table: string;
  /** Column pairs of code and name, the most detailed first. */
  areas: [code: string, name: string][];
  municipalityName: string;
  changeMark: RegExp;
  /** A key figure that tells the form for sure. */
  mark: string;
  ignored: RegExp;
  sentinels: ReadonlyMap<number, Status>;
}

const FORMS: MapForm[] = [
  {
    table: 'wijkenbuurtenkaart',
    areas: [
      ['BU_CODE', 'BU_NAAM'],
      ['WK_CODE', 'WK_NAAM'],
      ['GM_CODE', 'GM_NAAM'],
    ],
    municipalityName: 'GM_NAAM',
    changeMark: /^IND_WBI$/,
    mark: 'AANT_INW',
    ignored: /^(?:|geometry|x|y|WK_CODE|GM_CODE|SHAPE_.*)$/,
    // The map does not tell secret from unknown.
    sentinels: new Map([
      [-99999999, 'unknown'],
      [-99999998, 'unknown'],
      [-99999997, 'unknown'],
    ]),
  },
  {
    table: 'pdok-wijkenbuurten',
    areas: [
      ['buurtcode', 'buurtnaam'],
      ['wijkcode', 'wijknaam'],
      ['gemeentecode', 'gemeentenaam'],
    ],
    municipalityName: 'gemeentenaam',
    changeMark: /^indelingswijziging/,
    mark: 'aantalInwoners',
    ignored: /^(?:fid|id|geom|geometry|wijkcode|gemeentecode|Shape_.*|shape_.*)$/,
    sentinels: new Map([
      [-99995, 'not_published'],
      [-99996, 'not_applicable'],
      [-99997, 'suppressed'],
    ]),
  },
];

/** Key figures that come with the borders of districts and neighbourhoods; the borders are another reader's. */
export const mapTableReader: Reader = {
  id: 'cbs-map-figures',
  gives: 'figures',
  detect(file) {
    const form = FORMS.find((one) => namesOf(file).includes(one.mark) && areaPair(one, namesOf(file)));
    if (!form) return null;
    return { sure: true, because: `${areaPair(form, namesOf(file))!.join(', ')}, ${form.mark}` };
  },
  async read(file, context) {
    if (file.head.kind === 'json') return readMap(recordTable(propertiesOf(file)), file, context);
    const table = await openTable(file);
    return table.ok ? readMap(table.value, file, context) : table;
  },
};

function namesOf(file: SourceFile): string[] {
  if (file.head.kind !== 'json') return file.head.columns;
  if (!/"FeatureCollection"/.test(file.head.text)) return [];
  const first = /"properties"\s*:\s*\{([^{}]*)\}/.exec(file.head.text.slice(file.head.text.indexOf('"features"')))?.[1] ?? '';
  return [...first.matchAll(/"([^"]+)"\s*:/g)].map((match) => match[1]!);
}

function propertiesOf(file: SourceFile): Record<string, unknown>[] {
  const { features } = parseJson(file) as { features?: { properties?: Record<string, unknown> | null }[] };
  return (features ?? []).map((feature) => feature.properties ?? {});
}

function areaPair(form: MapForm, columns: readonly string[]): [string, string] | undefined {
  return form.areas.find(([code, name]) => columns.includes(code) && columns.includes(name));
}

function readMap(table: Table, file: SourceFile, context: ReadContext): Result<SourceResult> {
  const form = FORMS.find((one) => table.columns.includes(one.mark) && areaPair(one, table.columns));
  if (!form) return failure([errorAt(file, 'no-areas', { columns: table.columns.slice(0, 8).join(', ') })]);
  const year = context.options.period ?? /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(file.name.split(/[\\/]/).slice(-2).reverse().join(' '))?.[1];
  const identity = year || context.options.table ? tableIdentity(file, context.options, null, { id: `${form.table}-${year}` }) : null;
  if (identity === null) return failure([tableUnknown(file)]);
  const divisionYear = year ? Number(year.slice(0, 4)) : null;
  const draft = wideDraft(
    {
      table,
      roles: mapRoles(form, table.columns),
      identity,
      format: mapTableReader.id,
      sentinels: form.sentinels,
      period: year ?? null,
      divisionYear,
    },
    file,
    context,
  );
  return draft.ok ? success({ drafts: [draft.value], geometries: [], issues: [] }) : draft;
}

function mapRoles(form: MapForm, columns: readonly string[]): Role[] {
  const [code, name] = areaPair(form, columns)!;
  return columns.map((column): Role => {
    if (column === code) return { is: 'area-code' };
    if (column === name) return { is: 'area-name' };
    if (column === form.municipalityName) return { is: 'municipality-name' };
    if (form.changeMark.test(column)) return { is: 'change-mark' };
    return form.ignored.test(column) ? { is: 'ignored' } : bareFigure(column);
  });
}
