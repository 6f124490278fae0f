import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ precompress: true }),
    }),
  ],
  // Nothing may become a data: address: the security policy only lets our own files in.
  build: { assetsInlineLimit: 0 },
  // Enhancing scripts are bundled as modules of their own: see src/ui/enhance/entry.ts.
  worker: { format: 'es' },
  ssr: { external: ['@duckdb/node-api', '@e965/xlsx', '@myriaddreamin/typst-ts-node-compiler'] },
});
