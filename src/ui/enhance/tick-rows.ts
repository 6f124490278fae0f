import { countTold } from './slots.ts';

/** Ticks all rows of a table at once, and tells how many are ticked. */
export class TickRows extends HTMLElement {
  #all: HTMLInputElement | null = null;
  #told: HTMLElement | null = null;

  connectedCallback(): void {
    const head = this.querySelector('[data-all]');
    this.#told = this.querySelector('[data-ticked]');
    if (this.#all || !head || this.#boxes.length === 0) return;
    this.#told?.setAttribute('role', 'status');
    this.#all = document.createElement('input');
    this.#all.type = 'checkbox';
    this.#all.className = 'tick__box';
    this.#all.setAttribute('aria-label', this.getAttribute('all-label') ?? '');
    head.replaceChildren(this.#all);
    this.addEventListener('change', (event) => {
      if (event.target === this.#all) for (const box of this.#boxes) box.checked = this.#all!.checked;
      this.#tell();
    });
    this.#tell(true);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')];
  }

  #tell(isFirst = false): void {
    const boxes = this.#boxes;
    const count = boxes.filter(({ checked }) => checked).length;
    this.#all!.checked = count === boxes.length;
    this.#all!.indeterminate = count > 0 && count < boxes.length;
    if (this.#told && !(isFirst && count === 0)) this.#told.textContent = countTold(this, count);
  }
}
