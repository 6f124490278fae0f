import { registerContract } from './test-contract.ts';
import { stemsContract } from './test-stems.ts';
import { openTestDatabase } from './testing/open-test-database.ts';

registerContract('PGlite', () => openTestDatabase());
stemsContract('PGlite', () => openTestDatabase());
