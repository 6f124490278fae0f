import { describe, expect, it } from 'vitest';
import { fixedClock } from './clock.ts';
import { derivedId, newId } from './id.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('newId()', () => {
  it('is a UUIDv7 that begins with its time', () => {
    const id = newId(fixedClock('2026-11-22'));
    expect(UUID.exec(id)?.[1]).toBe('7');
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-22T00:00:00Z'));
  });
});

describe('derivedId()', () => {
  it('is a UUIDv8 that is the same for the same name and another for every other', () => {
    const id = derivedId('demo', 'intervention', 'buurtwerk');
    expect(UUID.exec(id)?.[1]).toBe('8');
    expect(derivedId('demo', 'intervention', 'buurtwerk')).toBe(id);
    expect(derivedId('demo', 'interventionbuurtwerk')).not.toBe(id);
    expect(derivedId('a', 'bc')).not.toBe(derivedId('ab', 'c'));
  });
});
