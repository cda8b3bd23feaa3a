import { json } from '@astrall/platform/config.ts';
import { serviceEnv } from '@astrall/platform/service-config.ts';
import { z } from 'zod';

const signingKey = json(
  z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    kid: z.string(),
    x: z.string(),
    y: z.string(),
    d: z.string(),
  }),
);

export const usersEnv = z.object({
  ...serviceEnv,
  /** The private key, as a JWK on P-256, that access tokens are signed with; its public half is published. */
  ACCESS_TOKEN_SIGNING_KEY: signingKey,
  /** The key before the last rotation: published as long as tokens live that it signed. */
  ACCESS_TOKEN_SIGNING_KEY_PREVIOUS: signingKey.optional(),
  /** Signs the cookies of people who sign in. */
  COOKIE_SECRET: z.string().min(32),
  /** The secret before the last rotation: cookies that it signed stay good. */
  COOKIE_SECRET_PREVIOUS: z.string().min(32).optional(),
});

export type UsersConfig = Readonly<z.output<typeof usersEnv>>;
export type SigningKey = UsersConfig['ACCESS_TOKEN_SIGNING_KEY'];
