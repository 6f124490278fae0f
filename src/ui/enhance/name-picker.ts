import { Combobox, type Choice } from './combobox.ts';
import { findNames } from './find-names.ts';
import { countTold } from './slots.ts';

/**
 * Typing help in a field with suggestions: finds any word of a name where the browser's own list finds its beginning, and
 * says how many there are. Names come from the `datalist` that the field has without this script.
 */
export class NamePicker extends HTMLElement {
  #combobox: Combobox<Choice> | null = null;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const names = [...(input?.list?.options ?? [])].map(({ value }) => value);
    if (this.#combobox || !input || names.length === 0) return;
    // Else the browser lays its own list over ours. What a copy of this row is made of keeps the name of it.
    this.dataset.names = input.getAttribute('list')!;
    input.removeAttribute('list');
    const find = (): void => {
      const { shown, total } = findNames(names, input.value);
      this.#combobox!.show(
        shown.map((name) => ({ name, note: '' })),
        total,
      );
    };
    this.#combobox = new Combobox(
      {
        input,
        label: this.getAttribute('list-label') ?? '',
        say: (count) => countTold(this, count),
        take: ({ name }) => {
          input.value = name;
          this.#combobox!.close();
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
      },
      input,
    );
    input.addEventListener('input', () => (input.value.trim() === '' ? this.#combobox!.close() : find()));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' || this.#combobox!.isOpen) return;
      event.preventDefault();
      find();
    });
  }
}
