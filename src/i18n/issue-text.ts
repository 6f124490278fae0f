import type { Issue } from '#base/issue';
import type { Language } from '#i18n/language';
import { nl } from '#i18n/issues/nl';
import { en } from '#i18n/issues/en';

type Say = (p: NonNullable<Issue['params']>) => string;

/** A finding in words, with the place it was found; a code without words falls back to the code. */
export function issueText(issue: Issue, language: Language): string {
  const texts: Record<string, Say | undefined> = language === 'nl' ? nl : en;
  const say = texts[issue.code];
  const text = say ? say(issue.params ?? {}) : `${issue.code} ${JSON.stringify(issue.params ?? {})}`;
  return issue.at ? `${issue.at}: ${text}` : text;
}
