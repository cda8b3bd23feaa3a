import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFree } from '../platform/ports.ts';
import { type RunningProcess, readRunFile } from '../platform/run-file.ts';
import { readSettings, root, type Settings } from '../platform/settings.ts';

const portsNeeded = 16;

/** A platform of its own for a test: processes on free ports over a temporary folder. */
export interface RunningPlatform {
  settings: Settings;
  /** Everything the supervisor printed. */
  output(): string;
  processes(): Record<string, RunningProcess>;
  /** Resolves when the gateway says that everything is up. */
  ready(timeoutMs: number): Promise<void>;
  /** Ends it with a signal and resolves with its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  remove(): void;
}

/** @param kept where a platform ran before: it is started again on its data folder, and on its ports */
export async function startPlatform(env: Record<string, string> = {}, kept?: Settings): Promise<RunningPlatform> {
  const settings = kept ?? (await freshSettings());
  const { dataDir } = settings;
  const own = settingsEnv(settings);
  // The channel tells it when a test run is killed: it then stops by itself.
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    ['--conditions=source', '--disable-warning=ExperimentalWarning', 'scripts/platform/start.ts'],
    { cwd: root, env: { ...process.env, NODE_OPTIONS: '', ...env, ...own }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    settings,
    output: () => output,
    processes: () => readRunFile(settings) ?? {},
    ready: (timeoutMs) => untilReady(settings, child, timeoutMs, () => output),
    end(signal) {
      child.kill(signal);
      return exited;
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

/** A data folder that is not there yet, and free ports for a platform. */
export async function freshSettings(): Promise<Settings> {
  const dataDir = join(tmpdir(), `astrall-platform-${randomUUID()}`);
  return readSettings({ PORT_BASE: String(await freePortRange()), ASTRALL_DATA: dataDir });
}

/** The environment that makes a program use these settings. */
export function settingsEnv({ ports, dataDir }: Settings): { PORT_BASE: string; ASTRALL_DATA: string } {
  return { PORT_BASE: String(ports.gateway), ASTRALL_DATA: dataDir };
}

/** The platform's ports that something listens on. */
export async function busyPorts({ ports }: Settings): Promise<number[]> {
  const all = Array.from({ length: portsNeeded }, (_, offset) => ports.gateway + offset);
  const free = await Promise.all(all.map(isFree));
  return all.filter((_, index) => !free[index]);
}

async function untilReady(
  settings: Settings,
  child: ChildProcess,
  timeoutMs: number,
  output: () => string,
): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; ) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the platform ended:\n${output()}`);
    const answer = await fetch(`${settings.urls.gateway}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the platform was not ready within ${timeoutMs} ms:\n${output()}`);
}

/** The first of a range of ports that are all free; another process may take one meanwhile, which then fails loudly. */
async function freePortRange(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    // Below the ports that outgoing connections are given: one of those may be gone a moment after it was free.
    const base = 16_000 + Math.floor(Math.random() * 16_000);
    if ((await busyPorts(readSettings({ PORT_BASE: String(base) }))).length === 0) return base;
  }
  throw new Error('no range of free ports was found');
}
