import { randomUUIDv7 } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { hashSecret } from './client-secret.ts';

const grantTypes = ['client_credentials', 'authorization_code', 'refresh_token'] as const;
type GrantType = (typeof grantTypes)[number];

const applicationTypes = ['web', 'native'] as const;
type ApplicationType = (typeof applicationTypes)[number];

const OauthClientSchema = defineEntity({
  name: 'OauthClient',
  tableName: 'oauth_client',
  indexes: [
    {
      name: 'oauth_client_created_at_id_index',
      columns: [
        { name: 'created_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
  ],
  properties: {
    id: p.uuid().primary(),
    /** What the program calls itself at the token endpoint. */
    clientId: p.string().unique('oauth_client_client_id_unique'),
    /** What people read on the consent page. */
    name: p.string(),
    applicationType: p.enum([...applicationTypes]),
    scopes: p.json<string[]>(),
    grantTypes: p.json<GrantType[]>(),
    redirectUris: p.json<string[]>(),
    postLogoutRedirectUris: p.json<string[]>(),
    /** Null for a public client: an app in a browser or on a telephone keeps no secret. */
    secretHash: p.character().length(64).nullable(),
    previousSecretHash: p.character().length(64).nullable(),
    previousSecretValidUntil: p.datetime().nullable(),
    disabledAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

export interface OauthClientInput {
  clientId: string;
  name: string;
  applicationType: ApplicationType;
  scopes: string[];
  grantTypes: GrantType[];
  redirectUris: string[];
  postLogoutRedirectUris: string[];
}

/** A program that asks for tokens, for itself or for people. Its secret is kept as a hash. */
export class OauthClient extends OauthClientSchema.class {
  static of(input: OauthClientInput, secretHash: string | null): OauthClient {
    const client = new OauthClient();
    Object.assign(client, input, { id: randomUUIDv7(), createdAt: new Date(), updatedAt: new Date() });
    client.secretHash = secretHash;
    client.previousSecretHash = null;
    client.previousSecretValidUntil = null;
    client.disabledAt = null;
    return client;
  }

  get isPublic(): boolean {
    return this.secretHash === null;
  }

  /** The secret so far goes on working for a while, so that the program can be given the new one. */
  rotateSecret(secret: string, overlapMs: number, now: Date): void {
    this.previousSecretHash = overlapMs > 0 ? this.secretHash : null;
    this.previousSecretValidUntil = overlapMs > 0 ? new Date(now.getTime() + overlapMs) : null;
    this.secretHash = hashSecret(secret);
    this.updatedAt = now;
  }
}

OauthClientSchema.setClass(OauthClient);
