import { derivedId } from '#base/id';
import type { Role, Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { formToken } from '#app/pages/work/form-token';
import type { Workshop } from '#app/workshop';
import { PEOPLE } from '../who.ts';
import { drawnForm, type Fields } from './drawn-form.ts';
import type { Sending } from './act.ts';

/** Waterwolde-Noord, by its id. */
export const PROGRAMME = derivedId('demo', 'programme waterwolde-noord');
/** Who has every right in another programme and none in Waterwolde-Noord. */
export const ELSEWHERE = 'Dirk Dorpen';

/** A visitor by plain HTTP. */
interface Caller {
  get(path: string): Promise<Response>;
  post(path: string, fields?: Record<string, string> | FormData, origin?: string): Promise<Response>;
}

/** Everybody who comes to the site, and the workshop behind it. */
export class Stage {
  /** What acts made, for those that follow: by name. */
  readonly made = new Map<string, string>();
  readonly workshop: Workshop;
  readonly #callers: ReadonlyMap<string, Caller>;
  readonly #people = new Map<string, string>();

  /** @param callers by who, and by the name of {@link ELSEWHERE} */
  constructor(workshop: Workshop, callers: ReadonlyMap<string, Caller>) {
    this.workshop = workshop;
    this.#callers = callers;
  }

  async page(who: string, at: string): Promise<string> {
    return (await this.#callers.get(who)!.get(at)).text();
  }

  /** The form of a page as it was drawn for somebody. See {@link drawnForm}. */
  async form(who: string, at: string, action: string, holding?: string): Promise<Fields> {
    return drawnForm(await this.page(who, at), action, holding);
  }

  send(who: string, { at, fields, file, origin }: Sending): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    if (file) form.append(file.field, new File([file.text], file.name));
    return this.#callers.get(who)!.post(at, form, origin);
  }

  async person(who: string): Promise<string> {
    const name = who in PEOPLE ? PEOPLE[who as keyof typeof PEOPLE] : who;
    const known = this.#people.get(name) ?? (await this.one('select id from auth.person where name = $1', [name]));
    this.#people.set(name, known);
    return known;
  }

  /** A proof that a form was drawn for somebody, as the site itself would give it. */
  async proof(who: string, scope: string): Promise<string> {
    return formToken({ desk: this.workshop.desk, person: await this.person(who) }, scope);
  }

  /** A thing as the programme manager sees it. */
  async thing<K extends KindName>(kind: K, id: string): Promise<Seen<K>> {
    return (await this.workshop.register.find(takingPart('programme-manager', [PROGRAMME]), kind, id))!;
  }

  /** The first value of the first row. @throws Error when there is none */
  async one(sql: string, params: unknown[] = []): Promise<string> {
    const { rows } = (await this.workshop.execute(sql, params)) as { rows: Record<string, unknown>[] };
    const [value] = Object.values(rows[0] ?? {});
    if (value === undefined || value === null) throw new Error(`Nothing came of ${sql}`);
    return String(value);
  }

  /**
   * Another text as soon as anything was written: in the register, of rights and sessions, or of somebody's own lists.
   * Not what the post made of a letter: it brings them by itself, whenever it comes by.
   */
  written(): Promise<string> {
    return this.one(`select concat(
      (select max(seq) from change_log),
      (select md5(string_agg(t::text, ';' order by id)) from taking_part t),
      (select md5(string_agg(t::text, ';' order by id)) from invitation t),
      (select md5(string_agg(t::text, ';' order by id)) from saved_view t),
      (select md5(string_agg(id::text, ';' order by id)) from auth.session),
      (select md5(string_agg(id::text, ';' order by id)) from outbox where kind = 'invitation'))`);
  }

  /** By whom and where the newest change of the log is. */
  newest(): Promise<string> {
    return this.one(`select concat(by, ' ', programme) from change_log order by seq desc limit 1`);
  }
}

/** The fields of a form with what somebody types in some of them, or adds. */
export function typed(fields: Fields, values: Readonly<Record<string, string>>): Fields {
  return [...fields.filter(([name]) => !(name in values)), ...Object.entries(values)];
}

/** A check that the programme holds its work against. */
export function firstCheck(stage: Stage): Promise<string> {
  return stage.one('select id from commitment_check where programme = $1 order by id limit 1', [PROGRAMME]);
}

/** Somebody with a role in programmes, as the register sees them. */
export function takingPart(role: Role, programmes: readonly string[]): Viewer {
  const takesPart = programmes.map((programme) => ({ programme, role, organisation: null, theme: null }));
  return { person: 'somebody', isAdministrator: false, takesPart };
}
