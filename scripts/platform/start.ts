import { describeError } from './describe-error.ts';
import { Platform } from './platform.ts';
import { readSettings } from './settings.ts';
import { untilStopped } from './until-stopped.ts';

const startedAt = performance.now();
const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`.padStart(8);

/** Null once it was asked to stop while starting. */
async function start(stopped: Promise<void>): Promise<Platform> {
  const platform = new Platform(readSettings(process.env), {
    onProgress: (what) => console.log(`${seconds()}  ${what}`),
    onDeath: (name, how) => console.log(`  ${name} ended (${how}); starting it again`),
  });
  console.log('\n  Starting Astrall on this machine\n');
  try {
    const upOrStopped = await Promise.race([platform.start().then(() => 'up' as const), stopped]);
    if (upOrStopped === 'up') console.log(whereToLook(platform));
  } catch (error) {
    await platform.stop();
    throw error;
  }
  return platform;
}

function whereToLook({ settings: { urls, dataDir } }: Platform): string {
  return `
  Astrall is running.

  Start here     ${urls.gateway}
  Mailbox        ${urls.mailbox}
  Data and logs  ${dataDir}

  npm run -s manage -- order   sends a sample order
  Ctrl-C                       stops everything
`;
}

try {
  const stopped = untilStopped();
  const platform = await start(stopped);
  await stopped;
  console.log('\n  Finishing the work in hand...');
  await platform.stop();
  console.log('  Stopped.');
  process.exit(0);
} catch (error) {
  console.error(describeError(error).replace(/^/gm, '  '));
  process.exit(1);
}
