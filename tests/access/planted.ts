import type { Viewer } from '#domain/account/viewer';
import { KIND_NAMES, kindOf, type KindName, type Thing, type Values } from '#domain/register/kinds';
import { isEmpty } from '#domain/register/states';
import type { Register } from '#domain/register/register';
import { SHARED_WHEN } from '#access/may-read';
import { ADMINISTRATOR } from '#register/test-actors';
import { apart, filledValues, kindsInOrder } from '#register/test-values';

/** Stands in every planted text, to search by. */
export const SEARCHED = 'qzzoek';
/** A text that can be no longer than this has no place for a word of its own: a time of day. */
const SHORTEST_WORDS = 20;
/** How planted values are written: each group is a number of its own, which stands in nothing else. */
const SIGNS: Readonly<Record<'word' | 'day' | 'euros', readonly RegExp[]>> = {
  // A short word, in a text, a name or an address.
  word: [/qx(\d{4})zq/gi],
  // 17 November of a year long ago: in figures, in words, in a calendar.
  day: [/17[ -](?:november|nov\.?|11)[ -](1[6-8]\d\d)(?!\d)/gi, /(?<!\d)(1[6-8]\d\d)-?11-?17(?!\d)/g],
  // An amount, in cents or in euros.
  euros: [/(?<![\d.])7\.?770\.?(\d{3})(?=\D|00(?!\d)|$)/g],
};
type Sign = keyof typeof SIGNS;
const FIRST: Readonly<Record<Sign, number>> = { word: 1000, day: 1600, euros: 100 };

/** The programme is there; a registration is held against its own seal, and can hold nothing made up. */
const NOT_PLANTED: readonly KindName[] = ['programme', 'registration'];

export interface Planted {
  kind: KindName;
  id: string;
  programme: string | null;
  slug: string | null;
}

/** What is planted in a programme: of every kind a thing that is open and, where it can be, one that is held back or not yet read by a second. */
export class Plants {
  readonly things: Planted[] = [];
  /** By value the field of the thing that it stands in, to say what leaked. */
  readonly #told = new Map<string, string>();
  readonly #register: Register;
  readonly #stands: Readonly<Record<string, unknown>>;

  /** @param stands by type of field what stands in it where no value of its own can */
  constructor(register: Register, stands: Readonly<Record<string, unknown>>) {
    this.#register = register;
    this.#stands = stands;
  }

  async plantIn(programme: string): Promise<void> {
    const known = new Map<string, string>([['programme', programme]]);
    for (const kind of kindsInOrder().filter((one) => !NOT_PLANTED.includes(one))) {
      for (const how of waysOf(kind)) {
        const thing = await this.#write(kind, programme, known, how);
        // What hangs on it hangs on the last: what is open.
        known.set(kind, thing.id);
      }
    }
  }

  /** What of these values somebody may see; of one programme where it is given. */
  async seenBy(viewer: Viewer, programme: string | null = null): Promise<ReadonlySet<string>> {
    const seen = new Set<string>();
    for (const kind of KIND_NAMES) {
      const ids = this.things
        .filter((thing) => thing.kind === kind && (programme === null || thing.programme === programme))
        .map(({ id }) => id);
      const { things } = ids.length > 0 ? await this.#register.list(viewer, kind, { ids }) : { things: [] };
      for (const value of valuesIn(JSON.stringify(things))) seen.add(value);
    }
    return seen;
  }

  /** What stands on a page that is not among what may be seen: kind, how it is, and field. */
  on(page: string, seen: ReadonlySet<string>): string[] {
    return valuesIn(page).flatMap((value) => (seen.has(value) ? [] : (this.#told.get(value) ?? [])));
  }

  /** What does not stand on a page. */
  notOn(page: string, of: ReadonlySet<string>): string[] {
    const there = new Set(valuesIn(page));
    return [...of].flatMap((value) => (there.has(value) ? [] : (this.#told.get(value) ?? [])));
  }

  async #write(kind: KindName, programme: string, known: ReadonlyMap<string, string>, how: Way): Promise<Thing> {
    const values: Record<string, unknown> = { ...filledValues(kind, known, how === 'held back'), ...apart(kind) };
    const unread = SHARED_WHEN[kind];
    if (unread) values[unread] = how !== 'unread';
    for (const [field, spec] of Object.entries(kindOf(kind).fields)) {
      const isForMachines = spec.type === 'text' && (spec.isCode || spec.isFile || spec.isPeriod);
      const isShort = spec.type === 'text' && spec.longest < SHORTEST_WORDS;
      const own = isForMachines || isShort ? null : this.#valueOf(spec.type, `${kind} (${how}).${field}`);
      if (own !== null && !isEmpty(values[field])) values[field] = own;
    }
    const [thing] = await this.#register.write(
      { ...ADMINISTRATOR },
      [
        {
          action: 'create',
          kind,
          programme: kindOf(kind).scope === 'programme' ? programme : null,
          values: values as Partial<Values<KindName>>,
        },
      ],
      'world',
    );
    this.things.push({ kind, id: thing!.id, programme: thing!.programme, slug: thing!.slug });
    return thing!;
  }

  #valueOf(type: string, told: string): unknown {
    if (type in this.#stands) return this.#stands[type];
    const own = (sign: Sign): string => {
      const value = FIRST[sign] + [...this.#told.keys()].filter((known) => known.startsWith(sign)).length;
      this.#told.set(`${sign} ${value}`, told);
      return String(value);
    };
    switch (type) {
      case 'text':
        return `Qx${own('word')}zq ${SEARCHED}`;
      case 'prose':
        return `Wat qx${own('word')}zq ${SEARCHED} is.`;
      case 'link':
        return `https://qx${own('word')}zq.example/`;
      case 'day':
      case 'when':
        return `${own('day')}-11-17`;
      case 'cents':
        return (7_770_000 + Number(own('euros'))) * 100;
      default:
        return null;
    }
  }
}

type Way = 'open' | 'held back' | 'unread';

/** What is open comes last. */
function waysOf(kind: KindName): Way[] {
  const canBeHeldBack = Object.keys(kindOf(kind).heldBack).length > 0;
  return [...(canBeHeldBack ? (['held back'] as const) : []), ...(SHARED_WHEN[kind] ? (['unread'] as const) : []), 'open'];
}

function valuesIn(text: string): string[] {
  const found = Object.entries(SIGNS).flatMap(([sign, all]) =>
    all.flatMap((one) => [...text.matchAll(one)].map(([, no]) => `${sign} ${no}`)),
  );
  return [...new Set(found)];
}
