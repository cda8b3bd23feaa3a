import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface ProcessOptions {
  databaseUrl: string;
  dataDir: string;
  port: number;
}

export interface LocalCloudProcess {
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

const MAIN = new URL('../src/main.ts', import.meta.url).pathname;

/** The real process, as the platform runs it; resolves once it says that it is ready. */
export async function startProcess({ databaseUrl, dataDir, port }: ProcessOptions): Promise<LocalCloudProcess> {
  const child = spawn(process.execPath, ['--conditions=source', MAIN], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: String(port),
      GOOGLE_CLOUD_PROJECT: 'astrall-test',
      IDENTITIES: '[]',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  await untilReady(child);
  return {
    async kill(signal) {
      child.kill(signal);
      const [code] = await exited;
      return code as number | null;
    },
  };
}

async function untilReady(child: ChildProcess): Promise<void> {
  const lines = createInterface({ input: child.stdout! });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      if ((JSON.parse(line) as { message: string }).message === 'ready') resolve();
    });
    child.once('exit', (code) => reject(new Error(`local-cloud exited with ${code} before it was ready`)));
  });
}
