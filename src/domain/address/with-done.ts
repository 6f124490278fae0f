/** An address of this site that says there what was done: before its part, which stays the last. */
export function withDone(address: string, done: string): string {
  const [path = '', part] = address.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}gedaan=${done}${part ? `#${part}` : ''}`;
}
