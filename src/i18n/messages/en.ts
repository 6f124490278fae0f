import type { Messages } from '#i18n/messages/nl';
import { problem } from '#i18n/messages/en/problem';
import { search } from '#i18n/messages/en/search';
import { shell } from '#i18n/messages/en/shell';

/** All English words of the screens. */
export function en(): Messages {
  return {
    problem: problem(),
    search: search(),
    shell: shell(),
  };
}
