import type { Transport } from '@sveltejs/kit/hooks';

/** The wrapping that SvelteKit puts around what a server `load` returns, before it writes it as a script. */
function isServerData(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'data' && 'data' in value && 'uses' in value;
}

/**
 * SvelteKit writes the data of every page as JavaScript for the browser, also of pages that send none
 * (`csr = false`), and throws it away: a third of the time that a page takes. No page of ours sends it, so
 * it is not written at all. A page that wants a script of its own meets the error below, and this must
 * then be limited to the pages without.
 */
export const transport: Transport = {
  unsent: {
    encode: (value) => (isServerData(value) ? 1 : false),
    decode: () => {
      throw new Error('The data of this page was not sent to the browser: see src/hooks.ts');
    },
  },
};
