import type { Issue } from '#base/issue';

/** Codes of one column that had lost their zeros in front, as a spreadsheet does, and got them back. */
export class LostZeros {
  #count = 0;
  #first: { written: string; code: string; column: string } | null = null;

  /** Looks whether an area's code was written shorter than it is: `140300` for `BU00140300`. To be called once per area. */
  see(written: string | null, code: string, column: string): void {
    const digits = written?.replace(/\.0$/, '') ?? '';
    const whole = code.slice(2);
    if (!/^\d+$/.test(digits) || digits.length >= whole.length || digits.padStart(whole.length, '0') !== whole) return;
    this.#count += 1;
    this.#first ??= { written: digits, code, column };
  }

  /** A note that says how many, in which column; none when nothing was lost. */
  issues(): Issue[] {
    return this.#first === null ? [] : [{ code: 'leading-zeros-restored', level: 'note', params: { count: this.#count, ...this.#first } }];
  }
}
