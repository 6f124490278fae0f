import { Fault } from '#base/fault';
import { RESIDENT } from '#domain/account/viewer';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaContribution } from '#domain/profile/area-contribution';
import type { RegisteredAnswer } from '#domain/programme-page/help-told';
import type { Register, Seen } from '#domain/register/register';
import { registrationOf, type Registration } from '#domain/registration/plan';

/** Answers to registered questions, kept in memory: a page waits for none. */
export interface AnswersKeeper {
  /**
   * Has every question that residents may see answered, when anything changed.
   *
   * @param version names what the register and the store hold; empty while nothing is known of the register
   * @returns names what `answerTo` gives
   */
  look(version: string): Promise<string>;
  /** What is known at once. What was not asked before is worked out from now on. */
  answerTo(registration: Seen<'registration'>): Disclosed<RegisteredAnswer>;
  /** Waits for what is being worked out; for commands and tests. */
  settled(): Promise<void>;
}

export interface AnswersSource {
  /** Names the state of the figures. */
  readonly snapshot: string;
  register(): Promise<Register>;
  answer(registration: Registration): Promise<Disclosed<AreaContribution>>;
}

interface Kept {
  /** The state of the figures that it was worked out from. */
  snapshot: string;
  answer: Disclosed<RegisteredAnswer>;
}

const nothing = (state: 'busy' | 'not-yet'): Disclosed<RegisteredAnswer> => fromDisclosed<RegisteredAnswer>({ state }, []);

/** Keeps answers, each worked out once for a state of the figures, one after the other. */
export function keepAnswers(source: AnswersSource): AnswersKeeper {
  const kept = new Map<string, Kept>();
  const waiting = new Map<string, Registration>();
  let looked = '';
  let done = 0;
  let working: Promise<void> | null = null;

  async function answer(registration: Registration): Promise<Disclosed<RegisteredAnswer>> {
    try {
      const found = await source.answer(registration);
      return fromDisclosed<RegisteredAnswer>({ state: 'told', found }, found);
    } catch (error) {
      if (error instanceof Fault) {
        const isEarly = error.issues.every(({ code }) => code === 'contribution-start-late');
        return isEarly ? nothing('not-yet') : fromDisclosed<RegisteredAnswer>({ state: 'failed', issues: error.issues }, []);
      }
      // What can't be worked out must not be tried again at each look; the next state of the figures tries anew.
      return fromDisclosed<RegisteredAnswer>({ state: 'failed', issues: [{ code: 'unexpected-failure', level: 'error' }] }, []);
    }
  }

  async function workOff(): Promise<void> {
    for (let [next] = waiting; next; [next] = waiting) {
      const [key, registration] = next;
      const { snapshot } = source;
      kept.set(key, { snapshot, answer: await answer(registration) });
      waiting.delete(key);
      done += 1;
    }
  }

  /** @returns by what its answer is kept */
  function want(thing: Seen<'registration'>): string {
    const registration = registrationOf(thing.values);
    const key = keyOf(registration);
    if (kept.get(key)?.snapshot !== source.snapshot && !waiting.has(key)) {
      waiting.set(key, registration);
      working ??= workOff().finally(() => (working = null));
    }
    return key;
  }

  return {
    async look(version) {
      if (version !== '' && version !== looked) {
        // While the register can't be reached what was answered before is shown; the next look tries again.
        const listed = await source
          .register()
          .then((register) => register.list(RESIDENT, 'registration'))
          .catch(() => null);
        if (listed) looked = version;
        for (const thing of listed?.things ?? []) want(thing);
      }
      return String(done);
    },
    answerTo(thing) {
      return kept.get(want(thing))?.answer ?? nothing('busy');
    },
    async settled() {
      await working;
    },
  };
}

/** A record that was tampered with has the hash of another: its plan tells them apart. */
function keyOf({ hash, plan, registeredAt }: Registration): string {
  return JSON.stringify([hash, registeredAt, plan]);
}
