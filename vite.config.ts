import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * Builds the enhancing scripts beside the pages. Pages need no script (`csr = false`), so nothing
 * else refers to them; their names are fixed because the server's build cannot know a hash.
 */
function enhancements(entries: Record<string, string>): Plugin {
  return {
    name: 'peil-enhancements',
    apply: 'build',
    buildStart() {
      if (this.environment.name !== 'client') return;
      for (const [name, id] of Object.entries(entries)) {
        this.emitFile({ type: 'chunk', id, fileName: `_app/enhance/${name}.js` });
      }
    },
  };
}

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ precompress: true }),
    }),
    enhancements({ 'area-search': 'src/ui/enhance/area-search.ts' }),
  ],
  // Nothing may become a data: address: the security policy only lets our own files in.
  build: { assetsInlineLimit: 0 },
  ssr: { external: ['@duckdb/node-api', '@e965/xlsx'] },
});
