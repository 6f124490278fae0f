import { KIND_PATHS } from '#domain/work/kind-groups';
import { inLanguage, type AddressLanguage } from './address.ts';

/** Addresses of breakthroughs and streets; `place` is the name of a programme in addresses. */
export const practiceAddress = {
  breakthroughs: (place: string, language: AddressLanguage) => inLanguage(`/werk/${place}/${KIND_PATHS.bottleneck}/doorbraken`, language),
  streets: (place: string, language: AddressLanguage) => inLanguage(`/werk/${place}/${KIND_PATHS.streetApproach}/overzicht`, language),
} as const;
