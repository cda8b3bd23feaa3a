import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { ImageSettings } from './dockerfile.ts';

const answerWithinMs = 15_000;
/** Cloud Run kills ten seconds after SIGTERM; the services drain in eight. */
const exitWithinMs = 8000;
const settleMs = 1000;

interface Image extends ImageSettings {
  folder: string;
}

export interface Run {
  /** From the start of the process to its first answer on `/healthz`. */
  startMs: number;
  /** From the start of the process until `/readyz` finds its dependencies. */
  readyMs: number;
  /** Resident memory of the idle process. */
  idleMb: number;
  /** From SIGTERM to the end of the process. */
  stopMs: number;
}

/** Runs a program of the image to its end. @throws with what it printed when it fails */
export async function runToEnd(image: Image, args: string[], env: Record<string, string>): Promise<string> {
  const { child, output } = launch(image, args, env);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${output.join('')}`);
  return output.join('');
}

/** Starts the image's command, measures it and stops it. @throws when it does not serve, or does not stop in order */
export async function runService(image: Image, env: Record<string, string>): Promise<Run> {
  const startedAt = performance.now();
  const { child, output } = launch(image, image.command.slice(1), env);
  const closed = once(child, 'close');
  try {
    const startMs = await untilAnswer(child, `http://127.0.0.1:${env['PORT']}/healthz`, startedAt);
    const readyMs = await untilAnswer(child, `http://127.0.0.1:${env['PORT']}/readyz`, startedAt);
    await delay(settleMs);
    const idleMb = residentMb(child.pid!);
    const stoppedAt = performance.now();
    child.kill('SIGTERM');
    const [code, signal] = await Promise.race([closed, delay(exitWithinMs, ['late'], { ref: false })]);
    if (code !== 0) throw new Error(`SIGTERM ended it with ${code ?? signal}.`);
    return { startMs, readyMs, idleMb, stopMs: Math.round(performance.now() - stoppedAt) };
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${(error as Error).message}\n${output.join('')}`, { cause: error });
  }
}

/** As in the container: its user, its working directory, its variables and no others. */
function launch(image: Image, args: string[], env: Record<string, string>): { child: ChildProcess; output: string[] } {
  const user = process.getuid?.() === 0 ? { uid: image.userId, gid: image.userId } : {};
  const output: string[] = [];
  const child = spawn(process.execPath, args, {
    cwd: image.folder,
    env: { ...image.env, ...env },
    ...user,
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
  return { child, output };
}

async function untilAnswer(child: ChildProcess, url: string, startedAt: number): Promise<number> {
  while (performance.now() - startedAt < answerWithinMs) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return Math.round(performance.now() - startedAt);
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} before it answered.`);
    await delay(5);
  }
  throw new Error(`${url} did not answer in time.`);
}

function residentMb(pid: number): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString();
  return Math.round(Number(kilobytes) / 1024);
}
