/** The text with a capital in front; a name such as `'t Zandt` keeps its apostrophe. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
