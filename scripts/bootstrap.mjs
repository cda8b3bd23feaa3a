#!/usr/bin/env node
// Runs one of the repository's commands on any machine: installs what is missing, builds what changed, and hands over
// to the pinned Node. It runs on the machine's own Node, so it uses nothing that is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
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
const command = commands[name];
if (!command) {
  console.error(`usage: bootstrap.mjs ${Object.keys(commands).join('|')} [arguments]`);
  process.exit(2);
}

install();
if (command.build) run('tsc', ['--build'], 'The build failed.');
handOver();

function install() {
  const stamp = join(root, 'node_modules/.astrall-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing the dependencies (once)...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'The installation failed.');
  writeFileSync(stamp, wanted);
}

function run(program, programArgs, complaint) {
  const path = `${bin}:${process.env.PATH}`;
  // Everything a step says goes to stderr: stdout belongs to the command.
  const result = spawnSync(program, programArgs, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: path },
  });
  if (result.status !== 0) {
    console.error(complaint);
    process.exit(result.status ?? 1);
  }
}

/** The child sees this process end by the closed channel, so that it never outlives it unnoticed. */
function handOver() {
  const child = spawn(
    join(bin, 'node'),
    ['--conditions=source', '--disable-warning=ExperimentalWarning', command.script, ...args],
    {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
}
