// Lays out the source of the webhook function for Google's buildpack: the bundled orders service, the lock file, and a
// manifest that names the function's module. The buildpack runs `npm ci` on it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2];
if (!folder) throw new Error('usage: package-function.mjs <folder>');
const framework = '@google-cloud/functions-framework';

const args = [join(root, 'services/package-service.mjs'), 'orders', folder, '--without-dependencies'];
execFileSync(process.execPath, args, { stdio: 'inherit' });

const { devDependencies } = readJson(join(root, 'services/orders/package.json'));
const packaged = readJson(join(folder, 'package.json'));
const manifest = {
  ...packaged,
  main: 'dist/function.js',
  dependencies: { ...packaged.dependencies, [framework]: devDependencies[framework] },
};
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
