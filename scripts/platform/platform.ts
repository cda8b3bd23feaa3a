import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CloudApi, connectCloudApi } from './cloud-api.ts';
import { migrateServices } from './migrate-services.ts';
import { requireFreePorts } from './ports.ts';
import { gatewaySpec, localCloudSpec, mailboxSpec, serviceSpecs } from './process-specs.ts';
import { provisionCloud } from './provision-cloud.ts';
import { provisionDatabase } from './provision-database.ts';
import { claimRunFile, type RunFile } from './run-file.ts';
import { ensureSecrets, readSecret } from './secrets.ts';
import { type Settings, serviceNames } from './settings.ts';
import { SupervisedPostgres } from './supervised-postgres.ts';
import { type ProcessSpec, SupervisedProcess } from './supervised-process.ts';

/** What a platform tells the person who started it. */
interface PlatformEvents {
  /** Something came up. */
  onProgress?(what: string): void;
  /** A process ended by itself; it is started again. */
  onDeath?(name: string, how: string): void;
}

/** How long the processes of a killed run may take to drain. */
const drainMs = 20_000;

/** The whole platform on this machine: PostgreSQL, local-cloud, the services, the mailbox and the gateway. */
export class Platform {
  readonly settings: Settings;
  private readonly events: PlatformEvents;
  private readonly postgres: SupervisedPostgres;
  private readonly processes: SupervisedProcess[] = [];
  private runFile: RunFile | undefined;
  private starting: Promise<void> | undefined;
  private stopping = false;

  constructor(settings: Settings, events: PlatformEvents = {}) {
    this.settings = settings;
    this.events = events;
    this.postgres = new SupervisedPostgres(settings.dataDir, settings.ports.postgres, {
      onChange: () => this.recordProcesses(),
      onDeath: (how) => events.onDeath?.('PostgreSQL', how),
    });
  }

  /** Resolves when everything serves. @throws when a platform runs on this data folder, a port is in use, a part fails */
  start(): Promise<void> {
    this.starting = this.startAll();
    return this.starting;
  }

  /**
   * Stops in the order of dependence, each when its callers have ended: no request or delivery in hand is broken off.
   * A start under way is waited for: what it starts has to be stopped too.
   */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.stopProcesses('gateway');
    await this.stopProcesses('local-cloud');
    await this.stopProcesses(...serviceNames, 'mailbox');
    await this.postgres.stop();
    await this.starting?.catch(() => {});
    await this.postgres.stop();
    this.runFile?.release();
  }

  private async startAll(): Promise<void> {
    const { settings } = this;
    mkdirSync(join(settings.dataDir, 'log'), { recursive: true, mode: 0o700 });
    this.runFile = await claimRunFile(settings);
    await requireFreePorts(settings, this.runFile.lastRunWasKilled ? drainMs : 0);
    await Promise.all([
      this.startCloudAndServices(),
      this.launch(mailboxSpec(settings)),
      this.launch(gatewaySpec(settings)),
    ]);
  }

  private async startCloudAndServices(): Promise<void> {
    const { settings } = this;
    await this.postgres.start();
    this.events.onProgress?.('PostgreSQL');
    await this.launch(localCloudSpec(settings, this.postgres.adminUrl));

    const api = await connectCloudApi(settings);
    await ensureSecrets(api, { 'shopify-webhook-secret': process.env['SHOPIFY_WEBHOOK_SECRET'] || undefined });
    await Promise.all([provisionCloud(api, settings), this.startServices(api)]);
  }

  private async startServices(api: CloudApi): Promise<void> {
    const { settings } = this;
    const passwords = await Promise.all(
      serviceNames.map(async (name) => [name, (await readSecret(api, `${name}-db-password`))!] as const),
    );
    await provisionDatabase(this.postgres.adminUrl, Object.fromEntries(passwords));
    await migrateServices(settings, this.postgres.adminUrl);
    this.events.onProgress?.('database schemas');
    await Promise.all(serviceSpecs(settings).map((spec) => this.launch(spec)));
  }

  private async launch(spec: ProcessSpec): Promise<void> {
    if (this.stopping) throw new Error('The platform was stopped while it started.');
    const process = new SupervisedProcess(spec, {
      onChange: () => this.recordProcesses(),
      onDeath: ({ name }, how) => this.events.onDeath?.(name, how),
    });
    this.processes.push(process);
    await process.start();
    this.events.onProgress?.(spec.name);
  }

  private async stopProcesses(...names: string[]): Promise<void> {
    const named = this.processes.filter(({ spec }) => names.includes(spec.name));
    await Promise.all(named.map((process) => process.stop()));
  }

  private recordProcesses(): void {
    const running = this.processes.map(({ spec, pid }) => [spec.name, { pid, port: spec.port }]);
    const postgres = { pid: this.postgres.pid, port: this.postgres.port };
    this.runFile?.record(Object.fromEntries([['postgres', postgres], ...running]));
  }
}
