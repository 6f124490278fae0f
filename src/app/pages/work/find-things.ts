import type { Viewer } from '#domain/account/viewer';
import { addressName } from '#domain/address/address-name';
import { programmeAddress } from '#domain/address/programme-address';
import { WHOLE_INSTANCE, workAddress } from '#domain/address/work-address';
import type { KindName } from '#domain/register/kinds';
import type { Hit, Register, Seen } from '#domain/register/register';
import { isTooShort } from '#domain/register/searched';
import type { FoundThing } from '#domain/work/found-thing';
import type { Language } from '#i18n/language';
import { getApp } from '../../serving.ts';
import { belongsTo, PART_OF } from './belongs-to.ts';
import { isHere, ownProgrammes } from './workspace.ts';

/** More is not read; who searches with another word finds sooner. */
const MOST_FOUND = 40;

export interface FindPage {
  isTooShort: boolean;
  /** By kind; the kind and in it the thing that is nearest first. */
  groups: { kind: KindName; things: FoundThing[] }[];
  count: number;
  /** Whether there may be more than are told. */
  isCut: boolean;
  /** The programmes to search in, as addresses name them. */
  places: { place: string; name: string }[];
  /** The one that was chosen; null for all. */
  place: string | null;
}

/** What holds words, in all that somebody may read, or in one programme of theirs; what is nearest first. */
export async function findThings(viewer: Viewer, language: Language, text: string, asked: string | null): Promise<FindPage> {
  const { register } = await (await getApp()).workshop();
  const own = await ownProgrammes(viewer);
  const chosen = own.find((one) => placeOf(one) === asked) ?? null;
  const page = {
    isTooShort: text !== '' && isTooShort(text),
    places: own.map((one) => ({ place: placeOf(one), name: one.values.name ?? '' })),
    place: chosen && placeOf(chosen),
  };
  if (isTooShort(text)) return { ...page, groups: [], count: 0, isCut: false };
  const options = { limit: MOST_FOUND + 1, references: PART_OF, ...(chosen && { programmes: [chosen.id] }) };
  const hits = await register.search(viewer, text, options);
  const things = await told(register, viewer, language, own, hits.slice(0, MOST_FOUND));
  const groups = [...Map.groupBy(things, ({ kind }) => kind)].map(([kind, all]) => ({ kind, things: all }));
  return { ...page, groups, count: things.length, isCut: hits.length > MOST_FOUND };
}

async function told(
  register: Register,
  viewer: Viewer,
  language: Language,
  own: readonly Seen<'programme'>[],
  hits: readonly Hit[],
): Promise<FoundThing[]> {
  const ids = [...new Set(hits.flatMap(({ programme }) => programme ?? []))].filter((id) => own.every((one) => one.id !== id));
  const [others, partOf] = await Promise.all([
    ids.length === 0 ? [] : register.list(viewer, 'programme', { ids, fields: ['name'] }).then(({ things }) => things),
    belongsTo(register, viewer, hits),
  ]);
  const programmes = new Map([...own, ...others].map((one) => [one.id, one]));
  return hits.map((hit) => ({
    id: hit.id,
    kind: hit.kind,
    title: hit.title,
    partOf: partOf.get(hit.id) ?? null,
    programme: programmes.get(hit.programme ?? '')?.values.name ?? null,
    pieces: hit.pieces,
    href: hrefOf(hit, viewer, language, own, programmes.get(hit.programme ?? '')?.slug ?? null),
  }));
}

/** In the workspace where somebody takes part, and on the public pages of a programme where not. */
function hrefOf(
  { kind, id, slug, programme }: Hit,
  viewer: Viewer,
  language: Language,
  own: readonly Seen<'programme'>[],
  programmeSlug: string | null,
): string | null {
  const mine = own.find((one) => one.id === (kind === 'programme' ? id : programme));
  if (mine) return kind === 'programme' ? workAddress.start(language, placeOf(mine)) : workAddress.thing(placeOf(mine), kind, id, language);
  if (kind === 'programme') return slug && programmeAddress.programme(slug, language);
  if (programme === null) {
    const place = viewer.isAdministrator ? WHOLE_INSTANCE : placeOf(own.find((one) => isHere(viewer, kind, one.id)) ?? null);
    return place && workAddress.thing(place, kind, id, language);
  }
  if (kind === 'intervention' && slug) return programmeAddress.intervention(slug, language);
  return programmeSlug && programmeAddress.programme(programmeSlug, language);
}

function placeOf(programme: Seen<'programme'>): string;
function placeOf(programme: Seen<'programme'> | null): string | null;
function placeOf(programme: Seen<'programme'> | null): string | null {
  return programme && addressName(programme);
}
