/**
 * Who keeps which work, by the keys of `worlds/demo/users.yaml`: people who take part in that programme, mostly for the
 * organisation that leads the work. Much is kept by nobody, as it is everywhere.
 */
export const INTERVENTION_KEEPERS: Readonly<Record<string, string>> = {
  'nieuw-futenhof': 'pim',
  'warm-wonen': 'pim',
  'kleiner-wonen': 'pim',
  'samen-op-pad': 'wil',
  'eerder-hulp-bij-schulden': 'wil',
  schoolbrug: 'tineke',
  'na-drie-uur': 'tineke',
  'taal-aan-tafel': 'tineke',
  'jongeren-aan-zet': 'bea',
  'isoleren-met-je-buren': 'petra',
  'groene-pleinen': 'petra',
  dorpsondersteuner: 'dirk',
  'ouders-samen': 'dirk',
  'gezonde-school': 'dirk',
};
