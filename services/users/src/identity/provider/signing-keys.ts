import type { SigningKey, UsersConfig } from '../../config.ts';

/** The key that signs, and the one before, which verifies what it signed. */
export function signingKeys(config: UsersConfig): SigningKey[] {
  const { ACCESS_TOKEN_SIGNING_KEY: current, ACCESS_TOKEN_SIGNING_KEY_PREVIOUS: previous } = config;
  return previous && previous.kid !== current.kid ? [current, previous] : [current];
}
