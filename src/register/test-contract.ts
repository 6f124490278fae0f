import { describe } from 'vitest';
import { attachmentsContract } from './test-attachments.ts';
import { changesContract } from './test-changes.ts';
import { evidenceContract } from './test-evidence.ts';
import { checksContract } from './test-checks.ts';
import { decidingContract } from './test-deciding.ts';
import { closingContract } from './test-closing.ts';
import { erasingContract } from './test-erasing.ts';
import { outputsContract } from './test-outputs.ts';
import { readingContract } from './test-reading.ts';
import { stage, type Opened } from './test-stage.ts';
import { stemsContract } from './test-stems.ts';
import { undoingContract } from './test-undoing.ts';
import { writingContract } from './test-writing.ts';

/** What the register promises, the same on every database (PGlite, PostgreSQL 16 and 18). */
export function registerContract(name: string, open: () => Promise<Opened>): void {
  describe(`createRegister() on ${name}`, () => {
    const given = stage(open);
    writingContract(given);
    checksContract(given);
    decidingContract(given);
    outputsContract(given);
    closingContract(given);
    readingContract(given);
    changesContract(given);
    undoingContract(given);
    erasingContract(given);
    stemsContract(given);
    attachmentsContract(given);
    evidenceContract(given);
  });
}
