/** The text with a capital in front; a name such as `'t Zandt` keeps its apostrophe. */
export function capital(text: string): string {
  return text.replace(/^(['’]?)(\p{Ll})/u, (_, mark: string, letter: string) => (mark ? mark + letter : letter.toUpperCase()));
}
