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

/** What a supervisor wants to hear of its processes. */
export interface ProcessEvents {
  /** A process has another pid. */
  onChange(): void;
  /** A process ended by itself and is started again; of one that keeps ending only the first times are told. */
  onDeath(spec: ProcessSpec, how: string): void;
}

const firstRestartDelayMs = 100;
// Within a second together with the start of a process, however often it dies.
const longestRestartDelayMs = 800;
const settledAfterMs = 10_000;
const deathsBeforeGivingUp = 2;
const readyTimeoutMs = 60_000;
const pollMs = 40;
const killAfterMs = 9500;
const lastWordsLength = 1500;

/** A child process that is started again whenever it dies, until it is stopped. */
export class SupervisedProcess {
  readonly spec: ProcessSpec;
  private readonly events: ProcessEvents;
  private child: ChildProcess | undefined;
  private restart: NodeJS.Timeout | undefined;
  private stopping = false;
  private launchedAt = 0;
  /** In a row, each soon after its start. */
  private deaths = 0;
  private lastWords = '';

  constructor(spec: ProcessSpec, events: ProcessEvents) {
    this.spec = spec;
    this.events = events;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts it and resolves when it serves. @throws when it does not in time, or keeps ending instead */
  async start(): Promise<void> {
    this.launch();
    await this.ready();
  }

  /** Lets it finish its work in hand, and ends it when that takes too long. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    await closed;
    clearTimeout(timer);
  }

  private launch(): void {
    const { command, args, env, logFile } = this.spec;
    const log = createWriteStream(logFile, { flags: 'a' });
    // The channel closes when this process dies, and a child that notices stops by itself.
    // A group of its own: Ctrl-C reaches the supervisor alone, which stops everything in order.
    const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.launchedAt = Date.now();
    this.lastWords = '';
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    child.stderr?.on('data', (chunk) => {
      this.lastWords = (this.lastWords + chunk).slice(-lastWordsLength);
    });
    child.once('error', (error) => {
      this.lastWords = error.message;
    });
    child.once('close', (code, signal) => {
      log.end();
      if (!this.stopping) this.revive(signal ?? `exit code ${code}`);
    });
    this.child = child;
    this.events.onChange();
  }

  private revive(how: string): void {
    if (Date.now() - this.launchedAt > settledAfterMs) this.deaths = 0;
    const delayMs = Math.min(firstRestartDelayMs * 2 ** this.deaths, longestRestartDelayMs);
    this.deaths += 1;
    if (this.deaths <= deathsBeforeGivingUp) this.events.onDeath(this.spec, how);
    this.restart = setTimeout(() => this.launch(), delayMs);
  }

  private async ready(): Promise<void> {
    const { name, readyUrl, logFile } = this.spec;
    for (const deadline = Date.now() + readyTimeoutMs; Date.now() < deadline; ) {
      if (this.stopping) throw new Error(`${name} was stopped`);
      if (this.deaths >= deathsBeforeGivingUp) {
        throw new Error(`${name} ends instead of serving:\n\n${this.lastWords.trim()}\n\nIts log: ${logFile}`);
      }
      const answer = await fetch(readyUrl, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    throw new Error(`${name} did not become ready within ${readyTimeoutMs / 1000} s; its log: ${logFile}`);
  }
}
