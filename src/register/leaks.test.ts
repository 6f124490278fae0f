import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hangsOn, holds } from '#access/held-back';
import { layersOf, programmeFor, seenFields } from '#access/layers';
import { hangsOnShared, mayRead } from '#access/may-read';
import { RESIDENT, ROLES, type Viewer } from '#domain/account/viewer';
import { isClaim } from '#domain/evidence/evidence-fields';
import { KIND_NAMES, kindOf, type KindName, type Thing, type Values } from '#domain/register/kinds';
import type { Register } from '#domain/register/register';
import { createRegister } from './create-register.ts';
import { only } from './reading/seen.ts';
import { steersAll } from './reading/visible.ts';
import { ADMINISTRATOR, somebody, tickingClock } from './test-actors.ts';
import { apart, citing, filledValues, kindsInOrder, markerOf } from './test-values.ts';
import { openTestDatabase, type TestDatabase } from './testing/open-test-database.ts';

let opened: TestDatabase;
let register: Register;
/** Everything that is there, whole, by id: in a published and an unpublished programme, held back and not. */
const things = new Map<string, Thing>();
const programmes: string[] = [];

beforeAll(async () => {
  opened = await openTestDatabase();
  register = createRegister(opened.db, tickingClock('2026-11-22T08:00:00Z'));
  for (const published of [true, false]) {
    const known = new Map<string, string>();
    for (const kind of kindsInOrder()) {
      for (const heldBack of kindOf(kind).heldBack && Object.keys(kindOf(kind).heldBack).length > 0 ? [true, false] : [false]) {
        const values = {
          ...filledValues(kind, known, heldBack),
          ...apart(kind),
          ...(kind === 'programme' ? { published } : {}),
        } as Partial<Values<KindName>>;
        const programme = kindOf(kind).scope === 'programme' ? known.get('programme')! : null;
        if (kind === 'programme' && known.has('programme')) continue;
        const [thing] = await register.write(
          { ...ADMINISTRATOR, person: 'makerzicht' },
          [{ action: 'create', kind, programme, values }],
          'world',
        );
        things.set(thing!.id, thing!);
        known.set(kind, thing!.id);
        if (kind === 'bottleneck' || kind === 'streetApproach') {
          const unread = { ...values, readBySecond: false } as Partial<Values<KindName>>;
          const [hidden] = await register.write(ADMINISTRATOR, [{ action: 'create', kind, programme, values: unread }], 'world');
          things.set(hidden!.id, hidden!);
        }
        // What hangs on a held back thing is held back with it.
        if (heldBack) for (const other of KIND_NAMES) await hang(other, kind, known, thing!.id);
      }
    }
    programmes.push(known.get('programme')!);
  }
}, 120_000);
afterAll(() => opened.close());

async function hang(other: KindName, on: KindName, known: Map<string, string>, id: string): Promise<void> {
  const { field, when } = hangsOn(other).find(({ to }) => to === on) ?? {};
  if (field === undefined) return;
  const lacks = (to: KindName) => !known.has(to);
  if (other === 'evidence' ? !isClaim(on) && lacks('decision') : hangsOn(other).some(({ to, when: only }) => only === null && lacks(to)))
    return;
  const values = {
    ...filledValues(other, known, false),
    ...apart(other),
    [field]: id,
    ...(when ? { of: on } : {}),
    ...(other === 'assessment' && field === 'decision' ? { intervention: null } : {}),
    ...(other === 'evidence' ? evidenceOn(on, id, known) : {}),
  } as Partial<Values<KindName>>;
  const [thing] = await register.write(
    ADMINISTRATOR,
    [{ action: 'create', kind: other, programme: known.get('programme')!, values }],
    'world',
  );
  things.set(thing!.id, thing!);
}

/** Evidence for what is held back, or that points at it. */
function evidenceOn(on: KindName, id: string, known: Map<string, string>): Record<string, unknown> {
  return isClaim(on) ? citing(on, id, { link: 'https://example.org/' }) : citing('decision', known.get('decision')!, { [on]: id });
}

const viewers = (): [string, Viewer][] => [
  ['resident', RESIDENT],
  ['administrator', { ...ADMINISTRATOR, person: 'someadministrator' }],
  ...ROLES.flatMap((role): [string, Viewer][] =>
    programmes.map((programme, index) => [`${role} of ${index === 0 ? 'published' : 'unpublished'}`, somebody(role, programme)]),
  ),
];

