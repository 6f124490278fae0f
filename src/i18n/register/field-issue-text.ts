import type { Issue } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import { issueText } from '#i18n/issue-text';
import type { Language } from '#i18n/language';
import { fieldLabel } from './register-words.ts';

/** A finding of a field in words, as it stands beside that field. */
export function fieldIssueText(issue: Issue, language: Language): string {
  return issueText({ ...issue, at: undefined }, language);
}

/** The same where the field is not beside it: with its label before it. */
export function labelledIssueText(issue: Issue, kind: KindName, language: Language): string {
  const text = fieldIssueText(issue, language);
  return issue.at ? `${fieldLabel(language, kind, issue.at)}: ${text}` : text;
}
