import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function colour(token: string): string {
  const value = new RegExp(`--peil-${token}:\\s*([^;]+);`).exec(css)?.[1] ?? '';
  const other = /var\(--peil-([a-z0-9-]+)\)/.exec(value);
  return other ? colour(other[1]!) : value;
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('tokens: contrast', () => {
  const grounds = ['paper', 'surface', 'sand', 'delft-wash'];
  it.each(['ink', 'ink-soft', 'delft', 'brick'].flatMap((ink) => grounds.map((ground) => [ink, ground])))(
    '%s reads on %s (4.5)',
    (ink, ground) => {
      expect(contrast(ink!, ground!)).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each([
    ['line-strong', 'surface'],
    ['series-area', 'surface'],
    ['series-comparator', 'surface'],
    ['series-neutral', 'paper'],
    ['ink', 'focus'],
  ])('%s is seen on %s (3)', (mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});
