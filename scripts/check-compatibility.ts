import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { breakingChanges } from './openapi/breaking-changes.ts';
import type { Document } from './openapi/document.ts';

/** Fails when the merged document breaks clients of the accepted one, and says how. */
const folder = join(import.meta.dirname, '../docs/api');
const read = async (path: string): Promise<Document> => JSON.parse(await readFile(join(folder, path), 'utf8'));

const changes = breakingChanges(await read('accepted/openapi.json'), await read('openapi.json'));
for (const change of changes) console.log(change);
if (changes.length > 0) console.log('\nIf clients shall be broken: npm run generate -- --accept');
process.exit(changes.length === 0 ? 0 : 1);
