import { mayWrite } from '#access/may-write';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { addressName } from '#domain/address/address-name';
import { LINKAGE_STATES, WIDENS, type LinkageState } from '#domain/linkage/linkage';
import type { LinkSuggestion } from '#domain/linkage/suggestion';
import type { Values } from '#domain/register/kinds';
import type { Change, Seen } from '#domain/register/register';
import { listWords } from '#i18n/format';
import { areaNames } from '#insight/area/known-areas';
import { readLinkable } from '#insight/linkage/read-linkable';
import { allFaults } from '../work/all-faults.ts';
import { personalIssues } from '../work/personal-check.ts';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';
import { boardToken, movesOf, textsOf, tokenIssues } from './move-linkage.ts';
import { linkageId, pairOf, programmesBeside, suggestionsOf } from './suggestions.ts';

/** So many suggestions are put before people at once. */
const SHOWN = 15;

/** A programme with how addresses name it. */
export interface ProgrammePlace {
  name: string;
  place: string;
}

export interface BoardPage {
  columns: { state: LinkageState; linkages: Seen<'linkage'>[] }[];
  /** Null for who does not steer: suggestions lean on what is not decided yet. */
  suggestions: LinkSuggestion[] | null;
  /** How many there are in all. */
  found: number;
  /** Programmes between which and this one suggestions can be asked for, and the one of these suggestions. */
  others: ProgrammePlace[];
  beside: ProgrammePlace | null;
  /** Names of interventions and areas, by id or code. */
  names: Record<string, string>;
  may: { consider: boolean; reject: boolean };
  /** The proof of every form of the board. */
  token: string;
  /** By linkage: the states to which this viewer may take it. */
  moves: Record<string, LinkageState[]>;
}

/**
 * Chances to link of a programme, with what Peil suggests.
 *
 * @param beside the name in addresses of another programme, to see suggestions between that and this one
 */
export async function loadBoard(workspace: ProgrammeWorkspace, beside: string | null): Promise<BoardPage> {
  const { register, viewer, programme, app } = workspace;
  const content = await readLinkable(register, viewer, programme);
  const others = await programmesBeside(workspace);
  const other = others.find(({ slug }) => slug === beside) ?? null;
  const suggestions = await suggestionsOf(workspace, content, other);
  const shown = suggestions?.nearest.slice(0, SHOWN) ?? null;
  const codes = new Set(
    (shown ?? []).flatMap(({ reasons }) => reasons.flatMap(({ ground, shared }) => (ground === 'place' ? shared : []))),
  );
  const areas = await areaNames(app.figures, codes);
  return {
    columns: LINKAGE_STATES.map((state) => ({ state, linkages: content.linkage.filter(({ values }) => values.state === state) })).filter(
      ({ linkages }) => linkages.length > 0,
    ),
    suggestions: shown,
    found: suggestions?.found ?? 0,
    others: others.map(placeOf),
    beside: other && placeOf(other),
    names: Object.fromEntries([
      ...[...content.intervention, ...others].map(({ id, values }) => [id, values.name ?? ''] as const),
      ...areas,
    ]),
    moves: Object.fromEntries(content.linkage.map((linkage) => [linkage.id, movesOf(workspace, linkage)])),
    may: { consider: mayPut(workspace, 'considered'), reject: mayPut(workspace, 'rejected') },
    token: boardToken(workspace),
  };
}

function placeOf({ id, slug, values }: Seen<'programme'>): ProgrammePlace {
  return { name: values.name ?? '', place: addressName({ id, slug }) };
}

/** Whether somebody may put a suggestion on the board in a state. */
function mayPut({ viewer, programme, person }: ProgrammeWorkspace, state: LinkageState): boolean {
  const after = { organisations: [], themes: [], createdBy: person, state };
  return mayWrite(viewer, { kind: 'linkage', action: 'create', programme: programme.id, before: null, after, fields: ['state'] });
}

/** What somebody decided about a suggestion. */
export interface Answered {
  state: 'considered' | 'rejected';
  pair: string;
  /** The proof that the form was drawn here. */
  token: string;
  widens: string;
  text: string;
  /** Of a suggestion between two programmes: the other one, by its name in addresses. */
  beside: string;
  /** What the form brings back of `LOOKED_AT`. */
  looked: string;
}

/**
 * Puts a suggestion on the board, to be considered or rejected with its reason. Its id follows from the pair, so that
 * two people who answer at once make one linkage: the second is told what the first made of it.
 */
export async function answerSuggestion(workspace: ProgrammeWorkspace, given: Answered): Promise<Issue[]> {
  const { register, viewer, programme } = workspace;
  const content = await readLinkable(register, viewer, programme);
  const other = given.beside === '' ? null : ((await programmesBeside(workspace)).find(({ slug }) => slug === given.beside) ?? null);
  if (other === null && given.beside !== '') return [{ code: 'suggestion-gone', level: 'error' }];
  const suggestion = (await suggestionsOf(workspace, content, other))?.nearest.find((one) => pairOf(one) === given.pair);
  if (!suggestion) return [{ code: 'suggestion-gone', level: 'error' }];
  const values = valuesOf(suggestion, given, other);
  const issues = [...tokenIssues(workspace, given.token), ...personalIssues('linkage', textsOf(values), null, given.looked)];
  const id = linkageId(suggestion, programme.id, other);
  const changes: Change[] = [{ action: 'create', kind: 'linkage', id, programme: programme.id, values }];
  if (issues.length > 0) return allFaults(workspace, changes, issues, 'suggestion');
  try {
    await register.write(viewer, changes, 'suggestion');
    return [];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return error.issues.map((issue) => (issue.code === 'thing-exists' ? { code: 'suggestion-gone', level: 'error' } : issue));
  }
}

function valuesOf(
  { interventions, organisations, themes, areas }: LinkSuggestion,
  given: Answered,
  other: Seen<'programme'> | null,
): Partial<Values<'linkage'>> {
  const text = given.text.trim();
  const [one, second] = interventions;
  return {
    // As it was suggested, so that who looks for it by those words finds it; what a programme writes is Dutch.
    name: listWords(
      interventions.map(({ name }) => name),
      'nl',
    ).slice(0, 200),
    state: given.state,
    interventions: other ? [one.id] : [one.id, second.id],
    ...(other && { programmes: [other.id], elsewhere: second.name }),
    organisations,
    themes,
    areas,
    widensChances: WIDENS.find((one) => one === given.widens) ?? 'not-asked',
    suggestedByPeil: true,
    ...(text !== '' && (given.state === 'rejected' ? { rejectedBecause: text } : { widensBecause: text })),
  };
}
