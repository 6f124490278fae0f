const WAIT_MS = 250;

/**
 * A part of a page that is renewed by itself: forms that name it (`data-part`) are sent as they always are, and of the page
 * that comes back only this part is taken. So the site makes one page, with and without this script. Where that fails, or
 * another page comes (a session that ended), the form is sent in the plain way.
 */
export class LivePart extends HTMLElement {
  #asking: AbortController | null = null;
  #timer = 0;
  /** A change is under way: it is sent once, and nothing is asked before its answer. */
  #isSending = false;

  connectedCallback(): void {
    this.#told?.setAttribute('role', 'status');
    document.addEventListener('submit', this.#submit);
    document.addEventListener('input', this.#input);
    document.addEventListener('change', this.#change);
  }

  disconnectedCallback(): void {
    document.removeEventListener('submit', this.#submit);
    document.removeEventListener('input', this.#input);
    document.removeEventListener('change', this.#change);
  }

  /** Where it is told how much there is; a live region only where this script runs, as nothing is told without it. */
  get #told(): HTMLElement | null {
    return document.getElementById(this.getAttribute('told-in') ?? '');
  }

  #formOf(target: EventTarget | null): HTMLFormElement | null {
    const form = target instanceof HTMLFormElement ? target : ((target as HTMLInputElement | null)?.form ?? null);
    return form?.dataset.part === this.id ? form : null;
  }

  #submit = (event: SubmitEvent): void => {
    const form = this.#formOf(event.target);
    if (!form || event.defaultPrevented) return;
    event.preventDefault();
    void this.#renew(form, event.submitter);
  };

  /** What is typed in a form that only asks is looked up after a breath; what is chosen at once. */
  #input = (event: Event): void => {
    const form = this.#formOf(event.target);
    if (!form || form.method !== 'get' || !(event.target instanceof HTMLInputElement)) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#renew(form), WAIT_MS);
  };

  #change = (event: Event): void => {
    const form = this.#formOf(event.target);
    if (form?.method === 'get') void this.#renew(form);
  };

  async #renew(form: HTMLFormElement, submitter: HTMLElement | null = null): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isSending) return;
    const isAsked = form.method === 'get';
    const data = new FormData(form, submitter);
    const url = new URL(submitter?.getAttribute('formaction') ?? form.action, location.href);
    if (isAsked) url.search = new URLSearchParams([...data].flatMap(([name, text]) => (text ? [[name, String(text)]] : []))).toString();
    this.#asking?.abort();
    // Leaving a field says once more what was looked up while it was typed.
    if (isAsked && !submitter && url.href === location.href) return;
    const asking = (this.#asking = new AbortController());
    this.#isSending = !isAsked;
    try {
      const body = new URLSearchParams([...data].map(([name, text]) => [name, String(text)]));
      const answer = await fetch(url, {
        signal: asking.signal,
        ...(!isAsked && { method: 'POST', body, headers: { accept: 'text/html' } }),
      });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = answer.ok ? page.getElementById(this.id) : null;
      if (!fresh) throw new Error('another page came');
      this.#take(fresh);
      if (isAsked) history.replaceState(history.state, '', url);
    } catch {
      if (!asking.signal.aborted && (submitter || !isAsked)) this.#plainly(form, submitter);
    } finally {
      if (this.#asking === asking) this.#isSending = false;
    }
  }

  /**
   * Takes the fresh part, with what was ticked and where the focus was (or what its button names to go on at: `data-then`);
   * tells how much there is now.
   */
  #take(fresh: HTMLElement): void {
    const ticked = new Set([...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')].map(rowOf));
    const active = document.activeElement as HTMLElement;
    const focused = this.contains(active) ? (active.dataset.then ?? active.id) : null;
    for (const box of fresh.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = ticked.has(rowOf(box));
    this.replaceChildren(...fresh.childNodes);
    if (focused !== null) (document.getElementById(focused) ?? this).focus();
    if (this.#told) this.#told.textContent = this.querySelector('[data-told]')?.textContent ?? '';
  }

  #plainly(form: HTMLFormElement, submitter: HTMLElement | null): void {
    form.removeAttribute('data-part');
    form.requestSubmit(submitter);
  }
}

/** What a box ticks, whatever its version: `id.version`. */
function rowOf({ value }: HTMLInputElement): string {
  return value.split('.')[0]!;
}
