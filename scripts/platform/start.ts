import { Platform } from './platform.ts';
import { readSettings } from './settings.ts';
import { untilStopped } from './until-stopped.ts';

const stopped = untilStopped();
const platform = new Platform(readSettings(process.env));
const { urls, dataDir } = platform.settings;

const started = platform.start((what) => console.log(`  up  ${what}`));
await Promise.race([started, stopped]).catch(async (error) => {
  console.error((error as Error).message);
  await platform.stop();
  process.exit(1);
});
console.log(`
  Astrall is running.

  ${urls.gateway}   start here
  ${urls.mailbox}   mailbox
  ${dataDir}   data and logs

  Ctrl-C stops it.
`);
await stopped;
console.log('\n  Finishing the work in hand...');
await platform.stop();
process.exit(0);
