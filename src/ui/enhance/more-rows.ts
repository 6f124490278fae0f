import { fillCount } from './slots.ts';

/** Rows of a field of which more can be had: adds them at once, where the button asks the site for them without this script. */
export class MoreRows extends HTMLElement {
  #list: HTMLOListElement | null = null;

  connectedCallback(): void {
    const list = this.querySelector('ol');
    if (this.#list || !list) return;
    this.#list = list;
    this.querySelector('button')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#add().focus();
    });
  }

  /** Of the field. */
  get name(): string {
    return this.querySelector('button')?.value ?? '';
  }

  /** Adds rows until so many texts fit; the first of those is the empty one that a list is sent with. */
  makeRoomFor(texts: number): void {
    while (this.#list && this.#list.children.length < texts - 1) this.#add();
  }

  #add(): HTMLInputElement {
    const list = this.#list!;
    const number = list.children.length + 1;
    const row = list.lastElementChild!.cloneNode(true) as HTMLLIElement;
    const input = row.querySelector('input')!;
    const picker = row.querySelector<HTMLElement>('name-picker');
    if (picker?.dataset.names) input.setAttribute('list', picker.dataset.names);
    picker?.replaceChildren(input);
    for (const name of ['role', 'aria-autocomplete', 'aria-controls', 'aria-expanded', 'aria-activedescendant'])
      input.removeAttribute(name);
    input.id = `${input.id.replace(/-\d+$/, '')}-${number}`;
    input.value = input.defaultValue = '';
    input.setAttribute('aria-label', fillCount(this.getAttribute('row-label'), number));
    list.append(row);
    return input;
  }
}
