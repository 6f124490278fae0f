import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import type { Register, Seen } from '#domain/register/register';
import { chainPicture } from '#insight/programme/chain-picture';
import { chainWork } from '#insight/programme/chain-work';
import { readProgramme } from '#insight/programme/programme-content';
import { readChain } from '#insight/programme/read-chain';
import type { TestDatabase } from '#register/testing/open-test-database';
import { filledRegister, managerOf } from './filled-register.ts';

let database: TestDatabase;
let register: Register;
let programmes: Seen<'programme'>[];

beforeAll(async () => {
  ({ database, register } = await filledRegister('demo'));
  programmes = (await register.list(RESIDENT, 'programme')).things;
});
afterAll(() => database.close());

/** Without what a judgement says beside what a chain shows of it, which is handed on with the judgement. */
function shown(chain: object): unknown {
  const without = ['reason', 'residentsAsked', 'residentsSay'];
  return JSON.parse(JSON.stringify(chain, (key, value: unknown) => (without.includes(key) ? undefined : value)));
}

describe('what is read of a chain', () => {
  it('is all that its pages and its workshop show', async () => {
    expect(programmes.length).toBeGreaterThan(0);
    for (const programme of programmes) {
      const viewer = managerOf(programme.id);
      const [few, all] = await Promise.all([readChain(register, viewer, programme.id), readProgramme(register, viewer, programme)]);
      expect(all.objective.length, programme.values.name ?? '').toBeGreaterThan(0);
      expect(shown(chainPicture(few))).toEqual(shown(chainPicture(all)));
      expect(shown(chainWork(few))).toEqual(shown(chainWork(all)));
    }
  });
});
