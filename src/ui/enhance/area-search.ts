/**
 * Help while typing in the search field: a list of names under it (ARIA combobox with listbox).
 * Without this script the form simply searches. No dependency, so that it stays a few kilobytes.
 */
interface Suggestion {
  name: string;
  note: string;
  href: string;
}

const WAIT_MS = 150;
const SHORTEST = 2;

class AreaSearch extends HTMLElement {
  private input: HTMLInputElement | null = null;
  private list: HTMLUListElement | null = null;
  private status: HTMLElement | null = null;
  private found: Suggestion[] = [];
  private active = -1;
  private timer = 0;
  private asking: AbortController | null = null;

  connectedCallback(): void {
    this.input = this.querySelector('input');
    const row = this.input?.parentElement;
    if (!this.input || !row) return;
    const listId = `${this.input.id}-lijst`;
    this.list = document.createElement('ul');
    this.list.id = listId;
    this.list.className = 'suggestions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.getAttribute('list-label') ?? '');
    this.status = document.createElement('p');
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    row.after(this.list, this.status);
    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.setAttribute('aria-controls', listId);
    this.input.setAttribute('aria-expanded', 'false');
    this.input.addEventListener('input', () => this.wait());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => this.close());
    // Keep the field's focus while a name is pressed, or the list would close before the click.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.go(Number(option.getAttribute('data-index')));
    });
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), WAIT_MS);
  }

  private async ask(): Promise<void> {
    const text = this.input!.value.trim();
    this.asking?.abort();
    if (text.length < SHORTEST) return this.close();
    this.asking = new AbortController();
    const query = new URLSearchParams({ zoek: text, taal: this.getAttribute('language') ?? 'nl' });
    try {
      const answer = await fetch(`${this.getAttribute('suggestions')}?${query}`, { signal: this.asking.signal });
      if (answer.ok) this.show((await answer.json()) as Suggestion[]);
    } catch {
      // No network, or a newer question: the form itself still works.
    }
  }

  private show(found: Suggestion[]): void {
    this.found = found;
    this.active = -1;
    this.list!.replaceChildren(...found.map((suggestion, index) => this.option(suggestion, index)));
    this.list!.hidden = found.length === 0;
    this.input!.setAttribute('aria-expanded', String(found.length > 0));
    this.input!.removeAttribute('aria-activedescendant');
    const say = found.length === 0 ? 'none-label' : found.length === 1 ? 'one-label' : 'many-label';
    this.status!.textContent = (this.getAttribute(say) ?? '').replace('99', String(found.length));
  }

  private option(suggestion: Suggestion, index: number): HTMLLIElement {
    const item = document.createElement('li');
    item.id = `${this.list!.id}-${index}`;
    item.className = 'suggestions__item';
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset.index = String(index);
    const name = document.createElement('span');
    name.textContent = suggestion.name;
    const note = document.createElement('span');
    note.className = 'meta';
    note.textContent = ` ${suggestion.note}`;
    item.append(name, note);
    return item;
  }

  private key(event: KeyboardEvent): void {
    if (this.list!.hidden) return;
    const count = this.found.length;
    if (event.key === 'ArrowDown') this.mark((this.active + 1) % count);
    else if (event.key === 'ArrowUp') this.mark((this.active - 1 + count) % count);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.active >= 0) this.go(this.active);
    else return;
    event.preventDefault();
  }

  private mark(index: number): void {
    this.active = index;
    [...this.list!.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    this.input!.setAttribute('aria-activedescendant', `${this.list!.id}-${index}`);
    this.list!.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  private go(index: number): void {
    const suggestion = this.found[index];
    if (suggestion) window.location.assign(suggestion.href);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.list!.hidden = true;
    this.active = -1;
    this.input!.setAttribute('aria-expanded', 'false');
    this.input!.removeAttribute('aria-activedescendant');
  }
}

if (!customElements.get('area-search')) customElements.define('area-search', AreaSearch);
