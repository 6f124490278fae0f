import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

// What one process of a test compiled is read by those after it: importing, serving and writing then start in half the time.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/peil-tests', import.meta.url));

/** Tests that need a built site and a browser live in `tests/e2e`; everything else runs in Node. */
const BROWSER_TESTS = 'tests/e2e/**/*.test.ts';

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: './tests/kept-worlds.ts',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [BROWSER_TESTS, 'node_modules/**', 'build/**'],
          // Real files and a real database: slower than mocks, and worth it.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // On two cores: left to itself the runner would use one, and two wait for databases and processes.
          maxWorkers: 3,
          // No module of Peil keeps what a test could change: loading them all anew for each file takes a minute.
          isolate: false,
          env: { TZ: 'Europe/Amsterdam' },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          globalSetup: ['./tests/kept-worlds.ts', './tests/e2e/world-folders.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Three files at a time, each with a site and a browser of its own: they wait for pages, and two leave two cores half idle.
          maxWorkers: 3,
          env: { TZ: 'Europe/Amsterdam' },
        },
      },
    ],
  },
});
