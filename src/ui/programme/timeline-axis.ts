import { yearOf } from '#base/period';
import type { ProgrammeTimeline, TimelineDoing } from '#domain/programme-page/timeline';
import { axisOf, yearsOf, type TimeAxis } from '#ui/chart/time-layout.ts';

/** So far the figures may begin before the first event, and the future may be looked into: else little is left for what happened. */
const BEFORE_EVENTS = 10;
const AHEAD = 4;
/** So far back it goes at most. */
const LONGEST = 30;

/** One axis of whole years for everything on a timeline. Nothing is left out: what lies past it is drawn at its edge, and `cut` says so. */
export function timelineAxis({ asOf, begins, events, doings, figures }: ProgrammeTimeline): TimeAxis {
  const now = yearsOf(asOf)!;
  const moments = [begins, ...events.flatMap(({ values }) => [values.at, values.until]), ...doings.flatMap((one) => [one.begins, one.ends])]
    .map((moment) => (moment ? yearsOf(moment) : null))
    .filter((moment) => moment !== null);
  const measured = figures.flatMap(({ figure }) => figure.own.runs.flat().map(({ period }) => yearOf(period)));
  const first = Math.min(now.from, ...moments.map(({ from }) => from));
  const last = Math.max(now.to, ...moments.map(({ to }) => to));
  const figuresFrom = Math.max(first - BEFORE_EVENTS, Math.min(first, ...measured));
  const begin = Math.max(Math.min(first, figuresFrom), now.from - LONGEST);
  const end = Math.min(Math.max(last, ...measured.map((year) => year + 1)), now.to + AHEAD);
  const isCut = first < Math.floor(begin) || last > Math.ceil(end) || measured.some((year) => year < Math.floor(begin));
  return axisOf(Math.floor(begin), Math.ceil(end), isCut);
}

/** What stands on the axis: a moment that is known to the month, or stretches that are sure, or are as wide as what is known. */
export interface Placed {
  dot: { at: number; uncertain: boolean } | null;
  sure: { from: number; to: number } | null;
  soft: readonly { from: number; to: number; uncertain: boolean }[];
}

/** Where something from one moment to another lies; `ends` is null for a single moment. */
export function placeOn({ at }: TimeAxis, begins: string, ends: string | null): Placed {
  const begin = yearsOf(begins);
  const end = ends === null || ends === begins ? null : yearsOf(ends);
  if (!begin) return { dot: null, sure: null, soft: [] };
  if (!end && isNarrow(begin)) return { dot: { at: at((begin.from + begin.to) / 2), uncertain: begin.uncertain }, sure: null, soft: [] };
  const soft = [begin, ...(end ? [end] : [])].filter((one) => !isNarrow(one) || one.uncertain);
  const from = at(soft.includes(begin) ? begin.to : begin.from);
  const to = end ? at(soft.includes(end) ? end.from : end.to) : from;
  return {
    dot: null,
    sure: to > from ? { from, to } : null,
    soft: soft.map((one) => ({ from: at(one.from), to: at(one.to), uncertain: one.uncertain })),
  };
}

/** Whether more than the year is known. */
function isNarrow({ from, to }: { from: number; to: number }): boolean {
  return to - from < 0.5;
}

/** Up to when the bar of an intervention goes: what goes on, up to the day for which that is known of it; null for its beginning alone. */
export function barEnd({ state, begins, ends, asOf }: TimelineDoing): string | null {
  if (ends !== null) return ends;
  return hasStopped(state) || yearsOf(begins)!.from > yearsOf(asOf)!.from ? null : asOf;
}

/** Whether it is over: then a missing end is not known, and else it goes on. */
export function hasStopped(state: TimelineDoing['state']): boolean {
  return state === 'completed' || state === 'stopped';
}
