import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs jest as this repository needs it; arguments go to jest. */
const jest = join(import.meta.dirname, '../node_modules/jest/bin/jest.js');
const flags = ['--conditions=source', `--import=${join(import.meta.dirname, 'jest/source-modules.mjs')}`];
const run = spawnSync(process.execPath, [...flags, jest, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
