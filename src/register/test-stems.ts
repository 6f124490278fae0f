import { describe, expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import { codes, refusal } from './test-actors.ts';
import type { Given } from './test-stage.ts';

/** What `stems` promises. */
export function stemsContract(given: () => Given): void {
  describe('stems()', () => {
    const make = async (values: object) => (await given().intervention({ name: 'Iets', what: 'Wij doen iets.', ...values })).id;
    const of = (field?: 'forWhom' | 'risks') => ({ programme: given().world.programme, ...(field && { field }) });

    it('gives Dutch stems in one order, each once, without words that say nothing', async () => {
      const { register, world } = given();
      const id = await make({
        name: 'Coaches in de zon, bij zonnebloemen',
        what: 'De coaches helpen huurders, straks meer in hun eigen buurt: een huurder en nog een huurder.',
      });
      expect(await register.stems(world.manager, 'intervention', of())).toEqual([
        { id, stems: ['coaches', 'huurder', 'zon', 'zonnebloem'] },
      ]);
    });

    it('looks in one field when it is asked to, and in none that is hidden from residents', async () => {
      const { register, world } = given();
      const id = await make({ forWhom: 'Ouderen met zorgen', risks: 'Faillissement' });
      const empty = await make({});
      const found = await register.stems(world.manager, 'intervention', of('forWhom'));
      expect(found.find((one) => one.id === id)!.stems).toEqual(['ouder', 'zorg']);
      expect(found.find((one) => one.id === empty)!.stems).toEqual([]);
      expect(codes(await refusal(register.stems(world.manager, 'intervention', of('risks'))))).toEqual(['field-unknown']);
    });

    it('tells only of what its viewer may see, and only words that are for residents', async () => {
      const { register, world } = given();
      await make({ risks: 'Faillissement van aannemers' });
      // It is an idea, which residents may not know of.
      expect(await register.stems(RESIDENT, 'intervention', of())).toEqual([]);
      const [found] = await register.stems(world.manager, 'intervention', of());
      expect(found!.stems.join(' ')).not.toContain('faill');
      expect(await register.stems(world.manager, 'intervention', { programme: 'none' })).toEqual([]);
    });
  });
}
