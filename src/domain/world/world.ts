import { z } from 'zod';
import { foreignTableSchema, publisherSchema } from '#domain/catalogue/catalogue';
import { indicatorSchema, textsSchema } from '#domain/indicator/indicator';
import { floorSchema } from '#domain/world/floor';
import { worldMappingSchema } from '#domain/world/world-mapping';

/** A place as residents name it, or a programme's area: a set of official areas per division. */
export const ownAreaSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,}[A-Z0-9-]*$/),
  level: z.enum(['place', 'programme_area']),
  name: z.string().min(1),
  municipality: z.string().nullable(),
  /** The official areas it is made of, per division year. */
  parts: z.array(z.strictObject({ divisionYear: z.int(), codes: z.array(z.string()).min(1) })).min(1),
  /** Who chose this set: shown beside it ("onze keuze, niet uit het plan"). */
  note: textsSchema.optional(),
  source: z.string().optional(),
});
export type OwnArea = z.infer<typeof ownAreaSchema>;

/** Neighbourhoods by the four digits of the postcode that most of their addresses have, for as far as no table says it. */
export const worldPostcodesSchema = z.strictObject({
  source: textsSchema,
  areas: z.record(z.string().regex(/^[1-9]\d{3}$/), z.array(z.string()).min(1)),
});

/** Whom to go to in an area. Organisations only, never persons. */
export const contactSchema = z.strictObject({
  name: z.string(),
  what: textsSchema,
  url: z.string().optional(),
  /** Codes of the areas it serves; a municipality's code serves everything in it. */
  areas: z.array(z.string()).min(1),
});
export type Contact = z.infer<typeof contactSchema>;

/** Figures that come with the world. */
export const worldFiguresSchema = z.strictObject({
  file: z.string(),
  /** A ready mapping in `catalogue/mappings`, or `facts`: the form of our own example files. */
  mapping: z.string(),
  retrievedAt: z.string(),
});

/**
 * A survey that comes with the world: a file with a row per respondent and how it is read. Only an invented
 * world may bring one: answers of real people are no part of a content pack.
 */
export const worldSurveySchema = z.strictObject({ file: z.string(), mapping: z.string(), retrievedAt: z.string() });

/** A tile of a hand-laid map: where no geometry is loaded, districts are drawn as tiles. */
export const tileMapSchema = z.strictObject({
  level: z.enum(['district', 'neighbourhood', 'municipality']),
  municipality: z.string().nullable(),
  divisionYear: z.int(),
  tiles: z.array(z.strictObject({ code: z.string(), column: z.int(), row: z.int() })),
});
export type TileMap = z.infer<typeof tileMapSchema>;

/** `worlds/<id>/world.yaml`: a content pack with which an instance begins. */
export const worldSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string(),
  /** True for invented worlds: every page then says so. */
  fictional: z.boolean(),
  title: textsSchema,
  /** The site's own name on public pages ("Peil" is only the tool). */
  siteName: textsSchema,
  introduction: textsSchema,
  /** How readers are addressed in Dutch. */
  address: z.enum(['je', 'u']),
  /** The municipality whose pages the home page opens with. */
  municipality: z.string(),
  /** Areas the home page leads with, by code. */
  featured: z.array(z.string()),
  ownAreas: z.array(ownAreaSchema),
  contacts: z.array(contactSchema),
  postcodes: worldPostcodesSchema.optional(),
  figures: z.array(worldFiguresSchema),
  surveys: z.array(worldSurveySchema).optional(),
  tileMaps: z.array(tileMapSchema),
  /** What every area must have at least, with its source; none unless a world sets it. */
  floors: z.array(floorSchema).optional(),
  /** Area changes that only this world knows, in the form of `catalogue/area-changes.yaml`. */
  areaChanges: z.array(z.unknown()).optional(),
  /**
   * Publishers, tables and indicators that only this world knows, and mappings of its tables onto the
   * catalogue's indicators; `applyWorldMappings` adds them to the catalogue.
   */
  publishers: z.array(publisherSchema).optional(),
  tables: z.array(foreignTableSchema).optional(),
  indicators: z.array(indicatorSchema).optional(),
  mappings: z.array(worldMappingSchema).optional(),
});
export type World = z.infer<typeof worldSchema>;
