// Bundles the compiled programs of one service: a start then reads a few files instead of a thousand.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What runs beside `main` and `migrate`, from the same code: a Cloud Function, a command, a worker thread. */
const furtherPrograms = {
  orders: ['webhook/function'],
  users: ['create-admin', 'create-client'],
  reports: ['typeset/typeset-worker', 'document/reading/reading-worker'],
};

/** What reads files that lie beside its own code is installed as the package it is, and loaded from there. */
const unbundled = ['@google-cloud/*', 'google-auth-library', 'fontkit', 'pdfjs-dist', 'pdfmake', 'piscina', 'tinypool'];

/** What bundled CommonJS takes for granted. What looks for files in its folder finds none, and needs none here. */
const commonJs = `
import { createRequire as createCommonJsRequire } from 'node:module';
const require = createCommonJsRequire(import.meta.url), __dirname = import.meta.dirname;`.trim();

/**
 * Writes `main.js`, `migrate.js` and so on, and what they share, into a folder, with the licences of what they hold.
 * @param root the repository, where the service is compiled
 */
export function bundleService(root, service, folder) {
  const metafile = join(folder, 'bundle.json');
  const programs = ['main', 'migrate', ...(furtherPrograms[service] ?? [])];
  esbuild(root, [
    ...programs.map((program) => `services/${service}/dist/src/${program}.js`),
    `--outdir=${folder}`,
    '--entry-names=[name]',
    '--bundle',
    '--splitting',
    '--platform=node',
    '--format=esm',
    // Node's own, and no more: what is bundled is what the tests ran.
    '--conditions=',
    // Errors and entities are known by the names of their classes.
    '--keep-names',
    '--sourcemap',
    '--sources-content=false',
    `--banner:js=${commonJs}`,
    ...unbundled.map((name) => `--external:${name}`),
    `--metafile=${metafile}`,
    '--log-level=warning',
  ]);
  writeLicences(root, Object.keys(JSON.parse(readFileSync(metafile, 'utf8')).inputs), join(folder, 'LICENSES.txt'));
  rmSync(metafile);
  for (const name of globSync('*.js', { cwd: folder })) writeInAscii(join(folder, name));
}

/**
 * V8 keeps the text of a program as long as it runs, at two bytes for each character once one is beyond Latin-1.
 * esbuild escapes those in strings; left are regular expressions, where the same escapes hold, and comments.
 */
function writeInAscii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

/** WebAssembly, which needs no binary per platform. It takes pipes only: writing to a file, it never ends. */
function esbuild(cwd, args) {
  const program = createRequire(import.meta.url).resolve('esbuild-wasm/bin/esbuild');
  const { status, error, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd });
  if (error) throw error;
  process.stderr.write(Buffer.concat([stdout, stderr]));
  if (status !== 0) throw new Error('Bundling failed.');
}

function writeLicences(root, inputs, file) {
  const packages = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean);
  const texts = [...new Set(packages)].sort().flatMap((path) => {
    const cwd = join(root, path);
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licences = globSync('{LICENSE,LICENCE,License,license,NOTICE,COPYING}*', { cwd, withFileTypes: true });
    return licences
      .filter((entry) => entry.isFile())
      .map((entry) => `${name}\n\n${readFileSync(join(cwd, entry.name), 'utf8').trim()}\n`);
  });
  writeFileSync(file, texts.join(`\n${'-'.repeat(80)}\n\n`));
}
