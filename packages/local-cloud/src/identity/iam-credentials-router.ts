import { json, Router } from 'express';
import { z } from 'zod';
import { GoogleError } from '../google-error.ts';
import { bytes } from '../proto/fields.ts';
import { parse } from '../proto/parse.ts';
import type { Identity } from './identity.ts';
import { callerEmail, requireAccessToken } from './require-access-token.ts';

const signBlobBody = z.object({ payload: bytes });

/** IAM Service Account Credentials: a service account may sign in its own name only. */
export function iamCredentialsRouter(identity: Identity): Router {
  const router = Router();
  router.post(
    '/v1/projects/-/serviceAccounts/:email\\:signBlob',
    requireAccessToken(identity),
    json({ limit: '1mb' }),
    async (request, response) => {
      const { email } = request.params as { email: string };
      if (email !== callerEmail(response)) {
        const denied = "Permission 'iam.serviceAccounts.signBlob' denied on resource (or it may not exist).";
        throw new GoogleError(403, 'PERMISSION_DENIED', denied, 'forbidden');
      }
      const { payload } = parse(signBlobBody, request.body);
      const { keyId, signature } = await identity.signBlob(Buffer.from(payload, 'base64'));
      response.json({ keyId, signedBlob: signature.toString('base64') });
    },
  );
  return router;
}
