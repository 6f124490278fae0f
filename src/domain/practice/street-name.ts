import { foldName } from '#base/text';
import { isEmpty } from '#domain/register/states';

/**
 * The fields of a street that name it to everybody while it is not written down that its residents agree, and since when: those
 * are for who steers only. New words are refused (`street-agreed-when`); what was written before that day was asked stands.
 */
export function namedWithoutConsent(street: Readonly<Record<string, unknown>>): string[] {
  const { name, publicName, told, residentsAgreeToName, agreedOn } = street;
  if (residentsAgreeToName === true && !isEmpty(agreedOn)) return [];
  const isNamed = typeof told === 'string' && typeof name === 'string' && foldName(told).includes(foldName(name));
  return [...(isEmpty(publicName) ? [] : ['publicName']), ...(isNamed ? ['told'] : [])];
}
