import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import type { Register } from '#domain/register/register';
import { createRegister } from './create-register.ts';
import { codes, make, refusal, startProgramme, tickingClock } from './test-actors.ts';
import type { Opened } from './test-contract.ts';

/** What `stems` promises, the same on every database. */
export function stemsContract(name: string, open: () => Promise<Opened>): void {
  describe(`stems() on ${name}`, () => {
    let opened: Opened;
    let register: Register;
    let world: Awaited<ReturnType<typeof startProgramme>>;

    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close());
    beforeEach(async () => {
      await opened.reset();
      register = createRegister(opened.db as Parameters<typeof createRegister>[0], tickingClock('2026-11-22T08:00:00Z'));
      world = await startProgramme(register);
    });

    const intervention = async (values: object) =>
      (await make(register, world.manager, 'intervention', world.programme, { name: 'Iets', what: 'Wij doen iets.', ...values })).id;
    const of = (field?: 'forWhom' | 'risks') => ({ programme: world.programme, ...(field && { field }) });

    it('gives Dutch stems in one order, each once, without words that say nothing', async () => {
      const id = await intervention({ name: 'Coaches', what: 'De coaches helpen huurders: een huurder en nog een huurder.' });
      expect(await register.stems(world.manager, 'intervention', of())).toEqual([{ id, stems: ['coaches', 'help', 'huurder'] }]);
    });

    it('looks in one field when it is asked to, and in none that is hidden from residents', async () => {
      const id = await intervention({ forWhom: 'Ouderen met zorgen', risks: 'Faillissement' });
      const empty = await intervention({});
      const found = await register.stems(world.manager, 'intervention', of('forWhom'));
      expect(found.find((one) => one.id === id)!.stems).toEqual(['ouder', 'zorg']);
      expect(found.find((one) => one.id === empty)!.stems).toEqual([]);
      expect(codes(await refusal(register.stems(world.manager, 'intervention', of('risks'))))).toEqual(['field-unknown']);
    });

    it('tells only of what its viewer may see, and only words that are for residents', async () => {
      await intervention({ risks: 'Faillissement van aannemers' });
      // It is an idea, which residents may not know of.
      expect(await register.stems(RESIDENT, 'intervention', of())).toEqual([]);
      const [found] = await register.stems(world.manager, 'intervention', of());
      expect(found!.stems.join(' ')).not.toContain('faill');
      expect(await register.stems(world.manager, 'intervention', { programme: 'none' })).toEqual([]);
    });
  });
}
