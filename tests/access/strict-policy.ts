/**
 * What the browser of whoever looks at a page may load and run, in full: a source that is added anywhere is a hole, so tests hold
 * the whole header against this text of their own.
 */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
