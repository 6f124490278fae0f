/**
 * What every connection sets first. Time zone and date style are what the parsers read; the limits see to it
 * that no query, lock or forgotten transaction holds the others up for ever. The last two are for searching: words
 * that were just written don't wait long to be sorted in, as each search reads all that waits; and a page here and
 * there is as good as pages in a row, as in memory or on a disk without a head.
 */
export const SESSION_SETTINGS = `
set timezone = 'UTC';
set datestyle = 'ISO, YMD';
set intervalstyle = 'iso_8601';
set statement_timeout = '30s';
set lock_timeout = '10s';
set idle_in_transaction_session_timeout = '60s';
set gin_pending_list_limit = '64kB';
set random_page_cost = 1.1`;

/** Keys of advisory locks that the engine takes; a repository takes keys of two numbers, never of one. */
export const ADVISORY = {
  /** Shared by every process that uses an embedded server; exclusive for the one that stops it. */
  presence: 7_341_001,
  migration: 7_341_002,
} as const;
