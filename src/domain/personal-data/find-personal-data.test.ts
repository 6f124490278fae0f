import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from './find-personal-data.ts';
import { isBsn } from './numbers.ts';

const found = (text: string) => findPersonalData(text).map(({ sort, from, to }) => `${sort}: ${text.slice(from, to)}`);

/** Nine digits of which the last makes the sum a multiple of eleven; null where no digit does. */
function bsnFrom(eight: readonly number[]): string | null {
  const sum = eight.reduce((total, digit, at) => total + digit * (9 - at), 0) % 11;
  return sum > 9 || eight.every((digit) => digit === 0) ? null : [...eight, sum].join('');
}
const eightDigits = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 });
const words = fc.constantFrom('Bewoners', 'wachten', 'op', 'een', 'ja', 'en', 'het', 'duurt', 'lang');
const sentence = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));

describe('findPersonalData()', () => {
  it('finds each sort in Dutch prose, as people write it', () => {
    expect(found('Haar BSN is 123456782, en ook 111.222.333.')).toEqual(['bsn: 123456782', 'bsn: 111.222.333']);
    expect(found('Bel 06-12345678, 050 312 34 56 of +31 (0)6 1234 5678.')).toEqual([
      'phone: 06-12345678',
      'phone: 050 312 34 56',
      'phone: +31 (0)6 1234 5678',
    ]);
    expect(found('Mail naar k.devries@voorbeeld.nl.')).toEqual(['mail: k.devries@voorbeeld.nl']);
    expect(found('Zij is van 3 mei 1987 en hij is geboren op 4-5-2019.')).toEqual(['birth-date: 3 mei 1987', 'birth-date: 4-5-2019']);
    expect(found('Op Prins Hendriklaan 12b, 9712 AB, lekt het.')).toEqual(['address: Hendriklaan 12b', 'postcode: 9712 AB']);
    expect(found('Vraag Bart Smit of Prins Willem Alexander.')).toEqual(['name: Bart Smit', 'name: Willem Alexander']);
    expect(found('Fatima el Idrissi en J. de Vries spraken met mevrouw Jansen en familie Van Dijk.')).toEqual([
      'name: Fatima el Idrissi',
      'name: J. de Vries',
      'name: mevrouw Jansen',
      'name: familie Van Dijk',
    ]);
  });

  it('finds a first name alone, and who is told without a name but known to neighbours', () => {
    expect(found('Fatima uit het gele huis bij de kerk krijgt geen hulp.')).toEqual(['name: Fatima']);
    expect(found('Wat doen we voor de zoon van de bakker en het gezin op nummer 4?')).toEqual([
      'described: de zoon van de bakker',
      'described: het gezin op nummer',
    ]);
    for (const text of [
      'Noor en Floor zijn woorden die vaak vooraan staan.',
      'In de Sint Jan, het Anna-gebouw en de Jan Steenstraat komen gezinnen uit de wijk.',
      'De bewoners van de flat kregen een brief. Een gezin in een huis met schimmel wacht te lang.',
    ])
      expect(found(text), text).toEqual([]);
  });

  it('leaves alone what prose about rules is full of', () => {
    for (const text of [
      'Een ontheffing duurt zes weken en kost € 123.456.789.',
      'Sinds 1 mei 2024 geldt artikel 213 lid 4 van de wet.',
      'In de Kerkstraat 2024 begonnen we met 12 gezinnen; onderweg 3 keer gevraagd.',
      'Bel 0800-1234 of 088 123 45 67.',
      'De Jan Steenstraat en het Johan de Wittplein.',
      'Bewoners vroegen dit drie keer. De gemeente Groningen zei ja.',
    ])
      expect(found(text), text).toEqual([]);
  });

  it('finds every number that passes the test of eleven, whole, wherever it stands, and no other nine digits', () => {
    fc.assert(
      fc.property(eightDigits, sentence, sentence, (eight, before, after) => {
        const bsn = bsnFrom(eight);
        if (bsn === null) return;
        expect(isBsn(bsn)).toBe(true);
        expect(found(`${before} ${bsn} ${after}`)).toContain(`bsn: ${bsn}`);
        const other = `${bsn.slice(0, 8)}${(Number(bsn[8]) + 1) % 10}`;
        expect(isBsn(other)).toBe(false);
        expect(found(`${before} ${bsn}7 ${after}`).filter((one) => one.startsWith('bsn'))).toEqual([]);
      }),
    );
  });

  it('finds addresses of mail and phones between any words', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.stringMatching(/^[a-z]{1,10}(\.[a-z]{1,8})?$/),
        fc.stringMatching(/^[1-9][0-9]{7}$/),
        (around, local, rest) => {
          expect(found(`${around} ${local}@mail.nl ${around}`)).toEqual([`mail: ${local}@mail.nl`]);
          expect(found(`${around} 06${rest} ${around}`)).toEqual([`phone: 06${rest}`]);
        },
      ),
    );
  });

  it('gives places inside the text, in its order, that do not overlap, for whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), sentence), (text) => {
        let end = 0;
        for (const { from, to } of findPersonalData(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
    );
  });

  it('looks through the longest text that a field takes without getting stuck on it', () => {
    const started = performance.now();
    for (const part of ['0 ', 'A.', 'Jan van de ', '1-', 'a@a.', 'straat 1', 'x'.repeat(50)]) findPersonalData(part.repeat(4000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
