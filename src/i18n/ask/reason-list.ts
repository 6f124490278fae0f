/** Which items got no answer, with the codes of why, for the steps of a question; at most eight by name. */
export function reasonList(refused: readonly { id: string; reasons: readonly string[] }[]): string {
  const named = refused.slice(0, 8).map(({ id, reasons }) => `${id} (${reasons.join(', ')})`);
  const more = refused.length - named.length;
  return named.join('; ') + (more > 0 ? ` + ${more}` : '');
}
