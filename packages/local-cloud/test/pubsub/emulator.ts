import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/testing/free-port.ts';
import { until } from '../until.ts';

const JAR = 'google-cloud-sdk/platform/pubsub-emulator/lib/cloud-pubsub-emulator-*-all.jar';
const SDK_PARENTS = ['/usr/lib', '/usr/share', '/usr/local', '/opt', '/snap', homedir(), join(homedir(), 'Downloads')];

/** The emulator's jar, or why the machine cannot run it. */
export function findEmulator(): { jar: string } | { missing: string } {
  const configured = process.env['PUBSUB_EMULATOR_JAR'];
  const jar = configured ?? SDK_PARENTS.flatMap((parent) => globSync(join(parent, JAR)))[0];
  if (!jar) return { missing: "Google's Pub/Sub emulator is not installed (set PUBSUB_EMULATOR_JAR to its jar)" };
  if (!existsSync(jar)) return { missing: `PUBSUB_EMULATOR_JAR names no file: ${jar}` };
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
  } catch {
    return { missing: "Google's Pub/Sub emulator needs java, which is not on the PATH" };
  }
  return { jar };
}

export async function startEmulator(jar: string): Promise<{ port: number; close(): Promise<void> }> {
  const port = await freePort();
  const heap = ['-Xmx96m', '-XX:+UseSerialGC'];
  const emulator = spawn('java', [...heap, '-jar', jar, '--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore' });
  const exited = once(emulator, 'exit');
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  await until(answers, 25_000, () => 'the emulator does not answer');
  return {
    port,
    async close() {
      emulator.kill('SIGKILL');
      await exited;
    },
  };
}
