import type { Role, Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { attention } from './attention.ts';

export const TODAY = '2026-11-22';
export const P = { id: 'p', values: {} };
export const ME = 'me';
export const OURS = 'organisation-ours';

/** For tests: who has one role in the programme, for the organisation {@link OURS}. */
export const viewerAs = (role: Role): Viewer => ({
  person: ME,
  isAdministrator: false,
  takesPart: [{ programme: 'p', role, organisation: OURS, theme: null }],
});

let made = 0;
/** For tests: a thing of the programme with an id of its own; what is not told of it is not filled in. */
export function thing(kind: KindName, values: Record<string, unknown>, more: Partial<Seen> = {}): Seen {
  const id = `${kind}-${(made += 1)}`;
  return { kind, id, programme: 'p', version: 1, asOf: '2026-11-01', createdBy: 'other', createdAt: '2026-01-01', values, ...more } as Seen;
}

/** For tests: an intervention that goes on, of which all is told. */
export const running = (values: Record<string, unknown> = {}, more: Partial<Seen> = {}) =>
  thing('intervention', { name: 'Buurtkeuken', state: 'running', progress: 'Goed.', ...values }, more);

/** For tests: a register that holds these things, understands conditions on fields, and gives those that are asked for. */
export function holding(things: Seen[]): Register {
  type Asked = { where?: Record<string, unknown[]>; before?: Record<string, string>; fields?: string[] };
  const list = (_: Viewer, kind: KindName, { where = {}, before = {}, fields }: Asked) => {
    const valueOf = (one: Seen, field: string) => (one.values as Record<string, string | null>)[field] ?? null;
    const fits = (one: Seen) =>
      Object.entries(where).every(([field, wanted]) => wanted.includes(valueOf(one, field))) &&
      Object.entries(before).every(([field, day]) => (valueOf(one, field) ?? '9999') < day);
    const asked = (one: Seen) =>
      fields ? { ...one, values: Object.fromEntries(Object.entries(one.values).filter(([field]) => fields.includes(field))) } : one;
    const found = things.filter((one) => one.kind === kind && fits(one)).map(asked);
    return Promise.resolve({ things: found, total: found.length });
  };
  return { list } as unknown as Register;
}

/** For tests: why something of these asks for attention, in order. */
export async function reasons(things: Seen[], viewer: Viewer = viewerAs('programme-manager')): Promise<string[]> {
  return (await attention(holding(things), viewer, P, TODAY)).map(({ reason }) => reason);
}
