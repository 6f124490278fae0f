import type { AreaShape } from '#domain/geometry/geometry';
import { classLimits, classOf, classSizes, shadesFor } from './class-limits.ts';
import type { MapScale, MapTile, MapValue, NamedShade } from './map-value.ts';
import { drawOutlines } from './outlines.ts';
import { labelLines, shortLabels } from './tile-labels.ts';

/** One area as it is drawn: an SVG path with where and how it is labelled. */
export interface MapMark {
  code: string;
  name: string;
  path: string;
  x: number;
  y: number;
  lines: string[];
  short: string;
}

export interface DrawnMap {
  width: number;
  height: number;
  marks: MapMark[];
}

/** The shades of a map and what each of them means. */
export interface Shades {
  limits: number[];
  /** One entry per class, lowest first: the shade (1 light to 5 dark) and how many areas have it. */
  classes: { shade: number; members: number; words?: string }[];
  shadeOf: (value: number) => number;
  /** Reasons for having no figure, each with how many areas. */
  missing: { reason: string; members: number }[];
  /** How many drawn areas the source says nothing about. */
  absent: number;
}

const TILE = 100;
const GAP = 3;

/** Tiles as squares on a grid; the first used column and row are the map's edge. */
export function drawTiles(tiles: readonly MapTile[]): DrawnMap {
  const left = Math.min(...tiles.map(({ column }) => column));
  const top = Math.min(...tiles.map(({ row }) => row));
  const short = shortLabels(tiles);
  const marks = tiles.map(({ code, name, column, row }) => {
    const [x, y] = [(column - left) * TILE + GAP, (row - top) * TILE + GAP];
    const side = TILE - 2 * GAP;
    return {
      code,
      name,
      path: `M${x} ${y}h${side}v${side}h${-side}z`,
      x: x + side / 2,
      y: y + side / 2,
      lines: labelLines(name),
      short: short.get(code)!,
    };
  });
  const right = Math.max(...tiles.map(({ column }) => column));
  const bottom = Math.max(...tiles.map(({ row }) => row));
  return { width: (right - left + 1) * TILE, height: (bottom - top + 1) * TILE, marks };
}

/** Borders as paths. Only areas wide enough for their name get a label, and only where there are few. */
export function drawShapes(shapes: readonly AreaShape[]): DrawnMap {
  const { width, height, outlines } = drawOutlines(shapes);
  const crowded = outlines.length > 30;
  return {
    width,
    height,
    marks: outlines.map((outline) => {
      const lines = labelLines(outline.name, 14);
      const widest = Math.max(...lines.map((line) => line.length)) * 9;
      return {
        code: outline.code,
        name: outline.name,
        path: outline.path,
        x: outline.labelX,
        y: outline.labelY,
        lines: crowded || widest > outline.width ? [] : lines,
        short: '',
      };
    }),
  };
}

/** Classes over the values of the areas that are drawn. */
export function shadesOf(marks: readonly MapMark[], values: ReadonlyMap<string, MapValue>, scale: MapScale): Shades {
  const shown = marks.map(({ code }) => values.get(code));
  const numbers = shown.flatMap((entry) => (entry?.value == null ? [] : [entry.value]));
  const limits = classLimits(numbers, scale.decimals);
  const shades = shadesFor(limits.length + 1);
  const sizes = classSizes(limits, numbers);
  return {
    limits,
    classes: numbers.length === 0 ? [] : sizes.map((members, index) => ({ shade: shades[index]!, members })),
    shadeOf: (value) => shades[classOf(limits, value)]!,
    ...withoutFigure(shown),
  };
}

/** The shades of a map of a few kinds: the value of an area is the index of its kind. Kinds without areas are left out. */
export function namedShades(marks: readonly MapMark[], values: ReadonlyMap<string, MapValue>, named: readonly NamedShade[]): Shades {
  const shown = marks.map(({ code }) => values.get(code));
  const members = (kind: number): number => shown.filter((entry) => entry?.value === kind).length;
  return {
    limits: [],
    classes: named.map((one, kind) => ({ ...one, members: members(kind) })).filter((one) => one.members > 0),
    shadeOf: (value) => named[value]!.shade,
    ...withoutFigure(shown),
  };
}

function withoutFigure(shown: readonly (MapValue | undefined)[]): Pick<Shades, 'missing' | 'absent'> {
  const reasons = new Map<string, number>();
  for (const entry of shown) {
    if (entry?.missing !== undefined) reasons.set(entry.missing, (reasons.get(entry.missing) ?? 0) + 1);
  }
  return {
    missing: [...reasons].map(([reason, members]) => ({ reason, members })),
    absent: shown.filter((entry) => entry === undefined).length,
  };
}
