import { VOICES, type AddressForm } from '#i18n/voice';
import { problem } from '#i18n/messages/nl/problem';
import { search } from '#i18n/messages/nl/search';
import { shell } from '#i18n/messages/nl/shell';

/** All Dutch words of the screens, by subject; the source of the types of every other language. */
export function nl(address: AddressForm) {
  const say = VOICES[address];
  return {
    problem: problem(say),
    search: search(say),
    shell: shell(say),
  };
}
export type Messages = ReturnType<typeof nl>;
