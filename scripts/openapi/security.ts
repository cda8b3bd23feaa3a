import { apiScopes } from '@astrall/contracts/scopes.ts';
import { type Document, type Operation, operationsOf } from './document.ts';

const verbs: Record<string, string> = {
  read: 'See',
  write: 'Create and change',
  manage: 'Manage',
  admin: 'Administer',
};

/** Every operation says how it is protected; a bearer token comes from either OAuth 2 flow, unless services alone have its scope. */
export function addSecurity(document: Document): void {
  const operations = operationsOf(document).map(({ operation }) => operation);
  for (const operation of operations) {
    operation.security = (operation.security ?? []).flatMap((choice) =>
      choice['bearer']?.every(isForClients) ? [choice, { oauth2: choice['bearer'] }] : [choice],
    );
    if (scopesOf(operation).length > 0) {
      operation.description =
        `${operation.description ?? ''}\n\nNeeds the scope \`${scopesOf(operation).join(' ')}\`.`.trim();
    }
  }
  const resources = new Set(operations.flatMap(scopesOf).map(resourceOf));
  const scopes = apiScopes.filter((scope) => resources.has(resourceOf(scope)));
  const described = Object.fromEntries(scopes.map((scope) => [scope, describeScope(scope)]));
  document.components.securitySchemes = {
    ...document.components.securitySchemes,
    bearer: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description:
        'An access token (RFC 9068) out of `/oauth/token`, whose scopes cover the operation; verified after RFC8725.',
    },
    oauth2: {
      type: 'oauth2',
      description:
        'Programs use client credentials; people sign in, with PKCE. The tokens are JWTs, verified after RFC8725.',
      flows: {
        clientCredentials: { tokenUrl: '/oauth/token', scopes: described },
        authorizationCode: {
          authorizationUrl: '/oauth/authorize',
          tokenUrl: '/oauth/token',
          refreshUrl: '/oauth/token',
          scopes: described,
        },
      },
    },
  };
}

function scopesOf({ security = [] }: Operation): string[] {
  return [...new Set(security.flatMap((choice) => Object.values(choice).flat()))];
}

function isForClients(scope: string): boolean {
  return apiScopes.some((known) => known === scope);
}

function resourceOf(scope: string): string {
  return scope.split(':')[0]!;
}

function describeScope(scope: string): string {
  const action = scope.split(':')[1]!;
  const resource = resourceOf(scope).replace('oauth', 'OAuth').replaceAll('-', ' ');
  return `${verbs[action] ?? action} ${resource}`;
}
