import { dev } from '$app/env';

/** Where the built script of the search field lies; vite.config.ts builds it under this name. */
export const areaSearchScript = dev ? '/src/ui/enhance/area-search.ts' : '/_app/enhance/area-search.js';
