import { versionName } from './find-secret.ts';
import type { Secret, SecretVersion } from './secret-store.ts';

export function secretResource({ name, createTime, labels, replication }: Secret) {
  return { name, createTime, labels, replication };
}

export function versionResource(secret: Secret, version: SecretVersion) {
  const { state, createTime, destroyTime } = version;
  return { name: versionName(secret, version), state, createTime, destroyTime, replicationStatus: { automatic: {} } };
}
