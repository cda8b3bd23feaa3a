import { parseArgs } from 'node:util';
import { sampleCustomers } from '../manage/sample-order.ts';
import { describeError } from '../platform/describe-error.ts';
import { Platform } from '../platform/platform.ts';
import { findSupervisor, readRunningSettings } from '../platform/run-file.ts';
import type { Settings } from '../platform/settings.ts';
import { untilStopped } from '../platform/until-stopped.ts';
import { type DemoResult, followOrder } from './follow-order.ts';
import { Progress } from './progress.ts';
import { until } from './until.ts';

const interrupted = 130;

const usage = `usage: npm run demo [-- --once] [-- --json]

  --once  stop afterwards
  --json  print the result as one JSON object on the last line of stdout, and the progress on stderr
`;

async function demo(): Promise<number> {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const settings = await readRunningSettings(process.env);
  const stopped = untilStopped();
  const progress = new Progress(options.json ? process.stderr : process.stdout);
  progress.say('\n  Astrall: one order, from the signed webhook to the PDF in the mailbox\n');
  const running = await findSupervisor(settings);
  const platform = running
    ? undefined
    : new Platform(settings, { onProgress: (what) => progress.doing(`starting the platform: ${what} is up`) });
  try {
    const result = await Promise.race([runDemo(settings, platform, progress), stopped]);
    if (!result) return interrupted;
    progress.say(whereToLook(settings, result));
    if (platform && options.once) progress.say('  The platform stops now; npm start brings all of this back.\n');
    if (options.json) console.log(JSON.stringify(result));
    if (platform && !options.once) {
      progress.say('  The platform goes on running; Ctrl-C stops it.\n');
      await stopped;
    }
    return 0;
  } catch (error) {
    progress.say('');
    process.stderr.write(`${describeError(error).replace(/^/gm, '  ')}\n\n  Logs are in ${settings.dataDir}/log\n`);
    return 1;
  } finally {
    progress.doing('stopping the platform');
    await platform?.stop();
    progress.clear();
  }
}

type TimedResult = DemoResult & { elapsed_ms: number; steps: Progress['steps'] };

async function runDemo(settings: Settings, platform: Platform | undefined, progress: Progress): Promise<TimedResult> {
  const startedAt = performance.now();
  progress.doing('starting the platform');
  if (platform) await platform.start();
  else {
    progress.doing('waiting for the platform that runs already');
    const ready = () =>
      fetch(`${settings.urls.gateway}/readyz`).then(
        ({ ok }) => ok || undefined,
        () => undefined,
      );
    await until('the platform', ready);
  }
  progress.done(platform ? 'platform up' : 'platform found running');
  const result = await followOrder(settings, sampleCustomers[0]!, progress);
  return { ...result, elapsed_ms: Math.round(performance.now() - startedAt), steps: progress.steps };
}

function whereToLook({ urls }: Settings, { elapsed_ms, pdf_path, link }: TimedResult): string {
  return `
  ${(elapsed_ms / 1000).toFixed(1)} s in all.

  PDF       ${pdf_path}
  Link      ${link}
  Mailbox   ${urls.mailbox}
  Platform  ${urls.gateway}
`;
}

function readOptions(): { once?: boolean; json?: boolean; help?: boolean } {
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ options: { once: flag, json: flag, help: { ...flag, short: 'h' } } }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`);
  }
}

try {
  process.exit(await demo());
} catch (error) {
  process.stderr.write(`${describeError(error).replace(/^/gm, '  ')}\n`);
  process.exit(1);
}
