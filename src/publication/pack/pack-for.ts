import type { PackStand } from '#domain/meeting/pack-told';
import type { Language } from '#i18n/language';
import type { AddressForm } from '#i18n/voice';

/** Of what, for whom and from where a pack is made. */
export interface PackFor {
  programme: string;
  /** How addresses name the programme. */
  place: string;
  /** The address of the site, without a path. */
  origin: string;
  madeOn: string;
  stand: PackStand;
  language: Language;
  address: AddressForm;
  /** Of which made-up place this is, which is then said on every page; null for what is real. */
  fictional: string | null;
}
