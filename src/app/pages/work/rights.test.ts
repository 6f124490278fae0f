import { expect, it } from 'vitest';
import type { Role } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { LogEntry, Seen } from '#domain/register/register';
import { mayChangeEach, undoable } from './rights.ts';
import type { Workspace } from './workspace.ts';

const workspaceOf = (role: Role) =>
  ({
    viewer: {
      person: 'me',
      isAdministrator: false,
      takesPart: [{ programme: 'p', role, organisation: 'ours', theme: null }],
    },
    register: { find: () => Promise.resolve(null) },
  }) as unknown as Workspace;

const thingOf = (kind: KindName, values: object, more: object = {}) =>
  ({ kind, id: 't', programme: 'p', createdBy: 'other', withdrawnAt: null, version: 2, values, ...more }) as unknown as Seen;

const entry = (id: string, action: string, before: object, after: object) => ({ id, action, before, after }) as unknown as LogEntry;

const ofProposal = [entry('said', 'change', { what: 'Eerst.' }, { what: 'Nu.' }), entry('made', 'create', {}, { what: 'Eerst.' })];

it('undoable() offers of a proposal nothing to who decides on it, and all to who manages', async () => {
  const proposal = thingOf('decision', { what: 'Nu.', state: 'proposed' });
  expect([...(await undoable(workspaceOf('board-member'), 'decision', proposal, ofProposal))]).toEqual([]);
  expect([...(await undoable(workspaceOf('programme-manager'), 'decision', proposal, ofProposal))]).toEqual(['said', 'made']);
  const adopted = thingOf('decision', { what: 'Nu.', state: 'adopted' });
  expect([...(await undoable(workspaceOf('programme-manager'), 'decision', adopted, ofProposal))]).toEqual([]);
});

it('undoable() offers the own words of residents to who speaks for them, and nothing of what others wrote', async () => {
  const judgement = thingOf('impactJudgement', { residentsSay: 'Beter.', judgement: 'Het gaat.' });
  const entries = [entry('voice', 'change', { residentsSay: null }, { residentsSay: 'Beter.' }), entry('made', 'create', {}, {})];
  expect([...(await undoable(workspaceOf('residents-representative'), 'impactJudgement', judgement, entries))]).toEqual(['voice']);
});

it("undoable() does not offer what would give an intervention away, or bring it back from another's hands", async () => {
  const own = thingOf('intervention', { lead: 'ours', name: 'Nu' });
  const entries = [
    entry('name', 'change', { name: 'Eerst' }, { name: 'Nu' }),
    entry('lead', 'change', { lead: 'theirs' }, { lead: 'ours' }),
    entry('day', 'change', { asOf: '2026-01-01' }, { asOf: '2026-02-01' }),
  ];
  expect([...(await undoable(workspaceOf('partner-member'), 'intervention', own, entries))]).toEqual(['name', 'day']);
});

it('mayChangeEach() tells of each row whether a field of it may be changed', async () => {
  const rows = [
    thingOf('intervention', { lead: 'ours', state: 'running' }),
    thingOf('intervention', { lead: 'theirs', state: 'running' }),
    thingOf('intervention', { lead: 'ours', state: 'running' }, { withdrawnAt: '2026-01-01T00:00:00Z' }),
  ];
  expect(await mayChangeEach(workspaceOf('partner-member'), 'intervention', rows, ['state'])).toEqual([true, false, false]);
  expect(await mayChangeEach(workspaceOf('programme-manager'), 'intervention', rows, ['state'])).toEqual([true, true, false]);
  expect(await mayChangeEach(workspaceOf('researcher'), 'intervention', rows, ['state'])).toEqual([false, false, false]);
});
