import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkImports } from './check-imports.ts';
import { projectRoot } from './report.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A project of only these modules. */
function plant(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'peil-imports-'));
  made.push(root);
  const imports = Object.fromEntries(['base', 'domain', 'observations', 'app', 'ui'].map((room) => [`#${room}/*`, `./src/${room}/*.ts`]));
  for (const [path, text] of Object.entries({ 'package.json': JSON.stringify({ imports }), ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('checkImports()', () => {
  it('refuses an import against the direction, with the reason and what is allowed', () => {
    const root = plant({
      'src/observations/store.ts': 'export const store = 1;',
      'src/domain/area/area.ts': "import { store } from '#observations/store';\nexport const area = store;",
    });
    expect(checkImports(root)).toEqual([
      'src/domain/area/area.ts:1: domain may not import observations ("#observations/store"): the words must be readable and testable without any machinery. It may import: base',
    ]);
  });

  it('refuses a type-only import against the direction too', () => {
    const root = plant({
      'src/app/app.ts': 'export type App = 1;',
      'src/ui/card.ts': "import type { App } from '#app/app';\nexport type Card = App;",
    });
    expect(checkImports(root)[0]).toMatch(/^src\/ui\/card\.ts:1: ui may not import app/);
  });

  it('lets only server files of the routes reach app', () => {
    const page = "import { app } from '#app/app';\nexport const load = app;";
    const root = plant({
      'src/app/app.ts': 'export const app = 1;',
      'src/routes/+page.ts': page,
      'src/routes/+page.server.ts': page,
    });
    expect(checkImports(root).map((finding) => finding.split(':')[0])).toEqual(['src/routes/+page.ts']);
  });

  it('refuses a package outside its one door, in a component as well', () => {
    const root = plant({
      'src/ui/Chart.svelte':
        '<script lang="ts">\n  import { DuckDBInstance } from \'@duckdb/node-api\';\n</script>\n<p>{DuckDBInstance}</p>',
      'src/sources/read.ts': "import { scaleLinear } from 'd3-scale';\nexport const scale = scaleLinear;",
    });
    const findings = checkImports(root);
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatch(/read\.ts:1: sources may not touch d3/);
    expect(findings[1]).toMatch(/Chart\.svelte:2: ui may not touch DuckDB .* ask through FiguresReader/);
  });

  it('refuses who marks figures as disclosed without being the gate, and lets the gate and tests', () => {
    const marks = "import { seal } from '#domain/disclosure/seal';\nexport const table = seal([3]);";
    const root = plant({
      'src/domain/disclosure/seal.ts': 'export const seal = (value: unknown) => value;',
      'src/observations/gate/pass-gate.ts': marks,
      'src/observations/release/write-release.ts': marks,
      'src/app/pages/areas.ts': marks,
      'src/app/pages/areas.test.ts': marks,
    });
    const findings = checkImports(root);
    expect(findings.map((finding) => finding.split(' ')[0])).toEqual([
      'src/app/pages/areas.ts:1:',
      'src/observations/release/write-release.ts:1:',
    ]);
    expect(findings[0]).toContain('may not import src/domain/disclosure/seal.ts');
  });

  it('refuses the clock, randomness, Intl and the environment where they do not belong', () => {
    const root = plant({
      'src/domain/a.ts': 'export const at = Date.now();\nexport const day = new Date();\nexport const known = new Date(0);',
      'src/domain/b.ts': 'export const dice = Math.random();\nexport const format = new Intl.NumberFormat("nl");',
      'src/analysis/stop.ts': 'export const late = (until: number) => performance.now() > until;',
      'src/sources/c.ts': 'export const data = process.env.PEIL_DATA;\nconsole.log(data);',
      'src/domain/d.ts': 'export interface Task { process: string; console(fetch: number): void }',
    });
    expect(checkImports(root).map((finding) => finding.split(' ')[0])).toEqual([
      'src/analysis/stop.ts:1:',
      'src/domain/a.ts:1:',
      'src/domain/a.ts:2:',
      'src/domain/b.ts:1:',
      'src/domain/b.ts:2:',
      'src/sources/c.ts:1:',
      'src/sources/c.ts:2:',
    ]);
  });

  it('refuses a circle between modules', () => {
    const root = plant({
      'src/domain/hen.ts': "import { egg } from '#domain/egg';\nexport const hen = () => egg;",
      'src/domain/egg.ts': "import { hen } from './hen.ts';\nexport const egg = () => hen;",
    });
    expect(checkImports(root)).toEqual([expect.stringMatching(/circle of 2 modules: src\/domain\/egg\.ts <-> src\/domain\/hen\.ts/)]);
  });

  it('refuses folders that say nothing, rooms without a rule, unknown packages and dead paths', () => {
    const root = plant({
      'src/domain/utils/text.ts': 'export const a = 1;',
      'src/attic/box.ts': 'export const b = 1;',
      'src/domain/c.ts': "import left from 'left-pad';\nexport const c = left;",
      'src/domain/d.ts': "import { e } from './e.ts';\nexport const d = e;",
    });
    const findings = checkImports(root).join('\n');
    expect(findings).toMatch(/folder "utils" says nothing/);
    expect(findings).toMatch(/room "attic" has no rule/);
    expect(findings).toMatch(/package "left-pad" has no rule/);
    expect(findings).toMatch(/"\.\/e\.ts" leads nowhere/);
  });

  it('finds nothing wrong in the project itself', () => {
    expect(checkImports(projectRoot)).toEqual([]);
  });
});
