import { Combobox, type Choice } from './combobox.ts';
import { countTold } from './slots.ts';

/**
 * Help while typing in the search field: a list of names under it. Without this script the form simply searches.
 * No dependency, so that it stays a few kilobytes.
 */
interface Suggestion extends Choice {
  href: string;
}

const WAIT_MS = 150;
const SHORTEST = 2;

class AreaSearch extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #combobox: Combobox<Suggestion> | null = null;
  #timer = 0;
  #asking: AbortController | null = null;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const row = input?.parentElement;
    if (this.#combobox || !input || !row) return;
    this.#input = input;
    const parts = {
      input,
      label: this.getAttribute('list-label') ?? '',
      say: (count: number) => countTold(this, count),
      take: ({ href }: Suggestion) => window.location.assign(href),
      closed: () => clearTimeout(this.#timer),
    };
    this.#combobox = new Combobox(parts, row);
    input.addEventListener('input', () => this.#wait());
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), WAIT_MS);
  }

  async #ask(): Promise<void> {
    const text = this.#input!.value.trim();
    this.#asking?.abort();
    if (text.length < SHORTEST) return this.#combobox!.close();
    this.#asking = new AbortController();
    const query = new URLSearchParams({ zoek: text, taal: this.getAttribute('language') ?? 'nl' });
    try {
      const answer = await fetch(`${this.getAttribute('suggestions')}?${query}`, { signal: this.#asking.signal });
      if (answer.ok) this.#combobox!.show((await answer.json()) as Suggestion[]);
    } catch {
      // No network, or a newer question: the form itself still works.
    }
  }
}

if (!customElements.get('area-search')) customElements.define('area-search', AreaSearch);
