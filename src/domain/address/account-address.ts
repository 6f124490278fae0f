import { inLanguage, withQuery, type AddressLanguage } from './address.ts';

/**
 * Addresses of signing in and of one's own account. What nobody else may know (a code from a mail) stands in the query,
 * which no log keeps.
 */
export const accountAddress = {
  /** `next` is where to go after it; `kept` is what was typed when a session ended. */
  signIn: (language: AddressLanguage, options: { next?: string | null; notice?: string } = {}) =>
    withQuery(inLanguage('/inloggen', language), { naar: options.next, melding: options.notice }),
  secondStep: (language: AddressLanguage, next?: string | null) => withQuery(inLanguage('/inloggen/code', language), { naar: next }),
  /** Proving once more who one is, before rights are changed. */
  confirm: (language: AddressLanguage, next?: string | null) => withQuery(inLanguage('/inloggen/opnieuw', language), { naar: next }),
  /** Only a form sent here signs out. */
  signOut: (language: AddressLanguage) => inLanguage('/uitloggen', language),
  askPassword: (language: AddressLanguage) => inLanguage('/wachtwoord', language),
  setPassword: (language: AddressLanguage, code: string) => withQuery(inLanguage('/wachtwoord/nieuw', language), { code }),
  invitation: (language: AddressLanguage, code: string) => withQuery(inLanguage('/uitnodiging', language), { code }),
  firstAdministrator: (language: AddressLanguage, code: string) => withQuery(inLanguage('/eerste-beheerder', language), { code }),
  work: (language: AddressLanguage) => inLanguage('/werk', language),
  account: (language: AddressLanguage) => inLanguage('/werk/account', language),
  /** Which mails come, and in which language. */
  mailChoice: (language: AddressLanguage) => `${inLanguage('/werk/account', language)}#mail`,
  /** What ran by itself. */
  jobs: (language: AddressLanguage) => inLanguage('/werk/taken', language),
  /** Sending again what was typed when a session ended. */
  resume: (language: AddressLanguage, kept: string) => withQuery(inLanguage('/werk/verder', language), { bewaard: kept }),
  people: (language: AddressLanguage, programme?: string | null) =>
    withQuery(inLanguage('/werk/mensen', language), { programma: programme }),
  rightsExport: (language: AddressLanguage) => inLanguage('/werk/mensen/rechten.csv', language),
} as const;
