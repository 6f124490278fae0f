import { systemClock } from '#base/clock';
import { WordsDrawer, type UnsavedWords } from './words-drawer.ts';
import { isChanged, putWordsBack, wordsOf } from './form-words.ts';
import { fillTime } from './slots.ts';

const WAIT_MS = 300;

/** The drawer of who is signed in, as the workspace around a form names it; null outside of it. */
export function drawerHere(): WordsDrawer | null {
  const drawer = document.querySelector<HTMLElement>('[data-drawer]')?.dataset.drawer;
  try {
    return drawer ? new WordsDrawer(localStorage, drawer) : null;
  } catch {
    // A browser that is told to keep nothing refuses to name its store.
    return null;
  }
}

/**
 * Keeps the words of the form in it in this browser until they are saved: a closed tab or a browser that stops loses
 * nothing, and who leaves with unsaved words is asked first. What was kept is offered back, never put back unasked. Where it
 * may only ask (`ask-only`), nothing is kept, nor left of what once was.
 */
export class WordsKeeper extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #drawer: WordsDrawer | null = null;
  #timer = 0;
  /** Being sent: leaving is then no loss. */
  #isSending = false;
  /** Words that came back from the site unsaved differ from nothing that this page shows, and are unsaved all the same. */
  #cameBack = false;
  /** The words were let go elsewhere in this browser (by signing out, for one): kept again only when more is typed. */
  #letGo = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    this.#drawer = drawerHere();
    if (this.#form || !form || !this.#drawer) return;
    this.#form = form;
    this.#told.setAttribute('role', 'status');
    this.#cameBack = this.hasAttribute('unsaved');
    if (this.#isAskOnly) this.#drawer.forget(this.#name);
    const kept = this.#drawer.find(this.#name);
    if (this.#cameBack) this.#keep();
    else if (kept) this.#offer(kept);
    for (const type of ['input', 'change']) form.addEventListener(type, () => this.#changed());
    form.addEventListener('submit', (event) => event.defaultPrevented || this.#send());
    window.addEventListener('beforeunload', this.#ask);
    window.addEventListener('pagehide', this.#flush);
    window.addEventListener('pageshow', this.#shown);
    window.addEventListener('storage', this.#hear);
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeunload', this.#ask);
    window.removeEventListener('pagehide', this.#flush);
    window.removeEventListener('pageshow', this.#shown);
    window.removeEventListener('storage', this.#hear);
  }

  get #name(): string {
    return `${location.pathname} ${this.getAttribute('name') ?? ''}`;
  }

  get #isAskOnly(): boolean {
    return this.hasAttribute('ask-only');
  }

  get #isUnsaved(): boolean {
    return this.#cameBack || isChanged(this.#form!);
  }

  #changed(): void {
    this.#letGo = false;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#keep(), WAIT_MS);
  }

  #keep(sent = false): void {
    clearTimeout(this.#timer);
    if (this.#letGo || this.#isAskOnly) return;
    if (!this.#isUnsaved && !sent) return this.#isOffering ? undefined : this.#drawer!.forget(this.#name);
    this.#drawer!.keep(this.#name, { at: systemClock.now().getTime(), sent, entries: wordsOf(this.#form!) });
  }

  #send(): void {
    this.#keep(true);
    this.#isSending = true;
  }

  #ask = (event: BeforeUnloadEvent): void => {
    if (this.#isUnsaved && !this.#isSending) event.preventDefault();
  };

  #flush = (): void => {
    if (this.#isUnsaved && !this.#isSending) this.#keep();
  };

  /** Come back to by the browser's own way back: what was sent may not have arrived. */
  #shown = (): void => {
    this.#isSending = false;
  };

  #hear = (change: StorageEvent): void => {
    if (this.#drawer!.isGone(this.#name, change)) this.#letGo = true;
  };

  get #told(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-told]')!;
  }

  get #isOffering(): boolean {
    return !this.#buttons.hidden;
  }

  get #buttons(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-buttons]')!;
  }

  #offer(kept: UnsavedWords): void {
    unfold(this);
    this.#say(this.#whenTold(kept.at));
    this.#buttons.hidden = false;
    this.querySelector('[data-restore]')!.addEventListener('click', () => {
      const first = putWordsBack(this.#form!, kept.entries);
      if (first) unfold(first);
      this.#choose('restored', first ?? this.#told);
    });
    this.querySelector('[data-discard]')!.addEventListener('click', () => {
      this.#choose('discarded', this.#told);
    });
  }

  #choose(told: string, focus: HTMLElement): void {
    focus.focus();
    this.#buttons.hidden = true;
    this.#say(this.getAttribute(told) ?? '');
    this.#keep();
  }

  #say(text: string): void {
    this.#told.textContent = text;
  }

  /** How long ago that was, in the words that the page gives: a time of today, yesterday, or a day. */
  #whenTold(at: number): string {
    const then = new Date(at);
    const two = (number: number): string => String(number).padStart(2, '0');
    const days = Math.round((midnight(systemClock.now()) - midnight(then)) / 86_400_000);
    if (days > 1) return this.#template('earlier', `${then.getDate()}-${then.getMonth() + 1}-${then.getFullYear()}`);
    return this.#template(days === 1 ? 'yesterday' : 'today', `${two(then.getHours())}:${two(then.getMinutes())}`);
  }

  #template(which: string, when: string): string {
    return fillTime(this.getAttribute(which), when);
  }
}

/** Opens everything that a part of the page is folded away in. */
function unfold(part: Element): void {
  for (let fold = part.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
}

function midnight(day: Date): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}
