import { registerContract } from './test-contract.ts';
import { openTestDatabase } from './testing/open-test-database.ts';

registerContract('PGlite', () => openTestDatabase());
