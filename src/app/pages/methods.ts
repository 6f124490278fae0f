import { getApp } from '#app/open-app';
import { methodLinks, methodPage, type MethodLink, type MethodPage } from '#app/methods/method-page';
import type { Language } from '#i18n/language';

/** The questions that our methods answer, with their pages. */
export async function loadMethodLinks(language: Language): Promise<MethodLink[]> {
  const { settings } = await getApp();
  return methodLinks(settings.root, language);
}

/** The page of a method; null when there is none. */
export async function loadMethodPage(slug: string, language: Language): Promise<MethodPage | null> {
  const [{ settings }, { askKinds }] = await Promise.all([getApp(), loadAsk()]);
  return methodPage(settings.root, slug, language, askKinds());
}

/** What a kind of question for `peil ask` is made of, as JSON Schema; null when there is no such kind. */
export async function loadAskSchema(kind: string): Promise<object | null> {
  const { askKinds, askSchema } = await loadAsk();
  return askKinds().includes(kind) ? askSchema(kind) : null;
}

/** The whole engine hangs on it, and most pages need none of that: only who opens these pages loads it. */
function loadAsk(): Promise<typeof import('#app/ask/ask')> {
  return import('#app/ask/ask');
}
