/** What a map says of one area. */
export interface MapValue {
  /** In the indicator's unit; null when there is no figure. */
  value: number | null;
  /** The whole answer in words: "32%", or why there is none. */
  label: string;
  href: string;
  /** Why there is no figure, for the legend; absent when there is one. */
  missing?: string;
}

/** A tile of a hand-laid map, with the name of its area. */
export interface MapTile {
  code: string;
  name: string;
  column: number;
  row: number;
}

/** How shades are made from values; absent on a map that only shows where areas lie. */
export interface MapScale {
  decimals: number;
  /** Writes a limit between two shades, with its unit where that is short. */
  limit: (value: number) => string;
  /** Writes a figure on its tile. */
  figure: (value: number) => string;
}

/** A shade with its meaning in words, for a map of a few kinds instead of a number; a value is then an index. */
export interface NamedShade {
  /** 1 light to 5 dark. */
  shade: number;
  words: string;
}
