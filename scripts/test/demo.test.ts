import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Settings } from '../platform/settings.ts';
import { type CommandResult, runCommand } from './run-command.ts';
import { busyPorts, freshSettings, settingsEnv } from './running-platform.ts';

const demo = 'scripts/demo/demo.ts';
const steps = [
  'webhook accepted',
  'order placed',
  'report written, typeset, stored',
  'mail delivered',
  'link followed',
];

let settings: Settings;

beforeAll(async () => {
  settings = await freshSettings();
});

afterAll(() => rmSync(settings.dataDir, { recursive: true, force: true }));

describe('npm run demo -- --once --json', () => {
  let run: CommandResult;

  beforeAll(async () => {
    run = await runCommand(demo, ['--once', '--json'], settingsEnv(settings));
  }, 80_000);

  test('exits 0, shows its progress on stderr, and its result alone on stdout', () => {
    expect(run.code).toBe(0);
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
    for (const name of ['platform up', ...steps]) expect(run.stderr).toContain(` ms  ${name}`);
    expect(run.stderr).toContain(settings.urls.mailbox);
  });

  test('tells every value, each true', async () => {
    const result = resultOf(run);
    expect(result).toEqual({
      order_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      report_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      object_name: expect.stringMatching(new RegExp(`^orders/${result.order_id}/[\\w-]+\\.pdf$`)),
      pdf_path: expect.stringContaining(settings.dataDir),
      pdf_pages: expect.any(Number),
      pdf_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      email_to: 'lucia.romero@example.com',
      email_message_id: expect.stringMatching(/^<.+@.+>$/),
      link: expect.stringMatching(new RegExp(`^${settings.urls.gateway}/r/[\\w-]{20,}$`)),
      elapsed_ms: expect.any(Number),
      steps: ['platform up', ...steps].map((name) => ({ name, ms: expect.any(Number) })),
    });
    const sum = result.steps.reduce((total, { ms }) => total + ms, 0);
    expect(Math.abs(sum - result.elapsed_ms)).toBeLessThan(250);
  });

  test('the PDF is there, with this digest and as many pages', async () => {
    const { pdf_path, pdf_sha256, pdf_pages } = resultOf(run);
    const pdf = readFileSync(pdf_path);
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(pdf_sha256);
    expect(pdf_pages).toBeGreaterThan(3);
    expect((await getDocument({ data: new Uint8Array(pdf) }).promise).numPages).toBe(pdf_pages);
  });

  test('leaves nothing running', async () => {
    expect(await busyPorts(settings)).toEqual([]);
    expect(existsSync(`${settings.dataDir}/run/platform.json`)).toBe(false);
  });
});

describe('a demo that fails', () => {
  test('quotes the service that cannot start, exits 1 and leaves nothing running', async () => {
    const run = await runCommand(demo, ['--once', '--json'], { ...settingsEnv(settings), LINK_TTL_DAYS: 'soon' });
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('reports ends instead of serving');
    expect(run.stderr).toContain('LINK_TTL_DAYS: ');
    expect(run.stderr).toContain(`Logs are in ${settings.dataDir}/log`);
    expect(await busyPorts(settings)).toEqual([]);
  }, 60_000);

  test('an option it does not know', async () => {
    const run = await runCommand(demo, ['--twice']);
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain("Unknown option '--twice'");
    expect(run.stderr).toContain('usage: npm run demo');
  });

  test('--help is no failure', async () => {
    const run = await runCommand(demo, ['--help']);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('--once');
  });
});

interface Result {
  order_id: string;
  pdf_path: string;
  pdf_sha256: string;
  pdf_pages: number;
  email_message_id: string;
  elapsed_ms: number;
  steps: { name: string; ms: number }[];
}

function resultOf({ stdout }: CommandResult): Result {
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Result;
}
