import { createLocalCloud } from './app.ts';
import { readConfig } from './config.ts';
import { jsonLog } from './log.ts';

const EXIT_WITHIN_MS = 8000;

const { port: wantedPort, ...options } = readConfig(process.env);
const cloud = await createLocalCloud({ ...options, log: jsonLog });
const port = await cloud.listen(wantedPort);
jsonLog('info', 'ready', { url: `http://127.0.0.1:${port}`, metadataPorts: Object.fromEntries(cloud.metadataPorts) });

let stopping = false;
async function stop(signal: NodeJS.Signals): Promise<void> {
  if (stopping) return;
  stopping = true;
  jsonLog('info', 'draining', { signal });
  setTimeout(() => process.exit(1), EXIT_WITHIN_MS).unref();
  await cloud.close();
  process.exit(0);
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
