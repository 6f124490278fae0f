/**
 * Repeatable chance. Every draw is named by a key, so that adding an indicator or an area leaves all
 * other figures as they were. Only + - * / and square roots are used: those are the same to the bit on
 * every machine, which logarithms and sines need not be.
 */

/** 32 well-mixed bits of a text (FNV-1a, finished as MurmurHash3 does). */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  return mix(bits);
}

function mix(bits: number): number {
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

export interface Chance {
  /** Uniform on [0, 1). */
  uniform(...key: (string | number)[]): number;
  /** Nearly normal with mean 0 and standard deviation 1 (the sum of twelve uniforms), within -6 and 6. */
  normal(...key: (string | number)[]): number;
  /**
   * A stationary first-order autoregression with standard deviation 1: `length` values, each holding
   * `memory` (0 to 1) of the one before.
   */
  autoregression(length: number, memory: number, ...key: (string | number)[]): number[];
}

/** Chance that gives the same draws for the same seed and keys, for ever. */
export function seededChance(seed: number): Chance {
  const start = (key: (string | number)[]) => hash(`${seed}|${key.join('|')}`);
  const draw = (from: number, index: number) => mix((from + Math.imul(index + 1, 0x9e3779b9)) | 0) / 0x100000000;
  const normal = (from: number, offset: number) => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += draw(from, offset + i);
    return sum;
  };
  return {
    uniform: (...key) => draw(start(key), 0),
    normal: (...key) => normal(start(key), 0),
    autoregression(length, memory, ...key) {
      const from = start(key);
      const fresh = Math.sqrt(1 - memory * memory);
      const values: number[] = [];
      for (let i = 0; i < length; i++) {
        const shock = normal(from, i * 12);
        values.push(i === 0 ? shock : memory * values[i - 1]! + fresh * shock);
      }
      return values;
    },
  };
}
