import { describe, expect, it } from 'vitest';
import { nameOfPlan, PLANNED_ONCE } from './planned-once.ts';

describe('nameOfPlan()', () => {
  const marked = (number: number) => `select ${number} ${PLANNED_ONCE}`;

  it('names a statement that is marked, on each connection the same, and no other', () => {
    const [one, other] = [{}, {}];
    expect(nameOfPlan(one, 'select 1')).toBeNull();
    const name = nameOfPlan(one, marked(1));
    // The server cuts off names that are longer.
    expect(name!.length).toBeLessThan(63);
    expect([nameOfPlan(one, marked(1)), nameOfPlan(other, marked(1))]).toEqual([name, name]);
    expect(nameOfPlan(one, marked(2))).not.toBe(name);
  });

  it('keeps as much on a connection as there is room for, and asks what comes after that as any other statement', () => {
    const connection = {};
    const long = (number: number) => `${marked(number)}`.padStart(60_000);
    const names = [1, 2, 3, 4].map((number) => nameOfPlan(connection, long(number)));
    expect(names).toEqual([expect.any(String), expect.any(String), null, null]);
    expect([nameOfPlan(connection, long(2)), nameOfPlan(connection, marked(5))]).toEqual([names[1], expect.any(String)]);
  });
});
