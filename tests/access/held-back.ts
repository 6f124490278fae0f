import { KIND_NAMES, kindOf } from '#domain/register/kinds';
import type { Viewer } from '#domain/account/viewer';
import type { Register } from '#domain/register/register';

/** So many letters of a text are looked for: enough that no other text has the same by chance. */
const LOOKED_FOR = 28;

/**
 * Texts of a register that one viewer may see and another may not: to look for in every page that the other gets. Found
 * by their first letters, so that a long page is looked through once.
 */
export class HeldBack {
  readonly #texts = new Map<string, string>();

  /**
   * @param all all that there is, as {@link textsOf} gives it
   * @param seen all that one viewer may see
   */
  constructor(all: readonly string[], seen: readonly string[]) {
    const open = seen.join('\n');
    for (const text of all) {
      const start = text.slice(0, LOOKED_FOR);
      if (text.length >= LOOKED_FOR && !open.includes(start)) this.#texts.set(start, text);
    }
  }

  get size(): number {
    return this.#texts.size;
  }

  /** What stands on a page that should not. */
  on(page: string): string[] {
    const found = new Set<string>();
    for (let at = 0; at + LOOKED_FOR <= page.length; at += 1) {
      const text = this.#texts.get(page.slice(at, at + LOOKED_FOR));
      if (text !== undefined) found.add(text);
    }
    return [...found];
  }
}

/** All texts that somebody may see, of all kinds and programmes. */
export async function textsOf(register: Register, viewer: Viewer): Promise<string[]> {
  const texts: string[] = [];
  for (const kind of KIND_NAMES) {
    const fields = Object.entries(kindOf(kind).fields).flatMap(([name, { type }]) => (type === 'text' || type === 'prose' ? [name] : []));
    const { things } = await register.list(viewer, kind, { withdrawn: true });
    for (const { values } of things) {
      for (const field of fields) {
        const value = (values as Readonly<Record<string, unknown>>)[field];
        if (typeof value === 'string') texts.push(...value.split('\n'));
      }
    }
  }
  return texts;
}
