import { messages } from '#i18n/messages';

/** What stands where a text was erased that may not be empty. In Dutch, as all that people type; who reads in English gets it so too. */
export const INSTEAD = messages('nl').erase.instead;
