import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

export interface ProcessSpec {
  name: string;
  command: string;
  args: string[];
  env: Record<string, string>;
  port: number;
  /** Answers 2xx once the process serves. */
  readyUrl: string;
  logFile: string;
}

const restartDelayMs = 100;
const readyTimeoutMs = 30_000;
const killAfterMs = 9500;

/** A child process that is started again whenever it dies, until it is stopped. */
export class SupervisedProcess {
  readonly spec: ProcessSpec;
  private child: ChildProcess | undefined;
  private stopping = false;
  private readonly onChange: () => void;

  constructor(spec: ProcessSpec, onChange: () => void) {
    this.spec = spec;
    this.onChange = onChange;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  start(): void {
    const { command, args, env, logFile } = this.spec;
    const log = createWriteStream(logFile, { flags: 'a' });
    // The channel closes when this process dies, and a child that notices stops by itself.
    // A group of its own: Ctrl-C reaches the supervisor alone, which stops everything in order.
    const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    child.once('error', () => {});
    child.once('close', () => {
      log.end();
      if (!this.stopping) setTimeout(() => this.stopping || this.start(), restartDelayMs);
    });
    this.child = child;
    this.onChange();
  }

  /** @throws when it does not serve in time */
  async ready(): Promise<void> {
    const deadline = Date.now() + readyTimeoutMs;
    while (Date.now() < deadline) {
      const answer = await fetch(this.spec.readyUrl, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`${this.spec.name} did not become ready; see ${this.spec.logFile}`);
  }

  /** Lets it finish its work in hand, and ends it when that takes too long. */
  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    await closed;
    clearTimeout(timer);
  }
}
