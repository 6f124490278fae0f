import { kindOf, type KindName } from '#domain/register/kinds';

/**
 * Whether things of a kind come from casework, so that a second reader looks at their words before anybody else does:
 * what somebody typed of them stays in no browser.
 */
export function isCasework(kind: KindName): boolean {
  return 'readBySecond' in kindOf(kind).fields;
}
