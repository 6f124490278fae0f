import { today } from '#base/today';
import { addressName } from '#domain/address/address-name';
import { RESIDENT } from '#domain/account/viewer';
import type { InterventionFilter } from '#domain/address/programme-address';
import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaDoings } from '#domain/programme-page/area-doings';
import type { ChainPage } from '#domain/programme-page/chain-parts';
import type { InterventionPage } from '#domain/programme-page/intervention-page';
import type { ObjectiveTold } from '#domain/programme-page/objective-told';
import type { ProgrammePartners } from '#domain/programme-page/partners-page';
import type { ProgrammeCard, ProgrammePage } from '#domain/programme-page/programme-page';
import type { ProgrammeTimeline } from '#domain/programme-page/timeline';
import type { AreaProfile } from '#domain/profile/profile';
import type { SearchHelp } from '#domain/programme-page/search-help';
import type { ThingRef } from '#domain/programme-page/told';
import type { Hit, Seen } from '#domain/register/register';
import { alsoSearched } from '#i18n/search-words';
import { ownFiguresTold } from '#insight/own-figure/own-figures-told';
import { areaDoings } from '#insight/programme/area-doings';
import { areaTimeline } from '#insight/programme/area-timeline';
import { chainPage } from '#insight/programme/chain-page';
import { interventionList, type InterventionList } from '#insight/programme/intervention-list';
import { interventionPage } from '#insight/programme/intervention-page';
import { objectiveProgress } from '#insight/programme/objective-progress';
import { catalogueHelp, nearWords } from '#insight/programme/search-help';
import { readPartners } from '#insight/programme/read-partners';
import { readProgramme, type ProgrammeContent } from '#insight/programme/programme-content';
import { readChain } from '#insight/programme/read-chain';
import { programmePage } from '#insight/programme/programme-page';
import type { App } from '#app/app';
import { getApp } from '#app/open-app';
import { openReading } from '#app/pages/open-reading';

/**
 * Pages on programmes, as residents see them: whoever looks. Who may see more sees it under /werk, so that these pages
 * are the same for everybody and can be kept.
 */

/** As many as one page may show. */
const MOST_FOUND = 500;

/** What was asked for, under its right name: one that it had before leads to it. */
export interface Found<T> {
  slug: string;
  page: T;
}

/** Every programme that residents may see; empty where this instance keeps none. */
export async function loadProgrammes(): Promise<ProgrammeCard[]> {
  return (await (await getApp()).doings.settled())?.programmes ?? [];
}

/** Programmes as the home page and the navigation name them: at once, whatever the register is doing. */
export async function loadProgrammesAtHand(): Promise<ProgrammeCard[]> {
  return (await (await getApp()).doings.current())?.programmes ?? [];
}

/** The page of a programme; null when there is none of that name, or residents may not see it. */
export async function loadProgramme(slug: string): Promise<Disclosed<Found<ProgrammePage>> | null> {
  const found = await findProgramme(slug);
  if (!found) return null;
  const page = await programmePage((await openReading()).reading, found.content);
  return fromDisclosed({ slug: found.slug, page }, page);
}

/** The results chain of a programme; `part` is the one that is asked for, where it stands in parts. */
export async function loadChain(slug: string, part: string | null): Promise<Found<ChainPage & { programme: Seen<'programme'> }> | null> {
  const { register } = await (await getApp()).workshop();
  const programme = await register.findBySlug(RESIDENT, 'programme', slug);
  if (!programme) return null;
  const content = await readChain(register, RESIDENT, programme.id);
  return { slug: programme.slug ?? slug, page: { programme, ...chainPage(content, part) } };
}

/** The goals of a programme with how far they are. */
export async function loadGoals(slug: string): Promise<Disclosed<Found<{ programme: Seen<'programme'>; goals: ObjectiveTold[] }>> | null> {
  const found = await findProgramme(slug);
  if (!found) return null;
  const goals = await objectiveProgress((await openReading()).reading, found.content);
  return fromDisclosed({ slug: found.slug, page: { programme: found.content.programme, goals } }, goals);
}

async function findProgramme(slug: string): Promise<{ slug: string; content: ProgrammeContent } | null> {
  const { register } = await (await getApp()).workshop();
  const programme = await register.findBySlug(RESIDENT, 'programme', slug);
  return programme && { slug: programme.slug ?? slug, content: await readProgramme(register, RESIDENT, programme) };
}

