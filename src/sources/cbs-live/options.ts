import type { HttpEffects } from './http.ts';
import type { SourceCatalogue } from '../reader.ts';

/** Where the services are. The first that has the table is used. */
export interface BaseUrls {
  v3: readonly string[];
  v4: readonly string[];
}

/**
 * The feed, not the API: the API refuses questions of more than 10,000 records, the feed gives pages.
 * Tables of Police and RIVM that CBS hosts are on the second host.
 */
export const CBS_BASE_URLS: BaseUrls = {
  v3: ['https://opendata.cbs.nl/ODataFeed/odata', 'https://dataderden.cbs.nl/ODataFeed/OData'],
  v4: ['https://datasets.cbs.nl/odata/v1/CBS', 'https://datasets.cbs.nl/odata/v1/CBS-asd'],
};

/** How far a fetch is; `total` is the service's own count, null when it gives none. */
export interface FetchProgress {
  table: string;
  stage: 'metadata' | 'figures';
  records: number;
  total: number | null;
}

export interface CbsFetchOptions extends HttpEffects {
  catalogue: SourceCatalogue;
  /** Areas to fetch with everything in them, what they lie in, and the country; all areas when empty. */
  area?: readonly string[];
  /**
   * `auto`: v3 where the table is there, else v4. The catalogue's mappings are written in v3 keys; v4
   * keeps the reason of every missing value.
   */
  version?: 'v3' | 'v4' | 'auto';
  baseUrls?: Partial<BaseUrls>;
  /** Overrules the year of the division that the table's metadata tell. */
  divisionYear?: number;
  /** Folder in which good pages are kept until the fetch is finished. */
  resumeFolder?: string;
  onProgress?: (progress: FetchProgress) => void;
}
