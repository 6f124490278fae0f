import type { Clock } from '#base/clock';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Role, Viewer } from '#domain/account/viewer';
import type { KindName, Thing, Values } from '#domain/register/kinds';
import type { Register } from '#domain/register/register';

/** An administrator, who makes programmes and organisations. */
export const ADMINISTRATOR: Viewer = { person: 'administrator', isAdministrator: true, takesPart: [] };

/** Somebody with one role in a programme. */
export function somebody(
  role: Role,
  programme: string,
  { person = role, organisation = null, theme = null }: { person?: string; organisation?: string | null; theme?: string | null } = {},
): Viewer {
  return { person, isAdministrator: false, takesPart: [{ programme, role, organisation, theme }] };
}

/** A clock that goes on a second at each look, so that what was later is told later. */
export function tickingClock(start: string): Clock {
  let time = Date.parse(start);
  return { now: () => new Date((time += 1000)) };
}

/** Makes one thing, by a form unless said otherwise. */
export async function make<K extends KindName>(
  register: Register,
  actor: Viewer,
  kind: K,
  programme: string | null,
  values: Partial<Values<K>>,
  origin: Parameters<Register['write']>[2] = 'form',
): Promise<Thing<K>> {
  const [thing] = await register.write(actor, [{ action: 'create', kind, programme, values: values as Partial<Values<KindName>> }], origin);
  return thing as unknown as Thing<K>;
}

/** The findings of what must be refused. */
export async function refusal(work: Promise<unknown>): Promise<Issue[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Fault) return error.issues;
    throw error;
  }
  throw new Error('This was to be refused, and was not');
}

export const codes = (issues: readonly Issue[]): string[] => issues.map((issue) => (issue.at ? `${issue.at} ${issue.code}` : issue.code));

/** A published programme with two organisations and a manager, to write in. */
export async function startProgramme(register: Register) {
  const organisation = async (name: string) => (await make(register, ADMINISTRATOR, 'organisation', null, { name, sort: 'welfare' })).id;
  const programme = (
    await make(register, ADMINISTRATOR, 'programme', null, {
      name: 'Waterwolde-Oost',
      sort: 'area-programme',
      summary: 'Samen werken aan een fijne wijk.',
      published: true,
    })
  ).id;
  const [welfare, housing] = [await organisation('Welzijn Waterwolde'), await organisation('Woningcorporatie De Dijk')];
  const manager = somebody('programme-manager', programme);
  const theme = (await make(register, manager, 'programmeTheme', programme, { name: 'Wonen' })).id;
  return { programme, welfare, housing, manager, theme };
}
