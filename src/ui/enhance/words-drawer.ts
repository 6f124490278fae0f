/** Names and texts of a form, in its order: a name of a list comes more than once. */
export type Entries = readonly (readonly [name: string, text: string])[];

/** Words that somebody typed and that are not kept by the site yet. */
export interface UnsavedWords {
  /** When they were last changed, in milliseconds since 1970. */
  at: number;
  /** Whether they were sent: then the next page tells whether they were kept. */
  sent: boolean;
  entries: Entries;
}

/** As much of `localStorage` as is needed. */
export type WordsStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'peil.concept/';
const KEPT_MS = 7 * 24 * 3_600_000;

/**
 * Unsaved words in the browser of who typed them, each form under its own name, in a drawer for each person: whoever signs
 * in next at this browser never meets them. A store that is full or shut off keeps nothing, and nothing breaks.
 */
export class WordsDrawer {
  readonly #store: WordsStore;
  readonly #drawer: string;

  /** @param drawer of one person at one site; holds no `/` */
  constructor(store: WordsStore, drawer: string) {
    this.#store = store;
    this.#drawer = `${PREFIX}${drawer}/`;
  }

  find(form: string): UnsavedWords | null {
    return this.#read(this.#drawer + form);
  }

  keep(form: string, words: UnsavedWords): void {
    try {
      this.#store.setItem(this.#drawer + form, JSON.stringify(words));
    } catch {
      // Full, or refused by the browser: the form itself still works.
    }
  }

  forget(form: string): void {
    this.#store.removeItem(this.#drawer + form);
  }

  /** Whether a change in the store, told by another page of this browser, took away the words of this form. */
  isGone(form: string, change: { key: string | null; newValue: string | null }): boolean {
    return change.newValue === null && (change.key === null || change.key === this.#drawer + form);
  }

  /** Forgets what was sent: for a page that tells that it was kept. */
  forgetSent(): void {
    for (const key of keysOf(this.#store)) if (key.startsWith(this.#drawer) && this.#read(key)?.sent) this.#store.removeItem(key);
  }

  /** Forgets what others typed at this browser, what is older than a week, and what can't be read. */
  tidy(now: number): void {
    for (const key of keysOf(this.#store)) {
      const words = key.startsWith(this.#drawer) ? this.#read(key) : null;
      if (isOver(words, now)) this.#store.removeItem(key);
    }
  }

  #read(key: string): UnsavedWords | null {
    return readWords(this.#store, key);
  }
}

/** Forgets what is older than a week, whoever typed it, and what can't be read: for a page where nobody is signed in. */
export function forgetOldWords(store: WordsStore, now: number): void {
  for (const key of keysOf(store)) if (isOver(readWords(store, key), now)) store.removeItem(key);
}

/** Forgets the words of everybody: for who signs out. */
export function forgetAllWords(store: WordsStore): void {
  for (const key of keysOf(store)) store.removeItem(key);
}

function keysOf(store: WordsStore): string[] {
  return Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => key.startsWith(PREFIX));
}

function readWords(store: WordsStore, key: string): UnsavedWords | null {
  try {
    const words = JSON.parse(store.getItem(key) ?? 'null') as Partial<UnsavedWords> | null;
    return words && typeof words.at === 'number' && Array.isArray(words.entries) ? (words as UnsavedWords) : null;
  } catch {
    return null;
  }
}

function isOver(words: UnsavedWords | null, now: number): boolean {
  return words === null || now - words.at > KEPT_MS;
}
