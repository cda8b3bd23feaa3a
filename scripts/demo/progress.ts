import type { WriteStream } from 'node:tty';

export interface Step {
  name: string;
  ms: number;
}

/** Shows a person what has been done, and on a terminal what is being done right now. */
export class Progress {
  readonly steps: Step[] = [];
  private readonly out: WriteStream;
  private lastAt = performance.now();

  constructor(out: WriteStream) {
    this.out = out;
  }

  doing(what: string): void {
    this.clear();
    if (this.out.isTTY) this.out.write(`       ...  ${what}`);
  }

  done(name: string, detail = ''): void {
    const ms = Math.round(performance.now() - this.lastAt);
    this.lastAt = performance.now();
    this.steps.push({ name, ms });
    this.say(`${String(ms).padStart(7)} ms  ${name}${detail ? `  (${detail})` : ''}`);
  }

  say(text: string): void {
    this.clear();
    this.out.write(`${text}\n`);
  }

  clear(): void {
    if (this.out.isTTY) this.out.write('\r\x1b[2K');
  }
}
