import { steers } from '#access/layers';
import { mayWrite } from '#access/may-write';
import { Fault } from '#base/fault';
import { derivedId } from '#base/id';
import type { Issue } from '#base/issue';
import { LINKAGE_STATES, WIDENS, type LinkageState } from '#domain/linkage/linkage';
import type { LinkSuggestion } from '#domain/linkage/suggestion';
import type { Values } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { linkagesMade } from '#insight/linkage/linkages-made';
import { suggestLinkages, type Suggested } from '#insight/linkage/suggest-linkages';
import { readProgramme, type ProgrammeContent } from '#insight/programme/programme-content';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';
import { movesOf } from './move-linkage.ts';

/** So many suggestions are put before people at once. */
const SHOWN = 15;

export interface BoardPage {
  columns: { state: LinkageState; linkages: Seen<'linkage'>[] }[];
  /** Null for who does not steer: suggestions lean on what is not decided yet. */
  suggestions: LinkSuggestion[] | null;
  /** How many there are in all. */
  found: number;
  /** Names of interventions and areas, by id or code. */
  names: Record<string, string>;
  may: { consider: boolean; reject: boolean };
  /** By linkage: the states to which this viewer may take it. */
  moves: Record<string, LinkageState[]>;
}

/** Chances to link of a programme, with what Peil suggests. */
export async function loadBoard(workspace: ProgrammeWorkspace): Promise<BoardPage> {
  const { register, viewer, programme, app } = workspace;
  const content = await readProgramme(register, viewer, programme);
  const suggestions = steers(viewer, programme.id) ? await suggestionsOf(workspace, content) : null;
  const shown = suggestions?.nearest.slice(0, SHOWN) ?? null;
  const codes = new Set(
    (shown ?? []).flatMap(({ reasons }) => reasons.flatMap(({ ground, shared }) => (ground === 'place' ? shared : []))),
  );
  const areas = await Promise.all([...codes].map(async (code) => [code, (await app.figures.area(code))?.name ?? code] as const));
  return {
    columns: LINKAGE_STATES.map((state) => ({ state, linkages: content.linkage.filter(({ values }) => values.state === state) })).filter(
      ({ linkages }) => linkages.length > 0,
    ),
    suggestions: shown,
    found: suggestions?.found ?? 0,
    names: Object.fromEntries([...content.intervention.map(({ id, values }) => [id, values.name ?? ''] as const), ...areas]),
    moves: Object.fromEntries(content.linkage.map((linkage) => [linkage.id, movesOf(workspace, linkage)])),
    may: { consider: mayPut(workspace, 'considered'), reject: mayPut(workspace, 'rejected') },
  };
}

async function suggestionsOf({ register, viewer, programme, app }: ProgrammeWorkspace, content: ProgrammeContent): Promise<Suggested> {
  const [people, words, linkage] = await Promise.all([
    register.stems(viewer, 'intervention', { programme: programme.id, field: 'forWhom' }),
    register.stems(viewer, 'intervention', { programme: programme.id }),
    linkagesMade(register, viewer, [programme.id]),
  ]);
  return suggestLinkages(app.figures, { ...content, linkage }, { people, words });
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
  widens: string;
  text: string;
}

/**
 * Puts a suggestion on the board, to be considered or rejected with its reason. Its id follows from the pair, so that
 * two people who answer at once make one linkage: the second is told what the first made of it.
 */
export async function answerSuggestion(workspace: ProgrammeWorkspace, given: Answered): Promise<Issue[]> {
  const { register, viewer, programme } = workspace;
  const content = await readProgramme(register, viewer, programme);
  const suggestion = steers(viewer, programme.id)
    ? (await suggestionsOf(workspace, content)).nearest.find((one) => pairOf(one) === given.pair)
    : undefined;
  if (!suggestion) return [{ code: 'suggestion-gone', level: 'error' }];
  try {
    const id = derivedId(programme.id, 'linkage', given.pair);
    const values = valuesOf(suggestion, given);
    await register.write(viewer, [{ action: 'create', kind: 'linkage', id, programme: programme.id, values }], 'suggestion');
    return [];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return error.issues.map((issue) => (issue.code === 'thing-exists' ? { code: 'suggestion-gone', level: 'error' } : issue));
  }
}

function valuesOf({ interventions, organisations, themes, areas }: LinkSuggestion, given: Answered): Partial<Values<'linkage'>> {
  const text = given.text.trim();
  return {
    name: interventions.map(({ name }) => name).join(' + ').slice(0, 200), // prettier-ignore
    state: given.state,
    interventions: interventions.map(({ id }) => id),
    organisations,
    themes,
    areas,
    widensChances: WIDENS.find((one) => one === given.widens) ?? 'not-asked',
    suggestedByPeil: true,
    ...(text !== '' && (given.state === 'rejected' ? { rejectedBecause: text } : { widensBecause: text })),
  };
}

/** How a form names a suggestion. */
function pairOf({ interventions }: LinkSuggestion): string {
  return interventions.map(({ id }) => id).join(' ');
}
