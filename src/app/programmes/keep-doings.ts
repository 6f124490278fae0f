import type { FiguresReader } from '#domain/figures/reader';
import type { Register } from '#domain/register/register';
import { publicDoings, type PublicDoings } from '#insight/programme/public-doings';

/** Where programmes are kept, as far as keeping them in memory needs it. */
export interface DoingsSource {
  register: Register;
  newestChange(): Promise<string>;
}

/** What residents may know of the programmes, kept in memory: a page of figures asks no database. */
export interface DoingsKeeper {
  /**
   * Looks whether anything changed, and reads it anew then. Never throws: while the register can't be reached what was
   * read before is shown.
   *
   * @returns names what `current` gives; empty while nothing was read
   */
  look(): Promise<string>;
  /** What was read last, at once; null where nothing was. Reads only where nobody ever looked (the development server). */
  current(): Promise<PublicDoings | null>;
  /** The same, but waits for a register that is being opened: for pages that are about programmes. */
  settled(): Promise<PublicDoings | null>;
}

/** After a register could not be opened, this long is waited before it is tried again. */
const TRY_AGAIN_MS = 30_000;

export function keepDoings(open: () => Promise<DoingsSource>, figures: FiguresReader, now: () => number): DoingsKeeper {
  let kept: { version: string; doings: PublicDoings } | null = null;
  let source: DoingsSource | null = null;
  let opening: Promise<void> | null = null;
  let tryFrom = 0;
  let reading: Promise<void> | null = null;

  /** Opening may take seconds (a database that starts): nobody waits for it but who asks for programmes. */
  function ensureOpen(): Promise<void> {
    if (source || now() < tryFrom) return Promise.resolve();
    opening ??= open()
      .then((opened) => void (source = opened))
      .catch(() => void (tryFrom = now() + TRY_AGAIN_MS))
      .finally(() => (opening = null));
    return opening;
  }

  async function read({ register, newestChange }: DoingsSource): Promise<void> {
    const version = `${await newestChange()} ${figures.snapshot}`;
    // The version first: what is written while reading makes a newer one, and is read at the next look.
    if (version !== kept?.version) kept = { version, doings: await publicDoings(register, figures) };
  }

  const readOnce = (from: DoingsSource): Promise<void> => (reading ??= read(from).finally(() => (reading = null)));

  let looked = false;
  async function settled(): Promise<PublicDoings | null> {
    if (!kept) {
      await ensureOpen();
      // A failure to look is no reason to stop showing what is there.
      if (source) await readOnce(source).catch(() => undefined);
    }
    return kept?.doings ?? null;
  }

  return {
    async look() {
      looked = true;
      void ensureOpen();
      if (source) await readOnce(source).catch(() => undefined);
      return kept?.version ?? '';
    },
    current: () => (looked ? Promise.resolve(kept?.doings ?? null) : settled()),
    settled,
  };
}
