import { describe, expect, it } from 'vitest';
import { RESIDENT, ROLES, type Role, type Viewer } from '#domain/account/viewer';
import type { OpenTo } from '#domain/attachment/attachment';
import type { ClaimKind } from '#domain/evidence/evidence';
import type { Values } from '#domain/register/kinds';
import { codes, make, refusal, somebody } from './test-actors.ts';
import type { Given } from './test-stage.ts';
import { attachedTo, citing } from './test-values.ts';

const PAGE = { link: 'https://example.org/verslag' };
const FIGURE = { indicator: 'unemployment', areas: ['BU00141000'], period: '2024' };

/** What evidence promises: for no more people than its claim and what it points at, written by who may change the claim, and fixed. */
export function evidenceContract(given: () => Given): void {
  describe('evidence', () => {
    const values = (claim: ClaimKind, id: string, what: object = PAGE, openTo: OpenTo = 'resident') =>
      ({ sign: 'supports', why: 'Het aantal daalde.', openTo, ...citing(claim, id, { ...what }) }) as Partial<Values<'evidence'>>;
    const cite = (actor: Viewer, claim: ClaimKind, id: string, what?: object, openTo?: OpenTo) =>
      make(given().register, actor, 'evidence', given().world.programme, values(claim, id, what, openTo));
    const role = (name: Role, options = {}): Viewer => somebody(name, given().world.programme, options);
    const readers = async (id: string) => {
      const all: [string, Viewer][] = [['resident', RESIDENT], ...ROLES.map((name): [string, Viewer] => [name, role(name)])];
      const found = await Promise.all(
        all.map(async ([name, viewer]) => ((await given().register.find(viewer, 'evidence', id)) ? [name] : [])),
      );
      return found.flat();
    };
    const steering = ROLES.filter((name) => name !== 'external-reader');
    const lesson = (intervention: string | null = null) =>
      make(given().register, given().world.manager, 'lesson', given().world.programme, {
        name: 'Les',
        lesson: 'Vraag het eerst.',
        intervention,
      });
    const runs = () => {
      const { register, world } = given();
      const running = { name: 'Buurtcoach', what: 'Helpt.', state: 'running', lead: world.welfare } as const;
      return make(register, world.manager, 'intervention', world.programme, running, 'world');
    };
    const withdraw = (kind: 'lesson' | 'output' | 'evidence', id: string) =>
      given().register.write(given().world.manager, [{ action: 'withdraw', kind, id, version: 1, because: 'weg' }], 'form');

    it('is read by who may read the claim and what it points at, as far as it is open to them', async () => {
      const { world, register, intervention } = given();
      const { id } = await lesson();
      expect(await readers((await cite(world.manager, 'lesson', id)).id)).toEqual(['resident', ...ROLES]);
      expect(await readers((await cite(world.manager, 'lesson', id, FIGURE, 'accountability')).id)).toEqual(ROLES);
      expect(await readers((await cite(world.manager, 'lesson', id, PAGE, 'steering')).id)).toEqual(steering);
      const idea = await intervention();
      const ofIdea = await make(register, world.manager, 'output', world.programme, { name: 'Gesprekken', intervention: idea.id });
      expect(await readers((await cite(world.manager, 'lesson', id, { output: ofIdea.id })).id)).toEqual(steering);
      const decision = await make(register, world.manager, 'decision', world.programme, { name: 'Door', what: 'We gaan door.' });
      expect(await readers((await cite(world.manager, 'decision', decision.id)).id)).toEqual(steering);
    });

    it('of a figure has no words that say which figure: none can be erased, so it never points at another', async () => {
      const { world, register } = given();
      const { id } = await cite(world.manager, 'lesson', (await lesson()).id, FIGURE);
      expect((await register.texts(world.manager, 'evidence', id)).texts.map(({ field }) => field)).toEqual(['why']);
      expect((await register.history(world.manager, 'evidence', id))[0]).toMatchObject({ after: { period: '2024' } });
    });

    it('that points at a file of what a second reader has not yet read is for no other partner', async () => {
      const { world, register } = given();
      const finder = role('partner-member', { person: 'finder', organisation: world.welfare });
      const bottleneck = await make(register, finder, 'bottleneck', world.programme, { name: 'Regel', rule: 'Regel', outcome: 'open' });
      const file = { name: 'Brief', openTo: 'steering', ...attachedTo('bottleneck', bottleneck.id) } as Partial<Values<'attachment'>>;
      const { id: attachment } = await make(register, finder, 'attachment', world.programme, file);
      const { id } = await cite(world.manager, 'lesson', (await lesson()).id, { attachment });
      expect(await readers(id)).toEqual(['theme-lead', 'programme-manager']);
      expect(await register.history(role('board-member'), 'evidence', id)).toEqual([]);
    });

    it('is written by who may change the claim, of every role, and by nobody else', async () => {
      const { world, register } = given();
      const writers = async (claim: ClaimKind, id: string) => {
        const written: Role[] = [];
        for (const name of ROLES) {
          const change = { action: 'create', kind: 'evidence', programme: world.programme, values: values(claim, id) } as const;
          const found = await register.write(role(name, { organisation: world.welfare }), [change], 'form').then(
            () => [],
            (error: { issues: { code: string }[] }) => error.issues.map(({ code }) => code),
          );
          if (found.length === 0) written.push(name);
          else expect(found, name).toEqual(['not-allowed']);
        }
        return written;
      };
      expect(await writers('lesson', (await lesson((await runs()).id)).id)).toEqual([
        'residents-representative',
        'partner-member',
        'programme-manager',
      ]);
      expect(await writers('lesson', (await lesson()).id)).toEqual(['programme-manager']);
      const adopted = { name: 'Door', what: 'We gaan door.', state: 'adopted', decidedOn: '2026-01-05' } as const;
      const decision = await make(register, world.manager, 'decision', world.programme, adopted, 'world');
      expect(await writers('decision', decision.id)).toEqual([]);
    });

    it('is added to what was delivered, done, linked or happened by who may change that, and read by who may read it', async () => {
      const { world, register, intervention } = given();
      const { programme, manager, welfare } = world;
      const running = await runs();
      const output = (of: string) => make(register, manager, 'output', programme, { name: 'Gesprekken', intervention: of });
      const own = role('partner-member', { organisation: welfare });
      const delivered = (await output(running.id)).id;
      const link = await make(
        register,
        manager,
        'linkage',
        programme,
        { name: 'Samen', state: 'delivered', widensChances: 'yes' },
        'world',
      );
      const event = await make(register, manager, 'timelineEvent', programme, { name: 'Opening', at: '2025-05' });
      for (const [claim, id] of [
        ['output', delivered],
        ['intervention', running.id],
      ] as const) {
        expect(await readers((await cite(own, claim, id)).id)).toEqual(['resident', ...ROLES]);
      }
      for (const [claim, id] of [
        ['linkage', link.id],
        ['timelineEvent', event.id],
      ] as const) {
        expect(codes(await refusal(cite(own, claim, id)))).toEqual(['not-allowed']);
        expect(await readers((await cite(manager, claim, id)).id)).toEqual(['resident', ...ROLES]);
      }
      const idea = await intervention();
      expect(await readers((await cite(manager, 'intervention', idea.id)).id)).toEqual(steering);
      const considered = await make(register, manager, 'linkage', programme, { name: 'Later', widensChances: 'not-asked' });
      expect(await readers((await cite(manager, 'linkage', considered.id)).id)).toEqual(steering);
    });

    it('of an output may be another output, never itself', async () => {
      const { world, register } = given();
      const { id: intervention } = await runs();
      const output = async (name: string) => (await make(register, world.manager, 'output', world.programme, { name, intervention })).id;
      const [calls, visits] = [await output('Telefoontjes'), await output('Bezoeken')];
      expect(codes(await refusal(cite(world.manager, 'output', calls, { output: calls })))).toEqual(['output evidence-of-itself']);
      const { id } = await cite(world.manager, 'output', calls, { output: visits });
      const of = async (where: object) => (await register.list(RESIDENT, 'evidence', { where })).things.map((one) => one.id);
      expect(await of({ claimedOutput: [calls] })).toEqual([id]);
      expect(await of({ output: [visits] })).toEqual([id]);
      expect(await of({ claimedOutput: [visits] })).toEqual([]);
    });

    it('is of one claim and is one thing, whole, and stays so', async () => {
      const { world, register } = given();
      const [one, other] = [await lesson(), await lesson()];
      const refused = async (what: object) => codes(await refusal(cite(world.manager, 'lesson', one.id, what)));
      expect(await refused({})).toEqual(['evidence-is-one']);
      expect(await refused({ ...PAGE, ...FIGURE })).toEqual(expect.arrayContaining(['evidence-is-one']));
      expect(await refused({ indicator: 'unemployment' })).toEqual(['areas field-required', 'period field-required']);
      expect(await refused({ ...FIGURE, areas: ['BU00141000', 'WK001410'] })).toEqual(['areas field-too-many']);
      expect(await refused({ ...FIGURE, period: 'vorig jaar' })).toEqual(['period evidence-no-period']);
      expect(await refused({ ...PAGE, comparator: 'country' })).toEqual(['comparator evidence-no-figure-field']);
      expect(await refused({ link: 'http://example.org/' })).toEqual(['link evidence-no-https']);
      const nobodys = refusal(make(register, world.manager, 'evidence', world.programme, { ...values('lesson', one.id), lesson: null }));
      expect(codes(await nobodys)).toEqual(['not-allowed']);
      const { id } = await cite(world.manager, 'lesson', one.id, FIGURE);
      const change = (changed: object) =>
        register.write(world.manager, [{ action: 'change', kind: 'evidence', id, version: 1, values: changed }], 'form');
      const fixed = codes(await refusal(change({ lesson: other.id, period: '2023', sign: 'contradicts' })));
      expect(fixed).toEqual(['lesson field-fixed', 'period field-fixed', 'sign field-fixed']);
      const [changed] = await change({ why: 'Het daalde elk jaar.', openTo: 'steering' });
      expect(changed!.values).toMatchObject({ why: 'Het daalde elk jaar.', period: '2024' });
    });

    it('keeps neither its claim nor what it points at from being withdrawn, and is for no resident then', async () => {
      const { world, register } = given();
      const [one, other] = [await lesson(), await lesson()];
      const output = await make(register, world.manager, 'output', world.programme, {
        name: 'Gesprekken',
        intervention: (await runs()).id,
      });
      const [byClaim, byOutput] = [
        await cite(world.manager, 'lesson', one.id),
        await cite(world.manager, 'lesson', other.id, { output: output.id }),
      ];
      expect(await readers(byOutput.id)).toContain('resident');
      await withdraw('lesson', one.id);
      await withdraw('output', output.id);
      expect(await readers(byClaim.id)).toEqual(steering);
      expect(await readers(byOutput.id)).toEqual(steering);
      expect(codes(await refusal(cite(world.manager, 'lesson', one.id)))).toEqual(['lesson unknown-reference']);
      const listed = await register.list(RESIDENT, 'evidence', { where: { lesson: [one.id, other.id] } });
      expect(listed.things).toEqual([]);
    });
  });
}
