import type { Language } from '#i18n/language';

declare global {
  namespace App {
    interface Locals {
      /** The language of this request, from its address. */
      lang: Language;
    }
    interface Error {
      message: string;
    }
  }
}

export {};
