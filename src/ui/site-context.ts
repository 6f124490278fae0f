import { createContext } from 'svelte';
import type { Formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';

/** What every building block may ask: the language, the words and how to write numbers in it. */
export interface Site {
  readonly language: Language;
  readonly say: Messages;
  readonly format: Formats;
  /** `YYYY-MM-DD`: what was true long ago is told as such. */
  readonly today: string;
}

/** `setSite` is called once, by the layout; blocks call `getSite`. */
export const [getSite, setSite] = createContext<Site>();
