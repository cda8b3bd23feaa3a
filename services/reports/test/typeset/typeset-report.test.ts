import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { TimeoutError, UnavailableError } from '@astrall/platform/errors.ts';
import { afterAll, describe, expect, it } from '@jest/globals';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import type { ReportDocument } from '../../src/typeset/report-document.ts';
import { createTypesetter } from '../../src/typeset/typeset-report.ts';
import { fixtureDocument } from './fixture-document.ts';

const tickMs = 10;

function fiveTimesAsLong(document: ReportDocument): ReportDocument {
  const { sections } = document.text;
  return { ...document, text: { ...document.text, sections: Array.from({ length: 5 }, () => sections).flat() } };
}

/** Ends them as the kernel does when memory runs out. */
function kill(pids: number[]): void {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

const typesettingProcesses = () => children().flatMap(([pid, args]) => (args.includes('tinypool') ? [pid] : []));

/** Each with its command line. A small Linux may lack `ps`; macOS has no /proc. */
function children(): (readonly [pid: number, args: string])[] {
  if (process.platform === 'linux') {
    const pids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    return pids.map((pid) => [pid, readFileSync(`/proc/${pid}/cmdline`, 'utf8')]);
  }
  const lines = execFileSync('ps', ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' }).trim().split('\n');
  return lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)!)
    .filter(([, parent]) => Number(parent) === process.pid)
    .map(([, , pid, args]) => [Number(pid), args!]);
}

describe('the pool of typesetting processes', () => {
  const typesetter = createTypesetter({ workers: 1 });
  afterAll(() => typesetter.close());

  it('gives the bytes the renderer gives', async () => {
    const { pdf, pages } = await typesetter.typeset(fixtureDocument('es'));
    const expected = await renderPdf(fixtureDocument('es'));
    expect(Buffer.isBuffer(pdf)).toBe(true);
    expect(Buffer.compare(pdf, expected.pdf)).toBe(0);
    expect(pages).toBe(expected.pages);
  });

  it('keeps the event loop free while it works', async () => {
    let ticks = 0;
    const ticking = setInterval(() => ticks++, tickMs);
    const started = performance.now();
    await Promise.all(Array.from({ length: 4 }, () => typesetter.typeset(fixtureDocument('en'))));
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan((performance.now() - started) / tickMs / 4);
  });

  it('fails a document it cannot lay out and goes on with the next', async () => {
    const document = fixtureDocument('es', { kind: 'daily' });
    const broken = { ...document, createdAt: 'never' };
    await expect(typesetter.typeset(broken)).rejects.toThrow();
    await expect(typesetter.typeset(document)).resolves.toMatchObject({ pages: expect.any(Number) });
  });

  it('fails the document whose process dies, and goes on with the next', async () => {
    const document = fixtureDocument('en', { kind: 'daily' });
    await typesetter.typeset(document);
    const processes = typesettingProcesses();
    const dying = typesetter.typeset(document);
    await setTimeout(1);
    kill(processes);
    await expect(dying).rejects.toThrow('exited unexpectedly');
    await expect(typesetter.typeset(document)).resolves.toMatchObject({ pages: 2 });
  });

  it('starts another process for a document when the last has died idle', async () => {
    const document = fixtureDocument('en', { kind: 'daily' });
    await typesetter.typeset(document);
    kill(typesettingProcesses());
    await setTimeout(100);
    await expect(typesetter.typeset(document)).resolves.toMatchObject({ pages: 2 });
  });

  it('refuses more than it can queue', async () => {
    const small = createTypesetter({ workers: 1 });
    const document = fixtureDocument('en', { kind: 'daily' });
    const results = await Promise.allSettled(Array.from({ length: 40 }, () => small.typeset(document)));
    await small.close();
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThan(10);
    for (const reason of reasons) expect(reason).toBeInstanceOf(UnavailableError);
  });

  it('bounds a document from when it is its turn, not while others are set', async () => {
    const taskTimeoutMs = 2000;
    const patient = createTypesetter({ workers: 1, taskTimeoutMs });
    const document = fiveTimesAsLong(fixtureDocument('en'));
    // Starting the process counts too, and takes longer than the bound on a busy machine.
    const isSet = () => patient.typeset(document).then(Boolean, () => false);
    while (!(await isSet()));
    const started = performance.now();
    // On a busy machine one of these may be late itself, which is not what is asked here.
    const before = Array.from({ length: 31 }, () => patient.typeset(document).catch(() => undefined));
    const last = patient.typeset(fixtureDocument('en', { kind: 'daily' }));
    await expect(last).resolves.toMatchObject({ pages: 2 });
    await Promise.all(before);
    await patient.close();
    expect(performance.now() - started).toBeGreaterThan(taskTimeoutMs);
  });

  it('ends a document that takes too long, and goes on with the next', async () => {
    const hasty = createTypesetter({ workers: 1, taskTimeoutMs: 1 });
    await expect(hasty.typeset(fixtureDocument('en'))).rejects.toThrow(TimeoutError);
    await expect(hasty.typeset(fixtureDocument('en'))).rejects.toThrow(TimeoutError);
    await hasty.close();
  });
});
