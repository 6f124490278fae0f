import { spotsOf, type PersonalSpot } from './spot.ts';

/** Weights of the digits of a citizen service number; its sum is a multiple of eleven. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether nine digits can be a citizen service number: one in eleven of all others can too. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  return [...digits].reduce((sum, digit, at) => sum + Number(digit) * WEIGHTS[at]!, 0) % 11 === 0;
}

const NINE_DIGITS = /(?<![\d.,-])(?:\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|\d{4}[ .]\d{2}[ .]\d{3})(?![\d-])/g;

/** Citizen service numbers (BSN), also with blanks or points in it. */
export function bsnSpots(text: string): PersonalSpot[] {
  return spotsOf('bsn', text, NINE_DIGITS, ([found]) => isBsn(found.replace(/\D/g, '')));
}

const MAIL = /(?<![\p{L}\d.+_-])[\p{L}\d][\p{L}\d.+_-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;

export function mailSpots(text: string): PersonalSpot[] {
  return spotsOf('mail', text, MAIL);
}

const PHONE = /(?<![\d,.])(?:\+31|0031|0)[ -]?(?:\(0\)[ -]?)?[1-9](?:[ -]?\d){8}(?![\d])/g;
/** Numbers of organisations and services: nobody's own. */
const OF_SERVICES = /^0(?:800|900|906|909|88|85)/;

/** Dutch telephone numbers of people, in each way of writing. */
export function phoneSpots(text: string): PersonalSpot[] {
  return spotsOf('phone', text, PHONE, ([found]) => !OF_SERVICES.test(found.replace(/\D/g, '')));
}
