import type { RawFeature } from './raw-feature.ts';

/**
 * Divisions that a municipality keeps beside that of CBS, with codes that look official but are other
 * areas. Known by municipality and fields; `scheme` keeps them apart from CBS's.
 */
const OWN_DIVISIONS = [
  {
    scheme: 'gemeente-groningen',
    municipality: '0014',
    fields: ['CODE', 'NAAM', 'OPP', 'OPP_HA', 'INW'],
    attribution: 'Gemeente Groningen, CC BY-SA 3.0 NL',
  },
] as const;

export interface Scheme {
  scheme: string;
  attribution: string;
}

export const CBS_SCHEME: Scheme = { scheme: 'cbs', attribution: 'CBS/Kadaster, Wijk- en buurtkaart, CC BY 4.0' };

/** Whose division the features are: CBS's, unless the file has the marks of a municipality's own. */
export function schemeOf(features: readonly RawFeature[]): Scheme {
  const first = features[0]?.properties ?? {};
  const own = OWN_DIVISIONS.find(
    (division) =>
      division.fields.every((field) => field in first) &&
      features.every(({ properties }) => String(properties['CODE']).slice(2, 6) === division.municipality),
  );
  return own ? { scheme: own.scheme, attribution: own.attribution } : CBS_SCHEME;
}
