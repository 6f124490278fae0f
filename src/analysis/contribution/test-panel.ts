import { seededRandom } from '#base/random';
import type { Panel } from './usable-panel.ts';

interface Shape {
  areas?: number;
  years?: number;
  from?: number;
  treated?: number;
  start?: number;
  effect?: number;
  /** Standard deviation of a year's chance in an area. */
  noise?: number;
}

/**
 * A made-up panel for tests and the bench: a common course, a level and a slant of each area's own that
 * move with it, chance, and what is added to the treated areas (`T0`, `T1`, ...) from the start on.
 */
export function samplePanel(seed: number, shape: Shape = {}): Panel {
  const { areas = 24, years = 16, from = 2008, treated = 1, start = 2018, effect = 0, noise = 0.5 } = shape;
  const random = seededRandom(seed);
  const chance = () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
  const times = Array.from({ length: years }, (_, t) => from + t);
  const common = times.map((_, t) => 20 + 0.4 * t + chance());
  const waves = times.map(() => chance());
  const units = [...Array.from({ length: areas }, (_, i) => `C${i}`), ...Array.from({ length: treated }, (_, i) => `T${i}`)];
  const y = units.map((unit) => {
    const ours = unit.startsWith('T');
    const level = (ours ? 1 : 3) * chance();
    const slant = 1 + (ours ? 0.1 : 0.3) * chance();
    return times.map((time, t) => level + common[t]! + slant * waves[t]! + noise * chance() + (ours && time >= start ? effect : 0));
  });
  return { units, times, y };
}
