import type { Status } from '#domain/observation/observation';

/**
 * What CBS's `ValueAttribute` says of a value that is not there. The service documents only that it is
 * other than `None`; these are the words of its metadata (`Default`: Impossible, Missing) and what they
 * plainly say. Any other word is kept as `unknown` and reported.
 */
const MEANINGS: Record<string, Status> = {
  none: 'unknown',
  missing: 'unknown',
  unknown: 'unknown',
  impossible: 'not_applicable',
  notapplicable: 'not_applicable',
  confidential: 'suppressed',
  secret: 'suppressed',
  suppressed: 'suppressed',
  unreliable: 'suppressed',
  notavailable: 'not_published',
  notyetavailable: 'not_published',
  notmeasured: 'not_measured',
};

/** The reason that an attribute gives; null when the word is not known. */
export function reasonOf(attribute: string): Status | null {
  return MEANINGS[attribute.replace(/[\s_-]+/g, '').toLowerCase()] ?? null;
}
