import { apiScopes } from '@astrall/contracts/scopes.ts';
import { expect, test } from '@jest/globals';
import document from '../../docs/api/openapi.json' with { type: 'json' };
import { access as notifier } from '../../services/notifier/src/access.policy.ts';
import { access as orders } from '../../services/orders/src/access.policy.ts';
import { access as reports } from '../../services/reports/src/access.policy.ts';
import { access as users } from '../../services/users/src/access.policy.ts';

test('clients can be given every scope that people have at some service, and no others', () => {
  const granted = [orders, users, reports, notifier].flatMap(({ roles }) => Object.values(roles).flat());
  expect([...apiScopes].sort()).toEqual([...new Set(granted)].sort());
});

test('the document offers clients these scopes, at routes that it has', () => {
  for (const { scopes, ...routes } of Object.values(document.components.securitySchemes.oauth2.flows)) {
    expect(Object.keys(scopes)).toEqual([...apiScopes].sort());
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(Object.values(routes)));
  }
});

test('an operation that no client can be given the scope of is not offered to any', () => {
  const operation = document.paths['/password-resets/{password_reset_id}/link'].post;
  expect(operation.security).toEqual([{ bearer: ['password-resets:write'] }]);
});
