import type { KindName } from '#domain/register/kinds';

/** A thing of the register as a world brings it: its id is made of the world and its key, so that loading again finds it. */
export interface WorldThing {
  kind: KindName;
  id: string;
  /** Its name in the world's files; unique among the things of its kind in its programme. */
  key: string;
  /** Id of its programme; null for a thing of the whole instance. */
  programme: string | null;
  /** The day for which it is true, as its document says; null where the world does not say. */
  asOf: string | null;
  /** Checked against its kind; references are ids, amounts are cents. A field that is absent is not filled in. */
  values: Record<string, unknown>;
}

/** A file of `worlds/<id>/programmes`, as read. */
export interface ThingFile {
  name: string;
  value: unknown;
}
