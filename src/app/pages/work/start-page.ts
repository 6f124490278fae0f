import { comesToRead } from '#access/may-write';
import { today } from '#base/today';
import type { Viewer } from '#domain/account/viewer';
import type { AttentionGroup } from '#domain/work/attention-groups';
import { attention } from '#insight/attention/attention';
import { countNotYet } from '#insight/commitment/count-not-yet';
import type { LogEntry, Seen } from '#domain/register/register';
import type { KindName } from '#domain/register/kinds';
import { goalsOfEach } from '../../programmes/goals-here.ts';
import { readTogether } from '../../programmes/read-together.ts';
import { getApp } from '../../serving.ts';
import { attentionGroups } from './attention-groups.ts';
import { labelsOf } from './labels-of.ts';
import { personNames } from './person-names.ts';
import { inProgramme } from './programme-workspace.ts';
import { goalsOf } from './signals.ts';
import { stillSoToken } from './still-so.ts';
import type { Workspace } from './workspace.ts';

const CHANGES_SHOWN = 10;
/** What came with the world is not news. */
const CHANGES_READ = 60;

/** What needs somebody in a programme, and what others did lately. */
export interface StartPage {
  groups: AttentionGroup[];
  /** Whether what is of others needs them as much: of who manages the programme. */
  isOfAll: boolean;
  /** Whether the viewer only reads here, but for what was given to them to keep. */
  isReader: boolean;
  /** Checks that were last judged 'not yet', also those for which somebody does something by a far day. */
  notYet: number;
  /** For saying that a state still holds. */
  token: string;
  changes: { id: string; at: string; who: string; action: LogEntry['action']; kind: KindName; thing: string; label: string }[];
}

/** How many things need somebody in each of some programmes, and how many of those are the viewer's own; in their order. */
export async function countAttention(viewer: Viewer, programmes: readonly Seen<'programme'>[]): Promise<{ count: number; own: number }[]> {
  const app = await getApp();
  const register = readTogether((await app.workshop()).register);
  const goals = await goalsOfEach(app, register, viewer, programmes);
  // All at once after that: what each of them asks of the register is then asked together.
  return Promise.all(
    programmes.map(async (programme, at) => {
      const items = await attention(register, viewer, programme, today(app.clock), goals[at] ?? undefined);
      return { count: items.length, own: items.filter(({ nearness }) => nearness === 'own').length };
    }),
  );
}

/**
 * Of no programme nothing: what the whole instance shares asks nobody's attention.
 *
 * @param done the confirmation that was just given, as the address says it
 */
export async function loadStart(workspace: Workspace, done: string | null): Promise<StartPage> {
  const { register, viewer } = workspace;
  const here = inProgramme(workspace);
  if (!here) return { groups: [], isOfAll: false, isReader: false, notYet: 0, token: '', changes: [] };
  const { programme } = here;
  const [items, latest, notYet] = await Promise.all([
    goalsOf(workspace).then((goals) => attention(register, viewer, programme, workspace.today, goals ?? undefined)),
    register.recent(viewer, programme.id, CHANGES_READ),
    countNotYet(register, viewer, programme.id),
  ]);
  const recent = latest.filter(({ origin }) => origin !== 'world').slice(0, CHANGES_SHOWN);
  const who = await personNames(
    workspace,
    recent.map(({ by }) => by),
  );
  const labels = await labelsOf(workspace, recent);
  return {
    groups: await attentionGroups(here, items, done),
    isOfAll: viewer.takesPart.some((part) => part.programme === programme.id && part.role === 'programme-manager'),
    isReader: comesToRead(viewer, programme.id),
    notYet,
    token: stillSoToken(workspace, 'intervention'),
    changes: recent.map(({ id, at, by, action, kind, thing }) => ({
      id,
      at,
      who: who(by),
      action,
      kind,
      thing,
      label: labels.get(thing) ?? '',
    })),
  };
}
