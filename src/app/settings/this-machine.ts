/** Whether a host, as a person or an address writes it, is this machine itself and no other. */
export function isThisMachine(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\]|::1)$/.test(host);
}
