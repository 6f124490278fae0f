import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fault } from '#base/fault';
import type { Register } from '#domain/register/register';
import { worldPersonId } from '#domain/world/world-person';
import { loadContent } from '../content/content.ts';
import { fillEmptyRegister } from './load-programmes.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const desk = { mayClickIn: true };
const content = { root, ...loadContent(root, 'groningen') };

/** A register that tells how many programmes it holds, and takes writes. */
function registerWith(programmes: () => number, write: Register['write'] = async () => []): Register {
  const list = async () => ({ things: [], total: programmes() });
  return { list, write: vi.fn(write) } as unknown as Register;
}

describe('fillEmptyRegister()', () => {
  it('writes everything at once into a register without programmes', async () => {
    const register = registerWith(() => 0);
    await fillEmptyRegister({ register, desk }, content);
    expect(register.write).toHaveBeenCalledTimes(1);
    const [actor, changes, origin] = vi.mocked(register.write).mock.calls[0]!;
    expect({ person: actor.person, origin }).toEqual({ person: 'world', origin: 'world' });
    expect(changes.length).toBeGreaterThan(200);
  });

  it('leaves a register that holds a programme alone', async () => {
    const register = registerWith(() => 1);
    await fillEmptyRegister({ register, desk }, content);
    expect(register.write).not.toHaveBeenCalled();
  });

  it('has nothing left to do when another process filled it meanwhile, and tells every other refusal', async () => {
    let programmes = 0;
    const refuse = () => Promise.reject(fault('field-required'));
    const lost = registerWith(
      () => programmes,
      () => ((programmes = 8), refuse()),
    );
    await expect(fillEmptyRegister({ register: lost, desk }, content)).resolves.toBeUndefined();
    await expect(fillEmptyRegister({ register: registerWith(() => 0, refuse), desk }, content)).rejects.toThrow('field-required');
  });

  it('gives things to people of the world only where they can come in: nobody keeps anything without an account', async () => {
    const demo = { root, ...loadContent(root, 'demo') };
    const keptBy = async (mayClickIn: boolean) => {
      const register = registerWith(() => 0);
      await fillEmptyRegister({ register, desk: { mayClickIn } }, demo);
      const [, changes] = vi.mocked(register.write).mock.calls[0]!;
      const kept = changes.map((change) => (change.action === 'create' ? (change.values as { owner?: string }).owner : undefined));
      return new Set(kept.filter((owner) => owner !== undefined));
    };
    expect(await keptBy(true)).toContain(worldPersonId('demo', 'pim'));
    expect(await keptBy(false)).toEqual(new Set());
  });
});
