import { MOST_AT_ONCE, type ChainInParts, type ChainPart } from '#domain/programme-page/chain-parts';
import type { ChainContent } from '#insight/programme/chain-picture';
import { causesOf } from '#insight/programme/outcome-causes';

/** A part of a chain with everything that stands in it, by id. */
export interface ChainSlice extends ChainPart {
  ids: ReadonlySet<string>;
}

/** Names in addresses the part of what serves no ambition. */
const WITHOUT_AMBITION = 'zonder-ambitie';

/** What stands together: a thing with what serves it. */
interface Group {
  head: string | null;
  rest: readonly string[];
}

/**
 * The parts of a chain that is too large to be shown at once; none of one that is not. There is a part for each ambition:
 * the trends that it answers, its objectives and what is said of those, the interventions that contribute to them, and what
 * these delivered and changed. The last is what serves none. So everything stands somewhere, an intervention perhaps in
 * several parts. Where an ambition has more than `most` things it comes in several parts itself.
 */
export function chainParts(content: ChainContent, most = MOST_AT_ONCE): ChainSlice[] {
  if (content.objective.length + content.intervention.length <= most) return [];
  const chain = linkedOf(content);
  const ofAmbition = content.ambition.flatMap(({ id, values }) =>
    slicesOf({ id, name: values.name ?? '', ambition: id }, chain.serving(id), [id, ...(values.trends ?? [])], chain, most),
  );
  const loose = [...chain.serving(null), ...looseOf(content, chain).map((id): Group => ({ head: null, rest: [id] }))];
  const ofNone = loose.length > 0 ? slicesOf({ id: WITHOUT_AMBITION, name: null, ambition: null }, loose, [], chain, most) : [];
  return [...ofAmbition, ...ofNone];
}

/** The part that an address asks for: by its own name, or by that of something in it; the first when it is neither. */
export function askedPart(slices: readonly ChainSlice[], asked: string | null): ChainSlice | null {
  return slices.find(({ id }) => id === asked) ?? slices.find(({ ids }) => ids.has(asked ?? '')) ?? slices[0] ?? null;
}

/** How a chain stands in its parts, for the page that shows one of them. Of interventions it is told where else they stand. */
export function inParts(slices: readonly ChainSlice[], shown: ChainSlice, { intervention }: ChainContent): ChainInParts {
  const parts = slices.map(({ ids: _, ...part }) => part);
  const at = slices.findIndex(({ id }) => id === shown.id);
  const others = intervention
    .filter(({ id }) => shown.ids.has(id))
    .map(({ id }) => [id, parts.filter((_, index) => index !== at && slices[index]!.ids.has(id))] as const);
  return { parts, shown: parts[at]!, also: new Map(others.filter(([, found]) => found.length > 0)) };
}

type Linked = ReturnType<typeof linkedOf>;

/** What of a chain leads to what, each thing found by what it belongs to; what its viewer may not see is nowhere. */
function linkedOf(content: ChainContent) {
  const { ambition, objective, intervention, contribution, output, outcome, impactJudgement } = content;
  const [ambitions, objectives, interventions] = [ambition, objective, intervention].map(
    (things) => new Set(things.map(({ id }) => id)),
  ) as [Set<string>, Set<string>, Set<string>];
  const known = <T extends string>(ids: ReadonlySet<string>, id: T | null | undefined) => (id && ids.has(id) ? id : null);
  const contributing = contribution.filter(
    ({ values }) => known(objectives, values.objective) && known(interventions, values.intervention),
  );
  const contributors = Map.groupBy(contributing, ({ values }) => values.objective);
  const byAmbition = Map.groupBy(objective, ({ values }) => known(ambitions, values.ambition));
  const outcomes = outcome.map((one) => ({
    id: one.id,
    of: [one.values.objective, ...causesOf(one, output)].flatMap((id) => known(objectives, id) ?? known(interventions, id) ?? []),
  }));
  const belonging = [
    ...output.map(({ id, values }) => ({ id, of: [values.intervention].flatMap((maker) => known(interventions, maker) ?? []) })),
    ...outcomes,
    ...impactJudgement.map(({ id, values }) => ({ id, of: [values.objective].flatMap((goal) => known(objectives, goal) ?? []) })),
  ];
  return {
    objectives,
    interventions,
    /** The objectives of an ambition, or of none, with the interventions that contribute to each. */
    serving: (id: string | null): Group[] =>
      (byAmbition.get(id) ?? []).map((one) => ({
        head: one.id,
        rest: [...new Set((contributors.get(one.id) ?? []).flatMap(({ values }) => values.intervention ?? []))],
      })),
    contributing: new Set(contributing.map(({ values }) => values.intervention)),
    /** What belongs to an objective or intervention: judgements, outputs, outcomes. */
    belonging: Map.groupBy(
      belonging.flatMap(({ id, of }) => of.map((whole) => ({ id, whole }))),
      ({ whole }) => whole,
    ),
    /** Of those, what belongs to nothing that is there. */
    loose: belonging.flatMap(({ id, of }) => (of.length === 0 ? id : [])),
  };
}

/** What serves no ambition beside objectives: trends without an answer, interventions without a goal, and what is of nothing. */
function looseOf({ trend, ambition, intervention }: ChainContent, { contributing, loose }: Linked): string[] {
  const answered = new Set(ambition.flatMap(({ values }) => values.trends ?? []));
  return [
    ...trend.flatMap(({ id }) => (answered.has(id) ? [] : id)),
    ...intervention.flatMap(({ id }) => (contributing.has(id) ? [] : id)),
    ...loose,
  ];
}

/** Groups as one part, or as several where they are more than `most` together; `common` stands in each. */
function slicesOf(
  part: Pick<ChainPart, 'id' | 'name' | 'ambition'>,
  groups: readonly Group[],
  common: readonly string[],
  { belonging, objectives, interventions }: Linked,
  most: number,
): ChainSlice[] {
  return packed(groups, most).map((own, index, { length }) => {
    const all = [...own];
    return {
      ...part,
      id: index === 0 ? part.id : `${part.id}-${index + 1}`,
      number: index + 1,
      of: length,
      objectives: all.filter((id) => objectives.has(id)).length,
      interventions: all.filter((id) => interventions.has(id)).length,
      gaps: null,
      ids: new Set([...common, ...all, ...all.flatMap((id) => (belonging.get(id) ?? []).map((one) => one.id))]),
    };
  });
}

/** Groups put together as long as they are at most so many things, at least one; a group that is more by itself is cut, its head in each. */
function packed(groups: readonly Group[], most: number): Set<string>[] {
  const packs: Set<string>[] = [new Set()];
  for (const { head, rest } of groups) {
    const heads = head === null ? [] : [head];
    const room = Math.max(1, most - heads.length);
    for (let from = 0; from === 0 || from < rest.length; from += room) {
      const ids = [...heads, ...rest.slice(from, from + room)];
      const last = packs.at(-1)!;
      const added = ids.filter((id) => !last.has(id)).length;
      if (last.size > 0 && last.size + added > most) packs.push(new Set(ids));
      else for (const id of ids) last.add(id);
    }
  }
  return packs;
}
