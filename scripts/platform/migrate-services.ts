import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { machineEnv, serviceEnv } from './process-specs.ts';
import { platformDatabase, withClient } from './provision-database.ts';
import { root, type ServiceName, type Settings, serviceNames } from './settings.ts';

/** Runs the migration jobs of the services whose schema is behind. @throws with what a job complained of */
export async function migrateServices(settings: Settings, adminUrl: string): Promise<void> {
  const behind = await servicesBehind(adminUrl);
  if (behind.length === 0) return;
  const jobs = behind.map((name) => ({
    script: join(root, `services/${name}/dist/src/migrate.js`),
    env: serviceEnv(settings, name),
  }));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-jobs.mjs')], {
    env: { ...machineEnv(), JOBS: JSON.stringify(jobs) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`Migrating ${behind.join(', ')} failed:\n${complaint}`);
}

/** The services with a migration on disk that their schema has not seen. */
function servicesBehind(adminUrl: string): Promise<ServiceName[]> {
  return withClient(platformDatabase(adminUrl), async (client) => {
    const behind: ServiceName[] = [];
    for (const name of serviceNames) {
      // The table is not there before the first migration.
      const applied = await client.query(`select name from ${name}.migration`).catch(() => ({ rows: [] }));
      const known = new Set(applied.rows.map((row) => row.name));
      if (migrationsOf(name).some((migration) => !known.has(migration))) behind.push(name);
    }
    return behind;
  });
}

/** From the sources: a migration that was renamed or withdrawn stays in dist. */
function migrationsOf(name: ServiceName): string[] {
  const files = readdirSync(join(root, `services/${name}/migrations`));
  return files.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length));
}
