import { describe, expect, it } from 'vitest';
import { dotPlotExtent, type DotPlotRow } from './dot-plot.ts';

const row = (value: number | null, lower: number | null = null, upper: number | null = null): DotPlotRow => ({
  code: 'BU1',
  name: 'Een',
  href: '/',
  value,
  lower,
  upper,
  label: '',
});

describe('dotPlotExtent', () => {
  it('begins at zero where the figures are near it, and holds margins and comparator', () => {
    expect(dotPlotExtent([row(5, 2, 9), row(8)], 12)).toEqual([0, 12]);
  });

  it('leaves zero out where all figures lie far from it', () => {
    expect(dotPlotExtent([row(80), row(95)], null)).toEqual([80, 95]);
  });

  it('keeps scores below zero', () => {
    expect(dotPlotExtent([row(-0.5), row(0.2)], null)).toEqual([-0.5, 0.2]);
  });

  it('is never of no length', () => {
    expect(dotPlotExtent([row(4)], null)).toEqual([3.5, 4.5]);
    expect(dotPlotExtent([row(null)], null)).toEqual([0, 1]);
  });
});
