import { interactionPolicy as policies } from 'oidc-provider';

/** Sign in, then consent; a session whose person may not enter any more is asked to sign in again. */
export function interactionPolicy() {
  const policy = policies.base();
  const gone = new policies.Check('account_gone', 'End-User authentication is required', (ctx) =>
    ctx.oidc.session?.accountId && !ctx.oidc.account ? policies.Check.REQUEST_PROMPT : policies.Check.NO_NEED_TO_PROMPT,
  );
  policy.get('login')?.checks.add(gone);
  return policy;
}
