// Packages one service: compiles it, and lays out what it needs in production, and nothing else, in a folder.
// services/Dockerfile and scripts/check-images.ts both run this file, so what is checked is what is shipped.
import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

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
const shipped = [...withDependencies(`@astrall/${service}`)].map((name) => workspaces.get(name));

run('tsc', ['--build', `services/${service}`], root);
mkdirSync(target, { recursive: true });
for (const { path, manifest } of shipped) copyWorkspace(path, manifest);
writeRoot();
if (option !== '--without-dependencies') {
  installDependencies();
  removeWhatIsNotRun();
  removeUnusedFonts();
  symlinkSync(`services/${service}`, join(target, 'service'));
  warmCompileCache();
}

/** A workspace and the workspaces it depends on. */
function withDependencies(name, found = new Set()) {
  if (!workspaces.has(name)) throw new Error(`There is no workspace ${name}.`);
  if (found.has(name)) return found;
  found.add(name);
  const names = Object.keys(workspaces.get(name).manifest.dependencies ?? {});
  for (const dependency of names) if (workspaces.has(dependency)) withDependencies(dependency, found);
  return found;
}

/** What `files` of its manifest names: the compiled code, and assets where there are any. */
function copyWorkspace(path, manifest) {
  writeJson(join(path, 'package.json'), { ...manifest, devDependencies: undefined, scripts: undefined });
  for (const file of manifest.files ?? ['dist']) {
    cpSync(join(root, path, file), join(target, path, file), { recursive: true });
  }
}

/**
 * `npm ci --omit=dev --workspace` goes by the marks in the lock file, which are made for all workspaces together: the
 * development tools of one are there dependencies of another. A root that has only the shipped workspaces, without
 * their development dependencies, leaves nothing to omit.
 */
function writeRoot() {
  const { name, version, overrides } = readJson('package.json');
  writeJson('package.json', { name, version, private: true, workspaces: shipped.map(({ path }) => path), overrides });
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
    '**/*.{d.ts,d.mts,d.cts,ts,mts,cts,map,tsbuildinfo}',
    'node_modules/{pdfmake/build,pdfkit/.yarn,pdfkit/js/*.standalone.js}',
  ];
  for (const path of globSync(patterns, { cwd: target })) rmSync(join(target, path), { recursive: true, force: true });
}

/** Font packages bring every weight, and a picture of each; the service opens the files that its code names. */
function removeUnusedFonts() {
  const code = globSync('services/*/dist/**/*.js', { cwd: target }).map((path) =>
    readFileSync(join(target, path), 'utf8'),
  );
  for (const path of globSync('node_modules/**/*.{ttf,otf,woff,woff2,png}', { cwd: target })) {
    const name = path.slice('node_modules/'.length);
    if (!code.some((text) => text.includes(name))) rmSync(join(target, path));
  }
}

/** Loads the whole service once, so that its first start finds it compiled. Node keeps one cache per user. */
function warmCompileCache() {
  const cache = join(target, '.compile-cache');
  mkdirSync(cache);
  const user = process.getuid() === 0 ? { uid: serviceUserId, gid: serviceUserId } : {};
  if (user.uid) chownSync(cache, user.uid, user.gid);
  const load = "await import('./service/dist/src/app.js'); await import('./service/dist/src/context.js');";
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
