import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import { Artifact } from './artifact.entity.ts';

/**
 * Sessions, grants, codes and refresh tokens in PostgreSQL. Rows outlive their expiry until they are swept; the
 * provider looks at the expiry inside.
 */
export function createArtifactAdapter(em: () => EntityManager, kind: string): Adapter {
  const key = (id: string) => ({ kind, idHash: createHash('sha256').update(`${kind}:${id}`).digest('hex') });

  return {
    async upsert(id, { jti: _secret, ...payload }, expiresIn = 0) {
      await em().upsert(
        Artifact,
        {
          ...key(id),
          grantId: payload.grantId ?? null,
          uid: payload.uid ?? null,
          accountId: accountOf(payload),
          payload: { ...payload },
          consumedAt: null,
          expiresAt: new Date(Date.now() + expiresIn * 1000),
        },
        { onConflictExcludeFields: ['consumedAt'] },
      );
    },

    async find(id) {
      const found = await em().findOne(Artifact, key(id));
      return found ? payloadOf(found, id) : undefined;
    },

    /** Only looked at, never saved again: the session's id, which the cookie holds, is not known here. */
    async findByUid(uid) {
      const found = await em().findOne(Artifact, { kind, uid });
      return found ? payloadOf(found, '') : undefined;
    },

    async findByUserCode() {
      return undefined;
    },

    /** Of two who present the same code or token at once, the second is taken for a thief: the grant ends. */
    async consume(id) {
      const consumed = await em().nativeUpdate(Artifact, { ...key(id), consumedAt: null }, { consumedAt: new Date() });
      if (consumed > 0) return;
      const { grantId } = (await em().findOne(Artifact, key(id))) ?? {};
      if (grantId) await em().nativeDelete(Artifact, { grantId });
      throw new errors.InvalidGrant('already used');
    },

    async destroy(id) {
      await em().nativeDelete(Artifact, key(id));
    },

    async revokeByGrantId(grantId) {
      await em().nativeDelete(Artifact, { kind, grantId });
    },
  };
}

/** Whose it is; of a sign-in under way, who has proved their password in it, or was signed in when it began. */
function accountOf({ accountId, result, session }: AdapterPayload): string | null {
  return accountId ?? result?.login?.accountId ?? session?.accountId ?? null;
}

function payloadOf({ payload, consumedAt }: Artifact, id: string): AdapterPayload {
  return { ...payload, jti: id, ...(consumedAt && { consumed: Math.floor(consumedAt.getTime() / 1000) }) };
}
