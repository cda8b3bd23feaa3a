import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CloudApi, connectCloudApi } from './cloud-api.ts';
import { gatewaySpec, localCloudSpec, mailboxSpec, serviceEnv, serviceSpecs } from './process-specs.ts';
import { provisionCloud } from './provision-cloud.ts';
import { provisionDatabase } from './provision-database.ts';
import { claimRunFile, type RunFile } from './run-file.ts';
import { ensureSecrets, readSecret } from './secrets.ts';
import { root, type ServiceName, type Settings, serviceNames } from './settings.ts';
import { SupervisedPostgres } from './supervised-postgres.ts';
import { type ProcessSpec, SupervisedProcess } from './supervised-process.ts';

/** The whole platform on this machine: PostgreSQL, local-cloud, the services, the mailbox and the gateway. */
export class Platform {
  readonly settings: Settings;
  private readonly runFile: RunFile;
  private readonly postgres: SupervisedPostgres;
  private readonly processes: SupervisedProcess[] = [];

  /** @throws when a platform already runs on this data folder */
  constructor(settings: Settings) {
    this.settings = settings;
    mkdirSync(join(settings.dataDir, 'log'), { recursive: true });
    this.runFile = claimRunFile(settings);
    this.postgres = new SupervisedPostgres(settings.dataDir, settings.ports.postgres, () => this.recordProcesses());
  }

  /** Resolves when everything serves; `progress` hears what comes up. */
  async start(progress: (what: string) => void = () => {}): Promise<void> {
    const { settings } = this;
    await this.postgres.start();
    progress('PostgreSQL');
    await this.launch(localCloudSpec(settings, this.postgres.adminUrl));
    progress('local-cloud');

    const api = await connectCloudApi(settings);
    await ensureSecrets(api, { 'shopify-webhook-secret': process.env['SHOPIFY_WEBHOOK_SECRET'] || undefined });
    await Promise.all([provisionCloud(api, settings), this.prepareDatabase(api)]);
    progress('secrets, topics, queue, bucket, schemas');

    const rest = [...serviceSpecs(settings), mailboxSpec(settings), gatewaySpec(settings)];
    await Promise.all(rest.map((spec) => this.launch(spec).then(() => progress(spec.name))));
  }

  /** Stops in the order of dependence: whoever is called goes after its callers. */
  async stop(): Promise<void> {
    const named = (names: string[]) => this.processes.filter(({ spec }) => names.includes(spec.name));
    await Promise.all(named(['gateway', ...serviceNames]).map((process) => process.stop()));
    await Promise.all(named(['local-cloud', 'mailbox']).map((process) => process.stop()));
    await this.postgres.stop();
    this.runFile.release();
  }

  private async launch(spec: ProcessSpec): Promise<void> {
    const process = new SupervisedProcess(spec, () => this.recordProcesses());
    this.processes.push(process);
    process.start();
    await process.ready();
  }

  private async prepareDatabase(api: CloudApi): Promise<void> {
    const passwords = await Promise.all(
      serviceNames.map(async (name) => [name, (await readSecret(api, `${name}-db-password`))!] as const),
    );
    await provisionDatabase(this.postgres.adminUrl, Object.fromEntries(passwords));
    await Promise.all(serviceNames.map((name) => migrate(this.settings, name)));
  }

  private recordProcesses(): void {
    const running = this.processes.map(({ spec, pid }) => [spec.name, { pid, port: spec.port }]);
    const postgres = { pid: this.postgres.pid, port: this.postgres.port };
    this.runFile.record(Object.fromEntries([['postgres', postgres], ...running]));
  }
}

/** Runs a service's migration job, as a Cloud Run Job does. */
function migrate(settings: Settings, name: ServiceName): Promise<void> {
  const script = join(root, `services/${name}/dist/src/migrate.js`);
  const env = { PATH: process.env['PATH'] ?? '', ...serviceEnv(settings, name) };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`Migrating ${name} failed:\n${complaint}`)),
    );
  });
}
