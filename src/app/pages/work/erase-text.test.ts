import { describe, expect, it } from 'vitest';
import { fault } from '#base/fault';
import type { Viewer } from '#domain/account/viewer';
import type { ErasedList } from '../../backup/erased-list.ts';
import { eraseChosen } from './erase-text.ts';
import { formToken, TOKEN_FIELD } from './form-token.ts';

const viewer: Viewer = { person: 'petra', isAdministrator: true, takesPart: [] };
const chosen = { kind: 'organisation', thing: { id: 'o1', programme: null } } as unknown as Parameters<typeof eraseChosen>[1];

/** What comes of a form that is sent, where the register and the list of erased texts do as is said. */
async function sent(erase: () => Promise<{ files: string[] }>, erased: () => Promise<ErasedList>) {
  const desk = { clock: { now: () => new Date() }, keyed: (_: string, text: string) => text };
  const files = { discard: async () => undefined };
  const workspace = {
    desk,
    viewer,
    person: 'petra',
    place: 'alle',
    register: { erase },
    app: { workshop: async () => ({ files, erased, desk }) },
  };
  const form = new FormData();
  form.set(TOKEN_FIELD, formToken(workspace as never, 'erase alle organisation o1'));
  for (const [name, value] of [['tekst', 't1'], ['waarom', 'asked'], ['versie', '1']] as const) form.set(name, value); // prettier-ignore
  return eraseChosen(workspace as never, chosen, form);
}

describe('eraseChosen()', () => {
  it('tells that the words are gone also where the list of erased texts cannot be kept', async () => {
    const broken = () => Promise.reject(fault('erased-list-broken', { file: 'x' }));
    const full = () => Promise.reject(new Error('ENOSPC'));
    for (const list of [broken, full])
      expect(await sent(async () => ({ files: [] }), list)).toEqual({
        issues: [{ code: 'erase-done-but', level: 'warning' }],
        texts: [],
        because: null,
      });
  });

  it('gives the form back where the register refuses', async () => {
    const refused = await sent(
      () => Promise.reject(fault('erase-gone')),
      async () => ({ texts: [], people: [] }),
    );
    expect(refused).toMatchObject({ issues: [{ code: 'erase-gone' }], texts: ['t1'], because: 'asked' });
  });
});
