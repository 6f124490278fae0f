import type { Issue } from '#base/issue';
import type { Messages } from '#i18n/messages';

/** What a fault of a form about accounts says. */
export function faultText(say: Messages, issue: Issue): string {
  const texts = say.account.issues as Record<string, (p: never) => string>;
  return texts[issue.code]?.((issue.params ?? {}) as never) ?? say.problem.otherTitle;
}
