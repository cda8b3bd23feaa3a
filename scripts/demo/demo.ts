import { parseArgs } from 'node:util';
import { sampleCustomers } from '../manage/sample-order.ts';
import { Platform } from '../platform/platform.ts';
import { readRunFile } from '../platform/run-file.ts';
import { readSettings } from '../platform/settings.ts';
import { untilStopped } from '../platform/until-stopped.ts';
import { followOrder, type Step } from './follow-order.ts';

const { values: options } = parseArgs({
  options: { once: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const say = (text: string) => (options.json ? process.stderr : process.stdout).write(`${text}\n`);

const settings = readSettings(process.env);
const stopped = untilStopped();
const steps: Step[] = [];
const startedAt = performance.now();
let lastAt = startedAt;

function step(name: string, detail = ''): void {
  const ms = Math.round(performance.now() - lastAt);
  lastAt = performance.now();
  steps.push({ name, ms });
  say(`  ${String(ms).padStart(6)} ms  ${name}${detail ? `  (${detail})` : ''}`);
}

say('\n  Astrall: one order, from the signed webhook to the PDF in the mailbox\n');
const platform = readRunFile(settings) ? undefined : new Platform(settings);
let failed = false;
try {
  await platform?.start();
  step(platform ? 'platform up' : 'platform found running');
  const result = await followOrder(settings, sampleCustomers[0]!, step);
  const elapsed = Math.round(performance.now() - startedAt);
  say(`
  ${(elapsed / 1000).toFixed(1)} s in all.

  PDF      ${result.pdf_path}
  Link     ${result.link}
  Mailbox  ${settings.urls.mailbox}
  Platform ${settings.urls.gateway}
`);
  if (options.json) console.log(JSON.stringify({ ...result, elapsed_ms: elapsed, steps }));
} catch (error) {
  failed = true;
  process.stderr.write(`\n  ${(error as Error).message}\n  Logs are in ${settings.dataDir}/log\n`);
}

if (platform && !options.once && !failed) {
  say('  The platform goes on running; Ctrl-C stops it.\n');
  await stopped;
}
await platform?.stop();
process.exit(failed ? 1 : 0);
