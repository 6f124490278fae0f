/** A line that can be taken from under a field. */
export interface Choice {
  name: string;
  /** Said after the name, softer; empty for none. */
  note: string;
}

export interface ComboboxParts<C extends Choice> {
  input: HTMLInputElement;
  /** Label of the list for who hears it. */
  label: string;
  /** What is told of so many lines; in a live region. */
  say(count: number): string;
  take(choice: C): void;
  /** Called when the field is left or Escape is pressed: what was being looked for is looked for no more. */
  closed?(): void;
}

/**
 * The list under a field while somebody types (ARIA combobox with a listbox): arrows, Enter, Escape, a press. Who uses it
 * says what is shown and what taking a line does. The focus never leaves the field.
 */
export class Combobox<C extends Choice> {
  readonly #parts: ComboboxParts<C>;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #shown: readonly C[] = [];
  #active = -1;

  /** @param after the list comes to stand after this element, which takes the place of the field in the page */
  constructor(parts: ComboboxParts<C>, after: Element) {
    this.#parts = parts;
    const { input, label } = parts;
    this.#list.id = `${input.id}-keuzes`;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', label);
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    after.after(this.#list, this.#status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.close());
    // Keep the field's focus while a line is pressed, or the list would close before the click.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.#take(Number(option.getAttribute('data-index')));
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** @param total how many there are, where not all of them are shown */
  show(choices: readonly C[], total = choices.length): void {
    this.#shown = choices;
    this.#active = -1;
    this.#list.replaceChildren(...choices.map((choice, index) => this.#option(choice, index)));
    this.#list.hidden = choices.length === 0;
    this.#parts.input.setAttribute('aria-expanded', String(choices.length > 0));
    this.#parts.input.removeAttribute('aria-activedescendant');
    this.#status.textContent = this.#parts.say(total);
  }

  close(): void {
    this.#list.hidden = true;
    this.#active = -1;
    this.#parts.input.setAttribute('aria-expanded', 'false');
    this.#parts.input.removeAttribute('aria-activedescendant');
    this.#parts.closed?.();
  }

  #option({ name, note }: C, index: number): HTMLLIElement {
    const item = document.createElement('li');
    item.id = `${this.#list.id}-${index}`;
    item.className = 'suggestions__item';
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset.index = String(index);
    item.append(textIn('', name));
    if (note !== '') item.append(textIn('meta', ` ${note}`));
    return item;
  }

  #key(event: KeyboardEvent): void {
    if (!this.isOpen) return;
    const count = this.#shown.length;
    if (event.key === 'ArrowDown') this.#mark((this.#active + 1) % count);
    else if (event.key === 'ArrowUp') this.#mark((this.#active - 1 + count) % count);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.#active >= 0) this.#take(this.#active);
    else return;
    event.preventDefault();
  }

  #mark(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    this.#parts.input.setAttribute('aria-activedescendant', `${this.#list.id}-${index}`);
    this.#list.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  #take(index: number): void {
    const choice = this.#shown[index];
    if (choice) this.#parts.take(choice);
  }
}

function textIn(className: string, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  if (className !== '') span.className = className;
  span.textContent = text;
  return span;
}
