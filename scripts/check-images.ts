import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@astrall/local-cloud/postgres.ts';
import { freePort } from '@astrall/local-cloud/testing/free-port.ts';
import { readImageSettings } from './images/dockerfile.ts';
import { exportWorkTree, linkInstalled } from './images/export-work-tree.ts';
import { sizeMb, strayPackages } from './images/image-content.ts';
import { runDemo } from './images/run-demo.ts';
import { type Run, runService, runToEnd } from './images/run-image.ts';
import { serviceEnvironment } from './images/service-environment.ts';
import { provisionDatabase } from './platform/provision-database.ts';
import { type ServiceName, serviceNames } from './platform/settings.ts';
import { freshSettings } from './test/running-platform.ts';

/**
 * Builds the content of the service images without a container engine, and runs it as a container would: from a clean
 * export, as the image's user, against a PostgreSQL of its own; then one order through all four, unless only some are
 * asked for. Prints a table, and JSON as the last line.
 */
interface Checked extends Run {
  service: ServiceName;
  sizeMb: number;
  stray: string[];
  migrated: string;
}

const password = 'check';
const starts = 3;
const wanted = process.argv.slice(2);
const services = serviceNames.filter((name) => wanted.length === 0 || wanted.includes(name));
const folder = mkdtempSync(join(tmpdir(), 'astrall-images-'));
// The image's user, who is somebody else here, has to reach its files.
chmodSync(folder, 0o755);
const source = join(folder, 'src');
mkdirSync(source);
const postgres = await startPostgres({
  dataDir: join(folder, 'data'),
  port: await freePort(),
  password,
  durable: false,
});
try {
  await provisionDatabase(postgres.url, Object.fromEntries(serviceNames.map((name) => [name, password])));
  exportWorkTree(source);
  linkInstalled(source);
  const checked: Checked[] = [];
  for (const service of services) checked.push(await check(service));
  console.table(
    checked.map(({ service, sizeMb, startMs, readyMs, idleMb, stopMs }) => ({
      service,
      sizeMb,
      startMs,
      readyMs,
      idleMb,
      stopMs,
    })),
  );
  const settings = { ...(await freshSettings()), dataDir: join(folder, 'platform') };
  const demo = services.length === serviceNames.length ? await runDemo(source, folder, settings) : undefined;
  console.log(JSON.stringify({ services: checked, demo }));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function check(service: ServiceName): Promise<Checked> {
  const app = join(folder, service);
  const packaged = spawnSync(process.execPath, ['services/package-service.mjs', service, app], {
    cwd: source,
    stdio: ['ignore', 2, 2],
  });
  if (packaged.status !== 0) throw new Error(`Packaging ${service} failed.`);

  const image = { ...readImageSettings(app), folder: app };
  const port = await freePort();
  const env = serviceEnvironment(service, { port, databasePort: postgres.port, databasePassword: password });
  const migrated = await runToEnd(image, ['dist/migrate.js'], env);
  const runs: Run[] = [];
  for (let start = 0; start < starts; start += 1) runs.push(await runService(image, env));
  return {
    service,
    sizeMb: sizeMb(app),
    stray: strayPackages(app, service),
    migrated: migrated.trim(),
    ...summary(runs),
  };
}

/** The median of the starts, which the disk's work of packaging slows at first, and the worst of the rest. */
function summary(runs: Run[]): Run {
  const median = (key: keyof Run) => runs.map((run) => run[key]).sort((one, other) => one - other)[runs.length >> 1]!;
  const most = (key: keyof Run) => Math.max(...runs.map((run) => run[key]));
  return { startMs: median('startMs'), readyMs: median('readyMs'), idleMb: most('idleMb'), stopMs: most('stopMs') };
}
