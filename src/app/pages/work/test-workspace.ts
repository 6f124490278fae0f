import type { Viewer } from '#domain/account/viewer';
import { thing } from '#insight/programme/test-things';
import type { ProgrammeWorkspace } from './programme-workspace.ts';

const MANAGER: Viewer = {
  person: 'me',
  isAdministrator: false,
  takesPart: [{ programme: 'programme', role: 'programme-manager', organisation: null, theme: null }],
};

/**
 * For tests: the workspace of a programme as who leads it sees it, on 22 November 2026 and in Dutch. Nobody else takes part in it.
 *
 * @param register answers as a test tells, and finds nothing by its id unless it is told to
 * @param more what is otherwise in this workspace
 */
export function testWorkspace(register: object, more: Partial<ProgrammeWorkspace> = {}): ProgrammeWorkspace {
  return {
    register: { find: () => Promise.resolve(null), ...register },
    desk: {
      accounts: { partsOf: () => Promise.resolve([]) },
      clock: { now: () => new Date('2026-11-22') },
      keyed: (_: string, text: string) => text,
    },
    viewer: MANAGER,
    person: MANAGER.person,
    language: 'nl',
    programme: thing('programme', 'programme'),
    place: 'p',
    today: '2026-11-22',
    ...more,
  } as unknown as ProgrammeWorkspace;
}
