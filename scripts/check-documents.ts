import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import spectral from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { ruleset } from './openapi/ruleset.ts';

/** Holds the merged document, which has every operation, to the rules: whatever Spectral says fails. */
const path = join(import.meta.dirname, '../docs/api/openapi.json');
const linter = new spectral.Spectral();
linter.setRuleset(ruleset);
const complaints = await linter.run(new spectral.Document(await readFile(path, 'utf8'), parsers.Json, path));
for (const { code, message, path: at } of complaints) console.log(`${at.join(' ')}\n  ${code}: ${message}`);
console.log(`${complaints.length} complaints`);
process.exit(complaints.length === 0 ? 0 : 1);
