import { defineEntity, p } from '@mikro-orm/core';

const ArtifactSchema = defineEntity({
  name: 'Artifact',
  tableName: 'oidc_artifact',
  indexes: [
    { name: 'oidc_artifact_grant_id_index', properties: ['grantId'] },
    { name: 'oidc_artifact_account_id_index', properties: ['accountId'] },
    { name: 'oidc_artifact_expires_at_index', properties: ['expiresAt'] },
  ],
  properties: {
    /** What oidc-provider calls its model: `Session`, `Grant`, `RefreshToken` ... */
    kind: p.string().primary(),
    idHash: p.character().length(64).primary(),
    grantId: p.string().nullable(),
    /** A session's second name, by which tokens that end with it find it. */
    uid: p.string().nullable().unique('oidc_artifact_uid_unique'),
    accountId: p.string().nullable(),
    payload: p.json<Record<string, unknown>>(),
    consumedAt: p.datetime().nullable(),
    expiresAt: p.datetime(),
  },
});

/** A session, grant, code, refresh token or sign-in under way. What a client presents is kept as a hash. */
export class Artifact extends ArtifactSchema.class {}

ArtifactSchema.setClass(Artifact);
