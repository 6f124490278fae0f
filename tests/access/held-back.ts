import { KIND_NAMES, kindOf } from '#domain/register/kinds';
import type { Viewer } from '#domain/account/viewer';
import type { Register } from '#domain/register/register';

/** So many letters of a text are looked for: enough that no other text has the same by chance. */
const LOOKED_FOR = 28;
/** Amounts from here on, in cents, are looked for too: of smaller ones the same stands on a page by chance. */
const LARGE = 1_000_000;
const LOOKED_AT: readonly string[] = ['text', 'prose', 'cents'];
/** A number of whole euros, as pages write it. */
const EUROS = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.]|,\d*[1-9])/g;

/** What somebody may see: texts, and large amounts as pages write them. */
export interface InSight {
  texts: readonly string[];
  amounts: readonly string[];
}

/**
 * Texts and amounts of a register that one viewer may see and another may not: to look for in every page that the other
 * gets. Texts are found by their first letters, so that a long page is looked through once.
 */
export class HeldBack {
  readonly #texts = new Map<string, string>();
  readonly #amounts: ReadonlySet<string>;

  /**
   * @param all all that there is, as {@link inSightOf} gives it
   * @param seen all that one viewer may see
   */
  constructor(all: InSight, seen: InSight) {
    const open = seen.texts.join('\n');
    const openAmounts = new Set(seen.amounts);
    this.#amounts = new Set(all.amounts.filter((amount) => !openAmounts.has(amount)));
    for (const text of all.texts) {
      const start = text.slice(0, LOOKED_FOR);
      if (text.length >= LOOKED_FOR && !open.includes(start)) this.#texts.set(start, text);
    }
  }

  get size(): number {
    return this.#texts.size;
  }

  /** How many amounts are looked for. */
  get amounts(): number {
    return this.#amounts.size;
  }

  /** What stands on a page that should not. */
  on(page: string): string[] {
    const found = new Set<string>();
    for (let at = 0; at + LOOKED_FOR <= page.length; at += 1) {
      const text = this.#texts.get(page.slice(at, at + LOOKED_FOR));
      if (text !== undefined) found.add(text);
    }
    for (const [amount] of page.matchAll(EUROS)) if (this.#amounts.has(amount)) found.add(amount);
    return [...found];
  }
}

/** What somebody may see, of all kinds and programmes. */
export async function inSightOf(register: Register, viewer: Viewer): Promise<InSight> {
  const texts: string[] = [];
  const amounts: string[] = [];
  for (const kind of KIND_NAMES) {
    const fields = Object.entries(kindOf(kind).fields).flatMap(([name, { type }]) => (LOOKED_AT.includes(type) ? [name] : []));
    const { things } = await register.list(viewer, kind, { withdrawn: true });
    for (const { values } of things) {
      for (const field of fields) {
        const value = (values as Readonly<Record<string, unknown>>)[field];
        if (typeof value === 'string') texts.push(...value.split('\n'));
        if (typeof value === 'number' && value >= LARGE && value % 100 === 0) amounts.push((value / 100).toLocaleString('nl'));
      }
    }
  }
  return { texts, amounts };
}
