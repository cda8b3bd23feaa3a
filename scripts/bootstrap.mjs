#!/usr/bin/env node
// Runs one of the repository's commands on any machine: installs what is missing, builds what changed, and hands over
// to the pinned Node. It runs on the machine's own Node, so it uses nothing that is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules/.bin');
const commands = {
  start: { build: true, script: 'scripts/platform/start.ts' },
  demo: { build: true, script: 'scripts/demo/demo.ts' },
  test: { build: true, script: 'scripts/test.ts' },
  check: { build: true, script: 'scripts/check.ts' },
  generate: { build: false, script: 'scripts/generate.ts' },
  manage: { build: false, script: 'scripts/manage/manage.ts' },
  bench: { build: true, script: 'bench/bench.ts' },
};

const [name, ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  console.error(`usage: bootstrap.mjs ${Object.keys(commands).join('|')} [arguments]`);
  process.exit(2);
}

/** The pinned Node and the tools come first, and what is compiled is kept for the next run. */
const env = {
  // Where the person is who runs this; npm has moved to the root already.
  INIT_CWD: process.cwd(),
  ...process.env,
  PATH: `${bin}:${process.env.PATH}`,
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compile'),
};

let stop = () => process.exit(130);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));

await install();
if (command.build) await build();
handOver();

/** The stamp is written last, so that an installation that was broken off is done again. */
async function install() {
  const stamp = join(root, 'node_modules/.astrall-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && existsSync(join(bin, 'node')) && readFileSync(stamp, 'utf8') === wanted) return;
  const stopTelling = tellElapsed('Installing the dependencies: only now, and it may take a minute or two');
  // On the machine's own Node: npm replaces the pinned one. NODE_ENV=production would leave out the tools.
  const npm = ['ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  await step('npm', npm, process.env, 'The installation failed.');
  writeFileSync(stamp, wanted);
  stopTelling();
}

/** Quick once something was built; the first time, after an installation, it takes a while. */
async function build() {
  const isFirst = !existsSync(join(root, 'services/orders/dist'));
  const stopTelling = isFirst ? tellElapsed('Building') : () => {};
  await step('tsc', ['--build'], env, 'The build failed.');
  stopTelling();
}

/** Shows on a terminal that it goes on; elsewhere one line has to do. */
function tellElapsed(what) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const terminal = process.stderr.isTTY;
  process.stderr.write(`\n  ${what}${terminal ? '' : '\n'}`);
  const show = (end) => terminal && process.stderr.write(`\r\x1b[2K  ${what}${end}`);
  const ticker = setInterval(() => show(` (${seconds()} s)`), 1000);
  return () => {
    clearInterval(ticker);
    show('');
    process.stderr.write(`${terminal ? '' : '  '}: done in ${seconds()} s\n`);
  };
}

function step(program, programArgs, environment, complaint) {
  // Everything a step says goes to stderr: stdout belongs to the command.
  const child = spawn(program, programArgs, {
    cwd: root,
    stdio: ['ignore', program === 'npm' ? 'ignore' : 2, 2],
    env: environment,
  });
  const fail = (reason) => {
    console.error(`\n  ${complaint}${reason}`);
    process.exit(1);
  };
  // npm first finishes what it is about, for up to a minute; a broken installation is done again anyway.
  stop = () => child.kill('SIGKILL');
  return new Promise((resolve) => {
    child.on('error', (error) => fail(` ${error.message}`));
    child.on('exit', (code, signal) => {
      if (signal || code === 130) process.exit(130);
      if (code === 0) resolve();
      else fail('');
    });
  });
}

/** The child sees this process end by the closed channel, so that it never outlives it unnoticed. */
function handOver() {
  const child = spawn(
    join(bin, 'node'),
    ['--conditions=source', '--disable-warning=ExperimentalWarning', command.script, ...args],
    { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env },
  );
  stop = (signal) => child.kill(signal);
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
}
