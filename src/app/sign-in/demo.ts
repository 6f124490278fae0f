import type { World } from '#domain/world/world';
import type { Settings } from '../settings/settings.ts';
import { isThisMachine } from '../settings/this-machine.ts';
import { answered, authHeaders, logged, type Answered, type Desk, type Visitor } from './desk.ts';

/**
 * Whether people of the world may come in by one click: only where everybody is invented, and only on a site that no
 * other machine can reach or that nobody else is told of.
 */
export function mayClickIn(world: Pick<World, 'id' | 'fictional'>, settings: Pick<Settings, 'host' | 'publicOrigin'>): boolean {
  const { hostname } = new URL(settings.publicOrigin);
  return world.id === 'demo' && world.fictional && isThisMachine(settings.host) && isThisMachine(hostname);
}

/** Whether this visitor sits at the machine itself, and came for it: not by another name that leads here. */
export function isAtThisMachine(visitor: Visitor): boolean {
  const host = (visitor.headers.get('host') ?? '').replace(/:\d+$/, '');
  return isThisMachine(visitor.address.replace(/^::ffff:/, '')) && isThisMachine(host) && !visitor.headers.has('x-forwarded-for');
}

/** Signs in as somebody of the invented world. @returns `refused` everywhere else, and for anybody else */
export async function signInDemo(
  desk: Desk,
  visitor: Visitor,
  person: string,
  known: readonly string[],
): Promise<Answered<'done' | 'refused'>> {
  const { signInDemo: click } = desk.auth.api as { signInDemo?: DemoCall };
  if (!click || !isAtThisMachine(visitor) || !known.includes(person)) {
    await logged(desk, visitor, { action: 'sign-in', object: null, outcome: 'refused', actor: null, reason: 'no-demo' });
    return answered('refused');
  }
  const response = await click({ body: { person }, headers: authHeaders(visitor), asResponse: true });
  const outcome = response.ok ? 'done' : 'refused';
  await logged(desk, visitor, {
    action: 'sign-in',
    object: `person ${person}`,
    outcome,
    actor: response.ok ? person : null,
    reason: 'demo',
  });
  return answered(outcome, response);
}

type DemoCall = (given: { body: { person: string }; headers: Headers; asResponse: true }) => Promise<Response>;
