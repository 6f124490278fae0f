import { spotsOf, type PersonalSpot } from './spot.ts';

const WHO =
  'zoon|dochter|moeder|vader|oma|opa|buurman|buurvrouw|weduwe|weduwnaar|vrouw|man|jongen|meisje|gezin|familie|bewoner|bewoonster|huurder|huurster';
const WHERE = '(?:van|uit|op|in|naast|tegenover|boven|onder|achter)';
const PLACE =
  '(?:bakker|slager|kapper|kroeg|winkel|kerk|moskee|school|hoek|flat|portiek|huis|huisje|woning|nummer|begane grond|bovenste|buren|dominee|imam|pastoor|dokter|huisarts)';
/** One person or one household, told by whose it is or where it lives: *de zoon van de bakker*, *het gezin op nummer 4*. */
const DESCRIBED = new RegExp(
  `(?<!\\p{L})(?:de|het|die|dat) (?:${WHO}) ${WHERE} (?:(?:de|het|dat|die) )?(?:\\p{L}+e )?${PLACE}(?!\\p{L})`,
  'giu',
);

/** Somebody without a name whom neighbours would know all the same. */
export function describedSpots(text: string): PersonalSpot[] {
  return spotsOf('described', text, DESCRIBED);
}
