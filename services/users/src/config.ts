import { json } from '@astrall/platform/config.ts';
import { serviceEnv } from '@astrall/platform/service-config.ts';
import { z } from 'zod';

export const usersEnv = z.object({
  ...serviceEnv,
  /** The private key, as a JWK on P-256, that access tokens are signed with; its public half is published. */
  ACCESS_TOKEN_SIGNING_KEY: json(
    z.object({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      kid: z.string(),
      x: z.string(),
      y: z.string(),
      d: z.string(),
    }),
  ),
});

export type UsersConfig = Readonly<z.output<typeof usersEnv>>;
