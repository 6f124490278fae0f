import type { Catalogue } from '#domain/catalogue/catalogue';
import type { FiguresReader } from '#domain/figures/reader';
import type { World } from '#domain/world/world';

/** What a page about figures reads from: the figures, what they mean, where this instance is, and when. */
export interface Reading {
  figures: FiguresReader;
  catalogue: Catalogue;
  world: World;
  /** The moment of reading: the age of a figure is counted from here. */
  now: Date;
}
