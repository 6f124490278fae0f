import { isEmpty } from '#domain/register/states';

type Street = Readonly<Record<string, unknown>>;

/** What is written down when residents agree that the name of their street is seen: when they said so, and how they were asked. */
export const AGREEMENT = ['agreedOn', 'agreedHow'] as const;

/** What of the agreement of residents is not written down; all of it where they do not agree. */
export function lacksOfAgreement(street: Street): (typeof AGREEMENT)[number][] {
  return AGREEMENT.filter((field) => street.residentsAgreeToName !== true || isEmpty(street[field]));
}

/** Whether what everybody may read of a street holds its name, however that is spelled. The register asks its database the same. */
export function isNamedInTold({ name, told }: Street): boolean {
  return typeof told === 'string' && typeof name === 'string' && bare(told).includes(bare(name));
}

/** Letters and digits only, without capitals and accents: blanks, hyphens and accents are left out or put in as people please. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/**
 * The fields of a street that name it to everybody while the agreement of its residents is not written down: those are for who
 * steers only. New words are refused (`street-agreed-when`, `street-agreed-how`); what was written before that was asked stands.
 */
export function namedWithoutConsent(street: Street): string[] {
  if (lacksOfAgreement(street).length === 0) return [];
  return [...(isEmpty(street.publicName) ? [] : ['publicName']), ...(isNamedInTold(street) ? ['told'] : [])];
}
