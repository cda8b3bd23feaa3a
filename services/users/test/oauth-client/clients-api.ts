import request from 'supertest';
import type { OauthClientSecret } from '../../src/oauth-client/oauth-client.dto.ts';
import { type UsersApi, usersApi } from '../user/users-api.ts';
import type { UsersWorld } from '../users-world.ts';

/** A program that acts for itself. */
export const shopSync = {
  name: 'Shop sync',
  application_type: 'web',
  public: false,
  scopes: ['orders:read', 'products:read'],
  grant_types: ['client_credentials'],
  redirect_uris: [],
  post_logout_redirect_uris: [],
};

/** An application in people's browsers. */
export const panel = {
  ...shopSync,
  name: 'Panel',
  public: true,
  grant_types: ['authorization_code', 'refresh_token'],
  redirect_uris: ['https://panel.example.com/callback'],
};

/** Requests to `/oauth-clients` as an administrator. */
export async function clientsApi(world: UsersWorld) {
  const users = usersApi(world);
  const admin = await users.person('admin');
  const send = (method: Parameters<UsersApi['send']>[0], path: string, sent: Parameters<UsersApi['send']>[2] = {}) =>
    users.send(method, `/oauth-clients${path}`, { authorization: admin.authorization, ...sent });
  return {
    send,
    users,
    async create(changes: object = {}): Promise<OauthClientSecret> {
      const answer = await send('post', '', { body: { ...shopSync, ...changes } });
      if (answer.status !== 201) throw new Error(answer.text);
      return answer.body;
    },
    /** The client as everybody but its creator sees it. */
    async retrieve(id: string) {
      return (await send('get', `/${id}`)).body;
    },
  };
}

export type ClientsApi = Awaited<ReturnType<typeof clientsApi>>;

/** Whether the service gives this client a token for its secret. */
export async function tokenStatus(world: UsersWorld, clientId: string, secret: string): Promise<number> {
  const fields = { grant_type: 'client_credentials', scope: 'orders:read' };
  return (await request(world.app).post('/oauth/token').auth(clientId, secret).type('form').send(fields)).status;
}
