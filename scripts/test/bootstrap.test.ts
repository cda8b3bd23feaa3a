import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { root } from '../platform/settings.ts';
import { until } from './until.ts';

/** A clone in small: its npm installs a Node and a tsc, its command prints what it was given. */
let clone: string;
let stamp: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'a clone '));
  stamp = join(clone, 'node_modules/.astrall-lock');
  mkdirSync(join(clone, 'scripts/manage'), { recursive: true });
  mkdirSync(join(clone, 'scripts/demo'));
  copyFileSync(join(root, 'scripts/bootstrap.mjs'), join(clone, 'scripts/bootstrap.mjs'));
  writeFileSync(join(clone, 'package-lock.json'), '{}');
  const says = 'console.log(JSON.stringify([process.argv.slice(2), process.cwd(), process.env.INIT_CWD]));';
  writeFileSync(join(clone, 'scripts/manage/manage.ts'), `${says} process.exit(Number(process.argv.at(-1)) || 0);`);
  writeFileSync(join(clone, 'scripts/demo/demo.ts'), says);
  npmDoes(`
    echo "$@" >> npm-calls
    mkdir -p node_modules/.bin
    ln -sf '${process.execPath}' node_modules/.bin/node
    printf '#!/bin/sh\\necho "$@" >> tsc-calls\\n' > node_modules/.bin/tsc
    chmod +x node_modules/.bin/tsc
    echo chatter`);
});

afterEach(() => rmSync(clone, { recursive: true }));

test('installs first, builds, and hands over with the arguments, from any folder', async () => {
  const run = await bootstrap('demo', '--file', 'an order.json');
  expect(run.code).toBe(0);
  expect(JSON.parse(run.stdout)).toEqual([['--file', 'an order.json'], clone, tmpdir()]);
  expect(run.stderr).toMatch(/Installing the dependencies.*\n {2}: done in \d+ s\n/);
  expect(readFileSync(join(clone, 'npm-calls'), 'utf8')).toMatch(/^ci --include=dev /);
  expect(readFileSync(join(clone, 'tsc-calls'), 'utf8')).toBe('--build\n');
});

test('installs once, and again for another lock file', async () => {
  await bootstrap('manage');
  const second = await bootstrap('manage');
  expect(second.stderr).toBe('');
  expect(installations()).toBe(1);
  writeFileSync(join(clone, 'package-lock.json'), '{"lockfileVersion":3}');
  await bootstrap('manage');
  expect(installations()).toBe(2);
});

test('installs again when the pinned Node is gone', async () => {
  await bootstrap('manage');
  rmSync(join(clone, 'node_modules/.bin/node'));
  expect((await bootstrap('manage')).code).toBe(0);
  expect(installations()).toBe(2);
});

test('exits as the command does', async () => {
  expect((await bootstrap('manage', '7')).code).toBe(7);
});

test('says that an installation failed, and tries it again the next time', async () => {
  npmDoes('echo "no network" >&2; exit 1');
  const run = await bootstrap('manage');
  expect([run.code, run.stdout]).toEqual([1, '']);
  expect(run.stderr).toContain('no network');
  expect(run.stderr).toContain('The installation failed.');
  expect(existsSync(stamp)).toBe(false);
});

test('Ctrl-C ends an installation at once, whatever npm is about, and leaves it undone', async () => {
  npmDoes("trap '' INT TERM; mkdir -p node_modules; echo $$ > npm-pid; exec sleep 30");
  const child = spawn(process.execPath, [join(clone, 'scripts/bootstrap.mjs'), 'manage'], {
    env: env(),
    stdio: 'ignore',
  });
  await until(5000, () => existsSync(join(clone, 'npm-pid')));
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
  const npm = Number(readFileSync(join(clone, 'npm-pid'), 'utf8'));
  expect(() => process.kill(npm, 0)).toThrow();
  expect(existsSync(stamp)).toBe(false);
});

test('what ends the shell of `npm start` ends the platform', async () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(join(clone, 'scripts/platform'));
  writeFileSync(
    join(clone, 'scripts/platform/start.ts'),
    `import { writeFileSync } from 'node:fs';
     process.once('SIGTERM', () => { writeFileSync('ended', ''); process.exit(); });
     writeFileSync('started', '');
     setInterval(() => {}, 1000);`,
  );
  // As npm runs a script, and ends it.
  const shell = spawn('sh', ['-c', scripts.start], { cwd: clone, env: env(), stdio: 'ignore' });
  await until(10_000, () => existsSync(join(clone, 'started')));
  shell.kill('SIGTERM');
  await until(5000, () => existsSync(join(clone, 'ended')));
});

test('names the commands there are', async () => {
  const run = await bootstrap('toString');
  expect([run.code, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain('start|demo|test|check');
});

function npmDoes(script: string): void {
  mkdirSync(join(clone, 'bin'), { recursive: true });
  writeFileSync(join(clone, 'bin/npm'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(clone, 'bin/npm'), 0o755);
}

const installations = () => readFileSync(join(clone, 'npm-calls'), 'utf8').trim().split('\n').length;

function env(): NodeJS.ProcessEnv {
  const { INIT_CWD, NODE_OPTIONS, ...rest } = process.env;
  return { ...rest, PATH: `${join(clone, 'bin')}:${process.env['PATH']}` };
}

async function bootstrap(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(clone, 'scripts/bootstrap.mjs'), ...args], { cwd: tmpdir(), env: env() });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += chunk));
  child.stderr.on('data', (chunk) => (said.stderr += chunk));
  const [code] = await once(child, 'close');
  return { code: code as number, ...said };
}
