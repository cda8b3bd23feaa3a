import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { healthRouter } from '@astrall/platform/http/health.ts';
import express from 'express';
import type { ReportDocument } from '../services/reports/src/typeset/report-document.ts';
import { createTypesetter, type Typesetter } from '../services/reports/src/typeset/typeset-report.ts';
import { type ChartFigures, measureCharts } from './report/charts.ts';
import { type Peer, startChromium, startWeasyPrint } from './report/peers.ts';
import { measureProcessTree } from './report/process-tree.ts';
import { sampleBirths, sampleDocument } from './report/sample-document.ts';

interface ReportFigures {
  charts: ChartFigures;
  natal: { pages: number; bytes: number; cpu_ms: number };
  /** Documents per second of two workers against one. */
  two_workers: number;
  /** Of `/healthz`, while two workers typeset without a pause. */
  health_ms: { p50: number; p99: number; max: number };
  memory: { documents: number; peak_mb: number };
  /** Our documents per second, one worker, against each peer's, one process; null where it is not installed. */
  against: Record<string, { ours: number; theirs: number; ratio: number } | null>;
}

const seconds = (sinceMs: number) => (performance.now() - sinceMs) / 1000;

/** The chart, the text of our corpus and the PDF of a natal report; the PDF against WeasyPrint and Chromium. */
export async function report(args: string[]): Promise<ReportFigures> {
  // Before all else that is measured leaves its documents and its garbage behind.
  const memory = await measureMemory(Number(args[0] ?? 1000));
  const charts = measureCharts();
  const documents = await Promise.all(sampleBirths.map((birth) => sampleDocument(birth)));
  const next = inTurn(documents);
  return {
    charts,
    memory,
    natal: await measureOne(next),
    two_workers: await compareWorkers(documents),
    health_ms: await measureHealth(next),
    against: await comparePeers(next),
  };
}

type NextDocument = () => ReportDocument;

function inTurn(documents: ReportDocument[]): NextDocument {
  let given = 0;
  return () => documents[given++ % documents.length]!;
}

/** How many reports of others a worker has set before it is measured: what they have in common it remembers. */
const warmUp = 200;

async function typesetAll(typesetter: Typesetter, next: NextDocument, count: number, atOnce: number) {
  let started = 0;
  const worker = async () => {
    while (started++ < count) await typesetter.typeset(next());
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function withTypesetter<T>(workers: number, work: (typesetter: Typesetter) => Promise<T>): Promise<T> {
  const typesetter = createTypesetter({ workers });
  try {
    return await work(typesetter);
  } finally {
    await typesetter.close();
  }
}

async function measureOne(next: NextDocument) {
  return withTypesetter(1, async (typesetter) => {
    const { pages, pdf } = await typesetter.typeset(next());
    await typesetAll(typesetter, next, warmUp, 1);
    const before = measureProcessTree();
    const count = 100;
    await typesetAll(typesetter, next, count, 1);
    return { pages, bytes: pdf.length, cpu_ms: Math.round((measureProcessTree().cpuMs - before.cpuMs) / count) };
  });
}

/** Each worker has set as many before, and sets as many in a round: new documents to it, which both typesetters set. */
async function compareWorkers(documents: ReportDocument[]): Promise<number> {
  const perWorker = 60;
  return withTypesetter(1, (one) =>
    withTypesetter(2, async (two) => {
      await typesetAll(one, inTurn(documents), warmUp, 1);
      await typesetAll(two, inTurn(documents), 2 * warmUp, 2);
      const perSecond = async (typesetter: Typesetter, firstOfRound: number, workers: number) => {
        const startedAt = performance.now();
        await typesetAll(typesetter, inTurn(documents.slice(firstOfRound)), perWorker * workers, workers);
        return (perWorker * workers) / seconds(startedAt);
      };
      const ratios: number[] = [];
      for (let first = 2 * warmUp; first + 2 * perWorker <= documents.length; first += 2 * perWorker) {
        const alone = await perSecond(one, first, 1);
        ratios.push((await perSecond(two, first, 2)) / alone);
      }
      return Number(median(ratios).toFixed(2));
    }),
  );
}

async function measureHealth(next: NextDocument): Promise<ReportFigures['health_ms']> {
  const server = createServer(express().use(healthRouter('reports', {})));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`;
  return withTypesetter(2, async (typesetter) => {
    await typesetAll(typesetter, next, 10, 2);
    // Asked from another process: what is measured is how soon this one answers.
    const asking = spawn(process.execPath, [join(import.meta.dirname, 'report/ask-health.mjs'), url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const answered = once(asking, 'close');
    const chunks: Buffer[] = [];
    asking.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    while (asking.exitCode === null) await typesetAll(typesetter, next, 4, 2);
    await answered;
    server.close();
    return JSON.parse(Buffer.concat(chunks).toString());
  });
}

/** Written and typeset two at a time, as the service does; of its process and those that typeset. */
async function measureMemory(count: number): Promise<ReportFigures['memory']> {
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, measureProcessTree().memoryMb);
  }, 250);
  await withTypesetter(2, async (typesetter) => {
    let started = 0;
    const worker = async () => {
      while (started < count)
        await typesetter.typeset(await sampleDocument(sampleBirths[started++ % sampleBirths.length]!));
    };
    await Promise.all([worker(), worker()]);
  });
  clearInterval(sampling);
  return { documents: count, peak_mb: Math.round(peak) };
}

async function comparePeers(next: NextDocument): Promise<ReportFigures['against']> {
  return {
    weasyprint: await compareWith(await startWeasyPrint(), next, 4),
    chromium: await compareWith(await startChromium(), next, 10),
  };
}

/** In turns, so that both see the same machine. */
async function compareWith(peer: Peer | undefined, next: NextDocument, count: number) {
  if (!peer) return null;
  try {
    return await withTypesetter(1, async (typesetter) => {
      await typesetAll(typesetter, next, warmUp, 1);
      await peer.print(next());
      const rounds: { ours: number; theirs: number }[] = [];
      for (let round = 0; round < 3; round += 1) {
        let startedAt = performance.now();
        await typesetAll(typesetter, next, 40, 1);
        const ours = 40 / seconds(startedAt);
        startedAt = performance.now();
        for (let index = 0; index < count; index += 1) await peer.print(next());
        rounds.push({ ours, theirs: count / seconds(startedAt) });
      }
      return {
        ours: Number(median(rounds.map(({ ours }) => ours)).toFixed(2)),
        theirs: Number(median(rounds.map(({ theirs }) => theirs)).toFixed(2)),
        ratio: Number(median(rounds.map(({ ours, theirs }) => ours / theirs)).toFixed(1)),
      };
    });
  } finally {
    await peer.stop();
  }
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1]!;
}
