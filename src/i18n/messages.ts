import type { Language } from '#i18n/language';
import type { AddressForm } from '#i18n/voice';
import { en } from '#i18n/messages/en';
import { nl, type Messages } from '#i18n/messages/nl';

export type { Messages } from '#i18n/messages/nl';

const READY = { je: nl('je'), u: nl('u'), en: en() } satisfies Record<AddressForm | 'en', Messages>;

/** The words of the screens in a language; `address` says how Dutch readers are addressed. */
export function messages(language: Language, address: AddressForm = 'je'): Messages {
  return language === 'en' ? READY.en : READY[address];
}
