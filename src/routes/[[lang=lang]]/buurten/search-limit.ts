/** How many names a search shows at most. */
export const SEARCH_LIMIT = 60;