function shouldSee(viewer: Viewer, thing: Thing): boolean {
  const programme = thing.programme === null ? null : things.get(thing.programme)!;
  const published = programme === null || (programme.values as Values<'programme'>).published;
  if (!mayRead(viewer, thing.kind, thing as never, published)) return false;
  const values = thing.values as unknown as Record<string, string | null>;
  const isSteering = layersOf(viewer, programmeFor(thing.kind, thing)).has('steering');
  return (isSteering ? hangsOnShared(thing.kind) : hangsOn(thing.kind))
    .filter(({ field, when }) => values[field] && (when === null || holds(when, values)))
    .every(({ field }) => shouldSee(viewer, things.get(values[field]!)!));
}

describe('the register, for every viewer', () => {
  it('finds and lists exactly what mayRead() says', async () => {
    for (const [name, viewer] of viewers()) {
      for (const kind of KIND_NAMES) {
        const all = [...things.values()].filter((thing) => thing.kind === kind);
        const wanted = all.filter((thing) => shouldSee(viewer, thing)).map((thing) => thing.id);
        const listed = (await register.list(viewer, kind)).things.map((thing) => thing.id);
        expect(listed.sort(), `${name} lists ${kind}`).toEqual(wanted.sort());
        // Of one programme in which they steer, less is weighed: it comes to the same.
        const own = viewer.takesPart.map(({ programme }) => programme);
        if (own.length === 0 || !steersAll(viewer, kind, own)) continue;
        const within = (await register.list(viewer, kind, { programmes: own })).things.map((thing) => thing.id);
        expect(within.sort(), `${name} lists ${kind} of their own`).toEqual(
          wanted.filter((id) => own.includes(things.get(id)!.programme!)).sort(),
        );
      }
    }
  });

  it('gives of each thing exactly the fields that seenFields() says', async () => {
    for (const [name, viewer] of viewers()) {
      for (const thing of things.values()) {
        const seen = await register.find(viewer, thing.kind, thing.id);
        if (seen === null) continue;
        const fields = seenFields(viewer, thing.kind, programmeFor(thing.kind, thing));
        expect(Object.keys(seen.values).sort(), `${name} sees ${thing.kind}`).toEqual([...fields].sort());
      }
    }
  });

  it('gives of the fields that are asked for those that seenFields() says, with what they hold', async () => {
    for (const [name, viewer] of [viewers()[0]!, viewers().at(-1)!]) {
      for (const kind of KIND_NAMES) {
        const asked = Object.keys(kindOf(kind).fields).filter((_, index) => index % 2 === 1) as never[];
        const whole = (await register.list(viewer, kind)).things;
        const some = (await register.list(viewer, kind, { fields: asked })).things;
        const wanted = whole.map((thing) => ({ ...thing, values: only(thing.values, new Set(asked)) }));
        expect(some, `${name} asks some of ${kind}`).toEqual(wanted);
      }
    }
  });

  it('hands out no value of a hidden field, nor who wrote it, in lists, searches and histories', async () => {
    const hidden = { resident: ['steeringzicht', 'accountabilityzicht', 'makerzicht'], accountability: ['steeringzicht', 'makerzicht'] };
    for (const [name, viewer, forbidden] of [
      ['resident', RESIDENT, hidden.resident],
      ['external reader', somebody('external-reader', programmes[0]!), hidden.accountability],
      ['member elsewhere', somebody('partner-member', '01a20000-0000-7000-8000-0000000000ff'), hidden.resident.slice(0, 2)],
    ] as const) {
      const out: unknown[] = [];
      for (const kind of KIND_NAMES) {
        out.push(await register.list(viewer, kind));
        for (const [field, { layer, type }] of Object.entries(kindOf(kind).fields)) {
          // Only texts hold words.
          if (type !== 'text' && type !== 'prose') continue;
          // A hit alone would tell that the words are there.
          const hits = await register.search(viewer, markerOf(kind, field, layer));
          if (forbidden.includes(`${layer}zicht`)) expect(hits).toEqual([]);
          // What is found by words that may be seen has a title, and words around them.
          out.push(hits);
        }
      }
      for (const thing of things.values()) {
        out.push(thing.slug && (await register.findBySlug(viewer, thing.kind, thing.slug)));
        out.push(await register.history(viewer, thing.kind, thing.id));
      }
      const text = JSON.stringify(out);
      for (const marker of forbidden) expect(text.includes(marker), `${name} got ${marker}`).toBe(false);
    }
  }, 90_000);
});
