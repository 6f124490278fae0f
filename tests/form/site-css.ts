import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const STYLES = new URL('../../src/ui/styles/', import.meta.url);
const IMPORT = /@import '([^']+)'(?: layer\((\w+)\))?;/g;

/** The stylesheet of the site in one piece, as the build makes it, without its letters: for pages that no server gives. */
export function siteCss(): string {
  const require = createRequire(STYLES);
  return readFileSync(new URL('site.css', STYLES), 'utf8').replace(IMPORT, (_, path: string, layer?: string) => {
    if (path.endsWith('fonts.css')) return '';
    const css = readFileSync(path.startsWith('.') ? new URL(path, STYLES) : require.resolve(path), 'utf8');
    return layer ? `@layer ${layer} {${css.replace(/^@charset[^;]*;/, '')}}` : css;
  });
}
