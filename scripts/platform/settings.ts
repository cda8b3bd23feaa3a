import { join, resolve } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const serviceNames = ['orders', 'users', 'reports', 'notifier'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** The Google Cloud project local-cloud plays. */
export const projectId = 'astrall-local';
export const bucketName = 'astrall-local-reports';
export const queueLocation = 'europe-west1';

/** The service account of each service, of the pushes, and of the operator. */
export const serviceAccount = (name: ServiceName | 'push' | 'operator') =>
  `${name}@${projectId}.iam.gserviceaccount.com`;

/** Where one platform on this machine listens and keeps its data. Two of them differ in both. */
export interface Settings {
  dataDir: string;
  ports: Record<'gateway' | ServiceName | 'localCloud' | 'mailbox' | 'smtp' | 'postgres' | 'metadata', number>;
  urls: Record<'gateway' | ServiceName | 'localCloud' | 'mailbox', string>;
}

const offsets = {
  gateway: 0,
  orders: 1,
  users: 2,
  reports: 3,
  notifier: 4,
  localCloud: 5,
  mailbox: 6,
  smtp: 7,
  postgres: 8,
  metadata: 11,
};

/** From `PORT_BASE` (8080) and `ASTRALL_DATA` (`.data`). @throws for a base that is no port */
export function readSettings(env: { PORT_BASE?: string; ASTRALL_DATA?: string }): Settings {
  const given = env.PORT_BASE || '8080';
  const base = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (!(base >= 1024 && base <= 65_500)) {
    throw new Error(`PORT_BASE must be a whole number from 1024 to 65500, not ${given}`);
  }
  const dataDir = resolve(root, env.ASTRALL_DATA || '.data');
  const ports = Object.fromEntries(Object.entries(offsets).map(([name, offset]) => [name, base + offset]));
  const urls = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}`]));
  return { dataDir, ports: ports as Settings['ports'], urls: urls as Settings['urls'] };
}
