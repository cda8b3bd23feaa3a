import express, { type Express, type RequestHandler, Router } from 'express';
import { type Identity, TOKEN_LIFETIME_SECONDS } from './identity.ts';

const SCOPES = ['https://www.googleapis.com/auth/cloud-platform'];

/** The metadata server of one service: whoever can reach this listener is that service account. */
export function metadataApp(identity: Identity, serviceAccountEmail: string, projectId: string): Express {
  const app = express().disable('x-powered-by');
  app.use(flavor);
  app.get('/', (_request, response) => list(response, ['computeMetadata/']));
  app.use('/computeMetadata/v1', metadataTree(identity, serviceAccountEmail, projectId));
  return app;
}

/** A website whose name was made to point here sends its own name. */
const ownNames = /^(127\.0\.0\.1|\[::1\]|([\w-]+\.)*localhost|metadata\.google\.internal)(:\d+)?$/;

/** The header that a browser or a naive proxy does not send; a forwarded request is not from this machine. */
const flavor: RequestHandler = (request, response, next) => {
  response.set({ 'Metadata-Flavor': 'Google', Server: 'Metadata Server for VM' });
  if (request.headers['x-forwarded-for'] !== undefined) response.sendStatus(403);
  else if (!ownNames.test(request.headers.host ?? '')) response.sendStatus(403);
  else if (request.path !== '/' && request.get('Metadata-Flavor') !== 'Google') response.sendStatus(403);
  else next();
};

function metadataTree(identity: Identity, email: string, projectId: string): Router {
  const router = Router();
  router.get('/', (_request, response) => list(response, ['instance/', 'project/', 'universe/']));
  router.get('/project/project-id', (_request, response) => text(response, projectId));
  router.get('/universe/universe-domain', (_request, response) => text(response, 'googleapis.com'));
  router.get('/instance', (_request, response) => list(response, ['service-accounts/']));

  const account = { aliases: ['default'], email, scopes: SCOPES };
  router.get('/instance/service-accounts', (request, response) => {
    if (isRecursive(request.query)) response.json({ default: account, [email]: account });
    else list(response, ['default/', `${email}/`]);
  });
  router.use('/instance/service-accounts/:account', (request, response, next) => {
    const { account: name } = request.params;
    if (name === 'default' || name === email) next();
    else response.sendStatus(404);
  });
  router.use('/instance/service-accounts/:account', accountTree(identity, account));
  return router;
}

function accountTree(identity: Identity, account: { email: string; scopes: string[] }): Router {
  const router = Router();
  router.get('/', (request, response) => {
    if (isRecursive(request.query)) response.json(account);
    else list(response, ['aliases', 'email', 'identity', 'scopes', 'token']);
  });
  router.get('/aliases', (_request, response) => list(response, ['default']));
  router.get('/email', (_request, response) => text(response, account.email));
  router.get('/scopes', (_request, response) => list(response, account.scopes));
  router.get('/token', (_request, response) => {
    response.json({
      access_token: identity.accessToken(account.email),
      expires_in: TOKEN_LIFETIME_SECONDS - 1,
      token_type: 'Bearer',
    });
  });
  router.get('/identity', async (request, response) => {
    const { audience } = request.query;
    if (typeof audience !== 'string' || audience === '') {
      response.status(400).type('text').send('non-empty audience parameter required');
      return;
    }
    text(response, await identity.idToken({ serviceAccountEmail: account.email, audience }));
  });
  return router;
}

function isRecursive(query: Record<string, unknown>): boolean {
  return String(query['recursive']).toLowerCase() === 'true';
}

function list(response: express.Response, lines: string[]): void {
  response.type('application/text').send(lines.map((line) => `${line}\n`).join(''));
}

function text(response: express.Response, value: string): void {
  response.type('application/text').send(value);
}
