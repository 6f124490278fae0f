import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version: string;
  optionalDependencies?: Record<string, string>;
}

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
    packages: Record<string, Locked>;
  };

  it('knows every package for another kind of machine: else `npm ci` refuses, on every machine', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => {
        const places =
          path === '' ? [] : path.split('/node_modules/').map((_part, at, parts) => parts.slice(0, at + 1).join('/node_modules/'));
        return !['', ...places].some((place) => `${place === '' ? '' : `${place}/`}node_modules/${name}` in packages);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('names no place to fetch from', () => {
    expect(Object.keys(packages).filter((path) => 'resolved' in packages[path]!)).toEqual([]);
  });
});
