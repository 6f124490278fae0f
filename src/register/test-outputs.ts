import { describe, expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import type { KindName, Values } from '#domain/register/kinds';
import { ADMINISTRATOR, codes, make, refusal, somebody } from './test-actors.ts';
import type { Given } from './test-stage.ts';

/** What naming the outputs of an outcome promises: they are of its intervention, from whichever side it is changed. */
export function outputsContract(given: () => Given): void {
  describe('the outputs of an outcome', () => {
    const write = <K extends KindName>(kind: K, values: Partial<Values<K>>) =>
      make(given().register, given().world.manager, kind, given().world.programme, values);
    const change = (kind: KindName, id: string, values: object, version = 1) =>
      given().register.write(given().world.manager, [{ action: 'change', kind, id, version, values: values as never }], 'form');
    const two = async () => {
      const [one, other] = [await given().intervention(), await given().intervention({ name: 'Buurtkeuken' })];
      const output = async (name: string, intervention: string) => (await write('output', { name, intervention })).id;
      return { one: one.id, other: other.id, visit: await output('Bezoek', one.id), meal: await output('Maaltijd', other.id) };
    };

    it('are of its intervention, and refused by name where they are of another', async () => {
      const { one, visit, meal } = await two();
      const issues = await refusal(write('outcome', { name: 'Rust', intervention: one, outputs: [visit, meal] }));
      expect(issues).toMatchObject([
        { code: 'output-of-another', at: 'outputs', params: { name: 'Maaltijd', of: 'Buurtkeuken', wanted: 'Energiecoaches in huis' } },
      ]);
      const { id } = await write('outcome', { name: 'Rust', intervention: one, outputs: [visit] });
      expect(codes(await refusal(change('outcome', id, { outputs: [meal] })))).toEqual(['outputs output-of-another']);
    });

    it('tells nothing of an intervention of another programme', async () => {
      const { register } = given();
      const { meal } = await two();
      const other = (await make(register, ADMINISTRATOR, 'programme', null, { name: 'Elders', sort: 'area-programme', summary: 'x' })).id;
      const elsewhere = await make(register, somebody('programme-manager', other), 'intervention', other, { name: 'Geheim', what: 'x' });
      const issues = await refusal(write('outcome', { name: 'Rust', intervention: elsewhere.id, outputs: [meal] }));
      expect(JSON.stringify(issues)).not.toContain('Geheim');
      expect(codes(issues)).not.toContain('outputs output-of-another');
    });

    it('may be of several interventions where it names none, and are held to the one that it names later', async () => {
      const { one, visit, meal } = await two();
      const { id } = await write('outcome', { name: 'Rust', outputs: [visit, meal] });
      expect(codes(await refusal(change('outcome', id, { intervention: one })))).toEqual(['outputs output-of-another']);
    });

    it('do not go to another intervention without it', async () => {
      const { register, world } = given();
      const { one, other, visit } = await two();
      const { id } = await write('outcome', { name: 'Rust', intervention: one, outputs: [visit] });
      const issues = await refusal(change('output', visit, { intervention: other }));
      expect(issues).toMatchObject([{ code: 'output-has-outcome', at: 'intervention', params: { name: 'Rust' } }]);
      const both = ['output', 'outcome'] as const;
      const changes = both.map((kind) => ({
        action: 'change' as const,
        kind,
        id: kind === 'output' ? visit : id,
        version: 1,
        values: { intervention: other },
      }));
      await register.write(world.manager, changes, 'form');
      await change('output', visit, { unit: 'bezoeken' }, 2);
      await register.write(world.manager, [{ action: 'withdraw', kind: 'outcome', id, version: 2, because: 'weg' }], 'form');
      await change('output', visit, { intervention: one }, 3);
      expect(codes(await refusal(register.write(world.manager, [{ action: 'restore', kind: 'outcome', id, version: 3 }], 'form')))).toEqual(
        ['outputs output-of-another'],
      );
    });

    it('stay while it names them', async () => {
      const { register, world } = given();
      const { visit } = await two();
      await write('outcome', { name: 'Rust', outputs: [visit] });
      const withdrawn = register.write(
        world.manager,
        [{ action: 'withdraw', kind: 'output', id: visit, version: 1, because: 'weg' }],
        'form',
      );
      expect(codes(await refusal(withdrawn))).toEqual(['needed-by-others']);
    });
  });

  describe('an output of few people', () => {
    const written = async (values: Partial<Values<'output'>>) => {
      const { register, world, intervention } = given();
      const output = {
        intervention: (await intervention({ state: 'running' })).id,
        name: 'Gezinnen geholpen',
        unit: 'gezinnen',
        ...values,
      };
      return make(register, world.manager, 'output', world.programme, output);
    };

    it('is told to residents, and to who accounts, without its number', async () => {
      const { register, world } = given();
      const { id } = await written({ delivered: 2, precision: null });
      for (const viewer of [RESIDENT, somebody('external-reader', world.programme), ADMINISTRATOR]) {
        const told = { name: 'Gezinnen geholpen', delivered: 5, precision: 'less-than' };
        expect((await register.find(viewer, 'output', id))?.values).toMatchObject(told);
        const { things } = await register.list(viewer, 'output', { ids: [id], fields: ['delivered', 'precision'] });
        expect(things[0]!.values).toEqual({ delivered: 5, precision: 'less-than' });
        // Without the words before it, five would be a number that is not true.
        const bare = await register.list(viewer, 'output', { ids: [id], fields: ['unit', 'delivered'] });
        expect(bare.things[0]!.values).toEqual({ unit: 'gezinnen' });
      }
      expect((await register.find(world.manager, 'output', id))?.values).toMatchObject({ delivered: 2, precision: null });
    });

    it('is not found by its number, nor put in the order of it, by who may not see that', async () => {
      const { register, world } = given();
      const ids: string[] = [];
      for (const delivered of [4, 1, 3, 2]) ids.push((await written({ delivered })).id);
      const asked = { ids, where: { delivered: [1, 2, 3, 4] }, order: { by: 'delivered' as const } };
      expect((await register.list(RESIDENT, 'output', asked)).total).toBe(0);
      expect((await register.list(world.manager, 'output', asked)).things.map(({ values }) => values.delivered)).toEqual([1, 2, 3, 4]);
      const ordered = await register.list(RESIDENT, 'output', { ids, order: { by: 'delivered' } });
      expect(ordered.things.map(({ id }) => id)).toEqual([...ids].sort());
    });

    it('that is of no people, or of more, stays as it is', async () => {
      const { register } = given();
      for (const values of [{ delivered: 5 }, { delivered: 0 }, { delivered: 2, unit: 'lessen' }]) {
        const { id } = await written(values);
        expect((await register.find(RESIDENT, 'output', id))?.values).toMatchObject({ ...values, precision: null });
      }
    });
  });
}
