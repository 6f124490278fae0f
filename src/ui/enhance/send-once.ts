/** After so long without an answer a form may be sent again: the first may not have arrived. */
const AGAIN_AFTER_MS = 10_000;

const sent = new WeakMap<HTMLFormElement, number>();

/**
 * A form that changes something is sent once, however often its button is pressed. The button stays where it is, with the
 * focus, and says that it is busy to who hears it; one that is disabled would lose both, and its own name and value.
 */
export function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== 'post') return;
    const before = sent.get(form);
    if (before !== undefined && event.timeStamp - before < AGAIN_AFTER_MS) return event.preventDefault();
    sent.set(form, event.timeStamp);
    (event.submitter ?? form).setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) sent.delete(form);
    for (const busy of document.querySelectorAll('form[aria-busy], form [aria-busy]')) busy.removeAttribute('aria-busy');
  });
}
