import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '@astrall/local-cloud/postgres.ts';

const restartDelayMs = 100;

/** PostgreSQL on the platform's data folder, started again whenever it dies. */
export class SupervisedPostgres {
  readonly port: number;
  private readonly dataDir: string;
  private readonly events: { onChange(): void; onDeath(how: string): void };
  private server: PostgresServer | undefined;
  private restarting: Promise<void> | undefined;
  private stopping = false;

  constructor(dataDir: string, port: number, events: { onChange(): void; onDeath(how: string): void }) {
    this.dataDir = dataDir;
    this.port = port;
    this.events = events;
  }

  get pid(): number | undefined {
    return this.server?.pid;
  }

  /** The superuser's URL. @throws before it was started */
  get adminUrl(): string {
    if (!this.server) throw new Error('PostgreSQL is not running');
    return this.server.url;
  }

  async start(): Promise<void> {
    const password = await superuserPassword(this.dataDir);
    const server = await startPostgres({ dataDir: join(this.dataDir, 'postgres'), port: this.port, password });
    this.server = server;
    this.events.onChange();
    void server.exited.then(({ code, signal }) => {
      if (this.stopping) return;
      this.events.onDeath(signal ?? `exit code ${code}`);
      this.restarting = this.restart();
    });
  }

  /** A start under way is waited for: what it starts has to be stopped too. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.restarting;
    await this.server?.stop();
  }

  private async restart(): Promise<void> {
    while (!this.stopping) {
      await new Promise((resolve) => setTimeout(resolve, restartDelayMs));
      if (this.stopping) return;
      try {
        return await this.start();
      } catch (error) {
        process.stderr.write(`PostgreSQL does not start again: ${(error as Error).message}\n`);
      }
    }
  }
}

async function superuserPassword(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secrets', 'postgres-password');
  const known = await readFile(path, 'utf8').catch(() => undefined);
  if (known) return known;
  const password = randomBytes(24).toString('base64url');
  await mkdir(join(dataDir, 'secrets'), { recursive: true, mode: 0o700 });
  await writeFile(path, password, { mode: 0o600 });
  return password;
}
