import type { Area } from '#domain/area/area';
import type { KindName, Values } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';

/** The values of a thing as far as their viewer may see them. */
export type SeenValues<K extends KindName> = Seen<K>['values'];

/** Another thing, as a page refers to it. */
export interface ThingRef {
  id: string;
  name: string;
  slug: string | null;
}

/** An organisation, and where to find it. Null is not filled in. */
export interface OrganisationRef {
  id: string;
  name: string;
  sort: Values<'organisation'>['sort'] | null;
  what: string | null;
  website: string | null;
  phone: string | null;
  mail: string | null;
}

/** A place that a thing is about; `area` is null where no source of figures knows its code. */
export interface PlaceRef {
  code: string;
  area: Area | null;
}

/** An intervention in a list: what it is called, how far it is and for which day that is true. */
export interface InterventionCard {
  id: string;
  slug: string;
  name: string;
  state: Values<'intervention'>['state'];
  asOf: string;
  what: string;
  /** The first paragraph of why it is done. */
  why: string | null;
  programme: ThingRef;
  themes: ThingRef[];
  /** Themes of the catalogue that those belong to. */
  catalogueThemes: string[];
  places: PlaceRef[];
  areasNote: string | null;
  /** From when to when, as well as that is known (EDTF); null where it is not filled in. */
  begins: string | null;
  ends: string | null;
}
