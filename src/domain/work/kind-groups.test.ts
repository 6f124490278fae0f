import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '#domain/register/kinds';
import { KIND_PATHS, KINDS_BY_GROUP, kindAtPath } from './kind-groups.ts';

describe('KINDS_BY_GROUP', () => {
  it('holds every kind once', () => {
    expect(Object.values(KINDS_BY_GROUP).flat().sort()).toEqual([...KIND_NAMES].sort());
  });
});

describe('kindAtPath()', () => {
  it('finds every kind by its own name, and nothing by another', () => {
    expect(KIND_NAMES.map((kind) => kindAtPath(KIND_PATHS[kind]))).toEqual(KIND_NAMES);
    expect(kindAtPath('toString')).toBeNull();
  });
});
