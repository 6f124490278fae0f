import { inLanguage, type AddressLanguage } from './address.ts';

/** Where files that are attached to things are fetched. */
export const fileAddress = {
  /** For everybody. */
  document: (id: string, language: AddressLanguage) => inLanguage(`/bestand/${id}`, language),
  /** For who works in a programme. */
  attachment: (place: string, id: string, language: AddressLanguage) => inLanguage(`/werk/${place}/bestand/${id}`, language),
  /** One kind of thing's section with its attachments. */
  section: 'bijlagen',
} as const;