/**
 * What partners do, narrowed to what the reader asks for; words are found by the register's own search, as a resident, with
 * other words for the same. `help` is what else there is for who looked for words; null where nobody did.
 */
export async function loadInterventions({ text, ...filter }: InterventionFilter): Promise<InterventionList & { help: SearchHelp | null }> {
  const app = await getApp();
  const day = today(app.clock);
  const doings = await app.doings.settled();
  if (!doings) return { ...interventionList({ interventions: [], reach: new Map() }, filter, day), help: null };
  if (!text) return { ...interventionList(doings, filter, day), help: null };
  const words = [text, ...alsoSearched(text)];
  const hits = (await Promise.all(words.map((word) => found(app, word)))).flat();
  const of = (kind: Hit['kind']) => [...new Map(hits.filter((hit) => hit.kind === kind).map((hit) => [hit.id, hit])).values()];
  const slugs = new Map(doings.programmes.flatMap(withParts).map(({ programme }) => [programme.id, addressName(programme)]));
  const interventions = of('intervention');
  const titles = [...doings.interventions.map(({ name }) => name), ...app.catalogue.indicators.map(({ title }) => title.nl)];
  return {
    ...interventionList(
      doings,
      filter,
      day,
      interventions.map(({ id }) => id),
    ),
    help: {
      also: words.slice(1),
      near: interventions.length === 0 ? nearWords(text, titles) : [],
      goals: of('objective').flatMap(({ id, title, programme }) => {
        const slug = slugs.get(programme ?? '');
        return slug ? [{ id, name: title, programme: slug }] : [];
      }),
      ...catalogueHelp(words, app.catalogue),
    },
  };
}

async function found(app: App, text: string): Promise<Hit[]> {
  const { register } = await app.workshop();
  return register.search(RESIDENT, text, { kinds: ['intervention', 'objective'], limit: MOST_FOUND, excerpts: false });
}

/** The page of an intervention; null when there is none of that name, or residents may not see it. */
export async function loadIntervention(slug: string): Promise<Disclosed<Found<InterventionPage>> | null> {
  const app = await getApp();
  const { register, ownFigures: ledger } = await app.workshop();
  const intervention = await register.findBySlug(RESIDENT, 'intervention', slug);
  const programme = intervention && (await register.find(RESIDENT, 'programme', intervention.programme ?? ''));
  if (!programme) return null;
  const content = await readProgramme(register, RESIDENT, programme);
  const own = content.ownFigure.filter(({ values }) => values.intervention === intervention.id);
  const ownFigures = await ownFiguresTold(ledger, intervention, own, today(app.clock));
  const page = await interventionPage(app.figures, intervention, content, ownFigures, today(app.clock));
  return fromDisclosed({ slug: intervention.slug ?? slug, page }, page);
}

/** Who takes part in each programme of which anything of it is known, in the order of the list of programmes. */
export async function loadPartners(): Promise<ProgrammePartners[]> {
  const all = (await loadProgrammes()).flatMap(withParts);
  if (all.length === 0) return [];
  const { register } = await (await getApp()).workshop();
  return readPartners(
    register,
    RESIDENT,
    all.map(({ programme }) => programme),
  );
}

function withParts(card: ProgrammeCard): ProgrammeCard[] {
  return [card, ...card.children.flatMap(withParts)];
}

/** What is being done in an area; null where this instance keeps no programmes. Asks no database. */
export async function loadAreaDoings(area: Area, family: AreaProfile['family']): Promise<AreaDoings | null> {
  const app = await getApp();
  const doings = await app.doings.current();
  return doings && areaDoings(doings, area, family, today(app.clock));
}

/** What happened and was done in an area, and which programme wrote each event down; null where nothing here has a date. */
export interface AreaInTime {
  timeline: ProgrammeTimeline | null;
  toldBy: ReadonlyMap<string, ThingRef>;
  /** Programmes that do something here: what they wrote down without a place stands on their own timelines. */
  programmes: readonly ThingRef[];
}

/** The same in time, beside figures that the area's page tells. */
export async function loadAreaTimeline(profile: Disclosed<AreaProfile>): Promise<Disclosed<AreaInTime>> {
  const doings = await loadAreaDoings(profile.area, profile.family);
  const toldBy = new Map((doings?.history ?? []).map(({ event, programme }) => [event.id, programme]));
  const told: AreaInTime = { timeline: doings && areaTimeline(profile, doings), toldBy, programmes: doings?.programmes ?? [] };
  return fromDisclosed(told, profile);
}
