import { apiScopes } from '@astrall/contracts/scopes.ts';
import { expect, test } from '@jest/globals';
import { access as notifier } from '../../services/notifier/src/access.policy.ts';
import { access as orders } from '../../services/orders/src/access.policy.ts';
import { access as reports } from '../../services/reports/src/access.policy.ts';
import { access as users } from '../../services/users/src/access.policy.ts';

test('clients can be given every scope that people have at some service, and no others', () => {
  const granted = [orders, users, reports, notifier].flatMap(({ roles }) => Object.values(roles).flat());
  expect([...apiScopes].sort()).toEqual([...new Set(granted)].sort());
});
