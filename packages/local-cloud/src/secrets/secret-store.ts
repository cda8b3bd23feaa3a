import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../disk/write-atomically.ts';

export type VersionState = 'ENABLED' | 'DISABLED' | 'DESTROYED';

export interface SecretVersion {
  /** From 1, in the order of creation. */
  number: number;
  state: VersionState;
  createTime: string;
  destroyTime?: string;
  /** Base64; gone once destroyed. */
  data?: string;
}

export interface Secret {
  /** `projects/.../secrets/...` */
  name: string;
  createTime: string;
  labels: Record<string, string>;
  replication: Record<string, unknown>;
  versions: SecretVersion[];
}

export type Secrets = Record<string, Secret>;

export interface SecretStore {
  read(): Readonly<Secrets>;
  /** Applies one change after the other; each is on disk before its promise resolves. A change that throws changes nothing. */
  change<T>(work: (secrets: Secrets) => T): Promise<T>;
}

/** All secrets in one file, readable by its owner only. */
export async function openSecretStore(dataDir: string): Promise<SecretStore> {
  const folder = join(dataDir, 'secrets');
  const path = join(folder, 'secrets.json');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let secrets = await load(path);
  let lastChange: Promise<unknown> = Promise.resolve();

  return {
    read: () => secrets,
    change(work) {
      const change = lastChange.then(async () => {
        const changed = structuredClone(secrets);
        const result = work(changed);
        await writeAtomically(path, JSON.stringify(changed));
        secrets = changed;
        return result;
      });
      lastChange = change.catch(() => {});
      return change;
    },
  };
}

async function load(path: string): Promise<Secrets> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
