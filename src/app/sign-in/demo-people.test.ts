import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProjectRoot } from '../settings/project-root.ts';
import { makeDemoPeople } from './demo-people.ts';
import { openTestDesk, type TestDesk } from './test-desk.ts';

let test: TestDesk;
beforeAll(async () => {
  test = await openTestDesk();
  const given = { name: 'Iemand anders', mail: 'petra@waterwolde.example', language: 'nl', isAdministrator: false } as const;
  await test.desk.accounts.createPerson(given);
});
afterAll(() => test.close());

const demoPeople = () => makeDemoPeople(test.desk, findProjectRoot(), 'demo');

describe('makeDemoPeople()', () => {
  it('makes everybody once, with all their parts, for processes that have their first visitors at the same moment', async () => {
    const { accounts } = test.desk;
    const seen = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const people = await demoPeople();
        // Whoever is shown can be clicked at once, and must then have all that they may.
        const viewers = await Promise.all(people.map(({ id }) => accounts.viewer(id)));
        return people.map((person, index) => ({ ...person, has: [...new Set(viewers[index]!.takesPart.map(({ role }) => role))] }));
      }),
    );
    expect(seen[0]!.length).toBeGreaterThan(8);
    for (const { roles, has } of seen[0]!) expect([...has].sort()).toEqual([...roles].sort());
    for (const other of seen) expect(other).toEqual(seen[0]);
    expect(await accounts.people()).toHaveLength(seen[0]!.length + 1);
  });

  it('leaves out who has ended, who is no more, and whose mail address is somebody else’s', async () => {
    const { accounts } = test.desk;
    expect((await demoPeople()).map(({ name }) => name)).not.toContain('Petra Programma');
    const [ended, erased, ...others] = (await demoPeople()).map(({ id }) => id);
    await accounts.endPerson(ended!, 'command');
    await accounts.erasePerson(erased!, 'command');
    expect((await demoPeople()).map(({ id }) => id)).toEqual(others);
  });
});
