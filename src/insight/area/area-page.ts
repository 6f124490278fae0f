import type { Period } from '#base/period';
import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { Contact } from '#domain/world/world';
import type { AreaProfile, FiguresAge, IndicatorProfile, InParts, Lines, SourceLine } from '#domain/profile/profile';
import { areaFamily } from '#insight/area/area-family';
import { areaInParts } from '#insight/area/area-in-parts';
import { areaIndicator } from '#insight/area/area-indicator';
import { areaParts } from '#insight/area/area-parts';
import { sourceLines } from '#insight/area/area-sources';
import { OLDEST_YEARS, standsOut } from '#insight/area/area-stands-out';
import { readSubject } from '#insight/area/area-subject';
import { areaTheme } from '#insight/area/area-theme';
import { figureStatement, judgedAgainst, placeVerdicts } from '#insight/figure/figure-statement';
import type { Reading } from '#insight/reading';
import { whoChanged } from '#insight/area/who-changed';

/** The indicator that counts people: told first, in words. */
const PEOPLE = 'population';

/**
 * The page of an area in its newest or asked division; null when its place is unknown.
 *
 * @param wanted which comparator the reader chose; null is the municipality (or the country)
 */
export async function areaPage(reading: Reading, area: Area, wanted: string | null): Promise<Disclosed<AreaProfile> | null> {
  const { figures, catalogue, world, now } = reading;
  const [subject, table] = await Promise.all([readSubject(figures, area, wanted), figures.verdictsOf(area.placeId)]);
  if (!subject) return null;
  const [family, sourceOf] = await Promise.all([areaFamily(figures, subject.place), sourceLines(reading)]);

  const against = judgedAgainst(subject);
  const verdicts = placeVerdicts(table);
  const all = catalogue.indicators.flatMap((indicator) => {
    const figure = indicator.status === 'active' ? areaIndicator(indicator, subject, now) : null;
    if (figure && against) figure.statement = figureStatement(figure, against, verdicts, reading);
    return figure ? [figure] : [];
  });
  const people = all.find(({ indicator, latest }) => indicator.id === PEOPLE && latest !== null) ?? null;
  const byTheme = Map.groupBy(all, ({ indicator }) => indicator.themes[0]);
  const planned = Map.groupBy(catalogue.indicators, ({ status, themes: of }) => (status === 'planned' ? of[0] : null));
  const themes = catalogue.themes.map((theme) => {
    const here = byTheme.get(theme.id) ?? [];
    return areaTheme(theme, theme.judged ? here : here.filter((one) => one !== people), planned.get(theme.id)?.length ?? 0);
  });
  const told = new Set(all.filter(({ latest }) => latest !== null).map(({ indicator }) => indicator.id));
  const untold = catalogue.indicators.filter(({ id, status }) => status === 'active' && !told.has(id));
  const inParts = await areaInParts(reading, subject, untold);
  const judged = themes.filter(({ theme }) => theme.judged);
  const page: AreaProfile = {
    area,
    ownNote: world.ownAreas.find(({ code }) => code === area.code)?.note ?? null,
    comparator: subject.comparator && { kind: subject.comparator.kind, area: subject.comparator.area },
    choices: subject.choices,
    family,
    people,
    parts: areaParts(subject, (id) => catalogue.indicator(id)),
    described: themes.filter(({ theme, lead }) => !theme.judged && lead !== null),
    whoChanged: whoChanged(subject, catalogue, firstJudged(all)),
    standsOut: standsOut(all, (theme) => catalogue.theme(theme)?.judged ?? false),
    tooOldToStandOut: told.size > 0 && all.every(({ age }) => age === null || age.years > OLDEST_YEARS),
    themes: judged.filter(({ lead }) => lead !== null),
    unknownThemes: judged.filter(({ lead }) => lead === null),
    inParts,
    age: figuresAge(all),
    contacts: contactsFor(world.contacts, subject.place.area, [...subject.place.parts, ...family.partOf]),
    changes: [...subject.place.changes].reverse(),
    predecessors: subject.place.predecessors,
    sources: sourcesOf(all, inParts, sourceOf),
  };
  return fromDisclosed(page, [subject, table, inParts]);
}

/** The first year of the gaps that were judged here; null when none was. */
function firstJudged(all: readonly IndicatorProfile[]): Period | null {
  const firsts = all.flatMap(({ statement }) => (statement?.record?.slope != null ? (statement.record.first ?? []) : []));
  return firsts.sort()[0] ?? null;
}

function figuresAge(all: readonly IndicatorProfile[]): FiguresAge | null {
  const latest = all.flatMap(({ latest: fact, age }) => (fact && age ? [{ period: fact.period, old: age.old }] : []));
  if (latest.length === 0) return null;
  const periods = latest.map(({ period }) => period).sort();
  return {
    figures: latest.length,
    newest: periods.at(-1)!,
    oldest: periods[0]!,
    old: latest.filter(({ old }) => old).length,
  };
}

/** Contacts nearest first: those of the area itself, then of what it lies in. */
function contactsFor(contacts: readonly Contact[], area: Area, around: readonly Area[]): Contact[] {
  const own = new Set([area.code, area.parent, ...around.map(({ code }) => code)]);
  const near = contacts.filter(({ areas }) => areas.some((code) => own.has(code)));
  const wide = contacts.filter((contact) => !near.includes(contact) && contact.areas.includes(area.municipality ?? ''));
  return [...near, ...wide];
}

function sourcesOf(
  all: readonly IndicatorProfile[],
  inParts: readonly InParts[],
  sourceOf: (release: string) => SourceLine,
): Record<string, SourceLine> {
  const releases = new Set<string>();
  // Figures of one release follow each other: of thousands, few are another's.
  const addReleases = ({ facts }: Lines): void => {
    let before: string | null = null;
    for (const { release } of facts) {
      if (release !== before) releases.add(release);
      before = release;
    }
  };
  for (const { own, comparator } of all) {
    addReleases(own);
    addReleases(comparator);
  }
  for (const { parts } of inParts) for (const { fact } of parts) if (fact) releases.add(fact.release);
  return Object.fromEntries([...releases].map((release) => [release, sourceOf(release)]));
}
