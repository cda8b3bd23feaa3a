// Packages one service: compiles and bundles it, and lays out what it needs in production, and nothing else, in a folder.
// services/Dockerfile and scripts/check-images.ts both run this file, so what is checked is what is shipped.
import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bundleService } from './bundle-service.mjs';

const root = join(import.meta.dirname, '..');
/** Who runs the service. */
const serviceUserId = 1000;
const [service, folder, option] = process.argv.slice(2);
if (!service || !folder) throw new Error('usage: package-service.mjs <service> <folder> [--without-dependencies]');
const target = resolve(folder);

const workspaces = new Map(
  globSync('{packages,services}/*/package.json', { cwd: root }).map((path) => {
    const manifest = readJson(path);
    return [manifest.name, { path: dirname(path), manifest }];
  }),
);
const { path, manifest } = workspaces.get(`@astrall/${service}`) ?? fail(`There is no service ${service}.`);

run('tsc', ['--build', path], root);
bundleService(root, service, join(target, 'dist'));
const code = globSync('dist/*.js', { cwd: target })
  .map((name) => readFileSync(join(target, name), 'utf8'))
  .join('\n');
copyAssets();
const dependencies = dependenciesLoadedByName();
writeManifest();
if (option !== '--without-dependencies') {
  installDependencies();
  removeWhatIsNotRun();
  removeUnusedFonts();
  warmCompileCache();
}

/** What `files` of its manifest names beside the compiled code. */
function copyAssets() {
  for (const file of (manifest.files ?? []).filter((name) => name !== 'dist')) {
    cpSync(join(root, path, file), join(target, file), { recursive: true });
  }
}

/** The packages that the bundle does not hold but imports, or opens a file of. */
function dependenciesLoadedByName() {
  const versions = [...withDependencies(manifest.name)].map((name) => workspaces.get(name).manifest.dependencies);
  const loaded = (name) => new RegExp(`\\b(from |import\\(|\\)\\(|resolve\\w*\\()"${name}["/]`).test(code);
  return Object.fromEntries(Object.entries(Object.assign({}, ...versions)).filter(([name]) => loaded(name)));
}

/** A workspace and the workspaces it depends on. */
function withDependencies(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const names = Object.keys(workspaces.get(name).manifest.dependencies ?? {});
  for (const dependency of names) if (workspaces.has(dependency)) withDependencies(dependency, found);
  return found;
}

/** The service's own, with the dependencies that are left; `npm ci` takes their versions from the repository's lock file. */
function writeManifest() {
  const { name, version, type, imports } = manifest;
  writeJson('package.json', { name, version, private: true, type, imports, dependencies });
  for (const file of ['package-lock.json', '.npmrc']) cpSync(join(root, file), join(target, file));
}

/** No package here needs its install script. A cache that holds everything needs no network. */
function installDependencies() {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['ci', '--ignore-scripts', '--no-bin-links', '--prefer-offline', ...quiet], target);
  for (const file of ['package-lock.json', '.npmrc', 'node_modules/.package-lock.json']) rmSync(join(target, file));
}

/** Types, source maps and TypeScript sources, a third of what is installed, and what packages ship for browsers. */
function removeWhatIsNotRun() {
  const patterns = [
    'node_modules/**/*.{d.ts,d.mts,d.cts,ts,mts,cts,map}',
    'node_modules/{pdfmake/build,pdfkit/.yarn,pdfkit/js/*.standalone.js}',
    // pdf.js reads here, and draws nothing.
    'node_modules/pdfjs-dist/{build,iccs,image_decoders,standard_fonts,types,wasm,web}',
    'node_modules/pdfjs-dist/legacy/build/*{.min,.renderer,.sandbox}*.mjs',
    'node_modules/@napi-rs/canvas*',
  ];
  for (const path of globSync(patterns, { cwd: target })) rmSync(join(target, path), { recursive: true, force: true });
}

/** Font packages bring every weight, and a picture of each; the service opens the files that its code names. */
function removeUnusedFonts() {
  for (const path of globSync('node_modules/**/*.{ttf,otf,woff,woff2,png}', { cwd: target })) {
    if (!code.includes(path.slice('node_modules/'.length))) rmSync(join(target, path));
  }
}

/**
 * Loads all code once, so that the first start finds it compiled, and the first use of what is loaded later. The
 * programs end for want of a configuration. Node keeps one cache per user.
 */
function warmCompileCache() {
  const cache = join(target, '.compile-cache');
  mkdirSync(cache);
  const user = process.getuid() === 0 ? { uid: serviceUserId, gid: serviceUserId } : {};
  if (user.uid) chownSync(cache, user.uid, user.gid);
  const later = Object.keys(dependencies).filter((name) => code.includes(`import("${name}")`));
  const load = `for (const name of ${JSON.stringify([...later, ...globSync('./dist/*.js', { cwd: target })])}) {
    await import(name.replace(/^dist/, './dist')).catch((error) => { if (error.name !== 'ConfigError') throw error; });
  }`;
  run(process.execPath, ['--input-type=module', '--eval', load], target, {
    ...user,
    env: { NODE_COMPILE_CACHE: cache },
  });
}

function run(program, args, cwd, { env, ...user } = {}) {
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  const options = { cwd, stdio: ['ignore', 2, 2], env: { ...process.env, PATH: path, ...env }, ...user };
  const result = spawnSync(program, args, options);
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')} failed.`);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function writeJson(path, value) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), `${JSON.stringify(value, null, 2)}\n`);
}

function fail(message) {
  throw new Error(message);
}
