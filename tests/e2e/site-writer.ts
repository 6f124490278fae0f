import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyThing } from '#register/things';
import { drawnForm } from '../access/acts/drawn-form.ts';
import type { Caller } from './sign-in.ts';

/** Far more than a page takes; who waits longer is not answered at all. */
const ANSWERED_WITHIN_MS = 20_000;
const AGAIN_AFTER_MS = 20;

/** Somebody who makes interventions by the forms of the site, brings each up to date once, and sends again what got no answer. */
export class SiteWriter {
  acknowledged = 0;
  interrupted = 0;
  hanging = 0;
  /** What was met last that was no answer. */
  last = '';
  readonly #saved = new Map<string, { name: string; progress: string | null }>();
  readonly #name: string;
  readonly #visitor: Caller;
  readonly #place: string;

  constructor(name: string, visitor: Caller, programme: string) {
    this.#name = name;
    this.#visitor = visitor;
    this.#place = `/werk/${programme}/interventies`;
  }

  async write(going: () => boolean): Promise<void> {
    for (let number = 1; going(); number += 1) {
      const name = `Crash ${this.#name} ${number}`;
      const fresh = formOn(await this.#page(`${this.#place}/nieuw`, 'name="what"'), '', 'what');
      await this.#send(`${this.#place}/nieuw`, { ...fresh, name, what: 'Samen eten in de buurt.', state: 'running' });
      this.#saved.set(fresh.id!, { name, progress: null });
      this.acknowledged += 1;
      const own = `${this.#place}/${fresh.id!}`;
      const form = formOn(await this.#page(own, 'name="progress"'), '?/bijwerken', 'progress');
      await this.#send(`${own}?/bijwerken`, { ...form, progress: `Stand ${number}` });
      this.#saved.set(fresh.id!, { name, progress: `Stand ${number}` });
      this.acknowledged += 1;
    }
  }

  /** How many of the things that the site said to have saved are not there as they were sent, or are there more than once. */
  missing(things: readonly AnyThing[]): number {
    const own = things.filter(({ values }) => String(values.name).startsWith(`Crash ${this.#name} `));
    const there = new Map(own.map(({ id, values }) => [id, values]));
    const lost = [...this.#saved].filter(([id, { name, progress }]) => {
      const values = there.get(id);
      return values?.name !== name || (progress !== null && values.progress !== progress);
    });
    return lost.length + own.length - new Set(own.map(({ values }) => values.name)).size;
  }

  async #page(path: string, holds: string): Promise<string> {
    return this.#until(async () => {
      const answer = await this.#visitor.get(path);
      const text = await answer.text();
      if (answer.status === 200 && text.includes(holds)) return text;
      this.last = `${answer.status} at ${path}`;
      return null;
    });
  }

  /** Sends a form until it is said to be saved: as people do who saw no answer. */
  #send(path: string, fields: Record<string, string>): Promise<true> {
    return this.#until(async () => {
      const answer = await this.#visitor.post(path, fields);
      const said = await answer.text();
      if (answer.status === 303) return true;
      this.last = `${answer.status} to ${path}`;
      // Anything but a failure of the site says that the form itself is wrong, and sending it again would be in vain.
      if (answer.status < 500) throw new Error(`A form was refused: ${this.last}: ${alertOf(said)}`);
      return null;
    });
  }

  /** Asks until there is an answer that will do; what becomes of nobody's connection is waited for in vain. */
  async #until<T>(ask: () => Promise<T | null>): Promise<T> {
    for (;;) {
      const late = new AbortController();
      try {
        const unanswered = sleep(ANSWERED_WITHIN_MS, null, { signal: late.signal }).then(
          () => ({ got: null, isHanging: true }),
          () => ({ got: null, isHanging: false }),
        );
        const answered = ask().then((got) => ({ got, isHanging: false }));
        const { got, isHanging } = await Promise.race([answered, unanswered]);
        if (isHanging) this.hanging += 1;
        if (got !== null) return got;
      } catch (error) {
        // What fetch throws when a connection is refused or broken off.
        if (!(error instanceof TypeError)) throw error;
        this.last = String(error.cause ?? error);
      } finally {
        late.abort();
      }
      this.interrupted += 1;
      await sleep(AGAIN_AFTER_MS);
    }
  }
}

/** The form of a page that asks for a field, as it would be sent back unchanged; of a field with several values the last. */
function formOn(page: string, action: string, asking: string): Record<string, string> {
  return Object.fromEntries(drawnForm(page, action, `name="${asking}"`));
}

/** What a page tells first in its alert, as text. */
function alertOf(page: string): string {
  const alert = /role="alert"[\s\S]{0,2000}/.exec(page)?.[0] ?? '';
  return alert.replace(/^[^>]*>|<[^>]*>|<[^>]*$/g, ' ').replace(/\s+/g, ' ').trim(); // prettier-ignore
}
