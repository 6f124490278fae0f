import { describe, expect, it, vi } from 'vitest';
import { Fault, fault } from './fault.ts';

describe('Fault', () => {
  it('is known by a second copy of its file: pages are built apart from the register', async () => {
    vi.resetModules();
    const again = await import('./fault.ts');
    expect(again.Fault).not.toBe(Fault);
    expect(fault('stale-version')).toBeInstanceOf(again.Fault);
    expect(again.fault('stale-version')).toBeInstanceOf(Fault);
  });

  it('is no other error, and nothing that is no error', () => {
    for (const other of [new Error('x'), null, undefined, 'fault', { issues: [] }]) expect(other instanceof Fault).toBe(false);
  });
});
