import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
  /** The language in an address: nothing is Dutch, `en` is English. */
  lang: (text: string) => (text === 'en' ? ('en' as const) : undefined),
});
