import { principalOf } from '@astrall/platform/auth/principal.ts';
import { InvalidError, NotFoundError } from '@astrall/platform/errors.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import { createOnce } from '@astrall/platform/http/idempotency/create-once.ts';
import { listOf } from '@astrall/platform/http/list/list-of.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Body,
  Controller,
  Delete,
  Get,
  Patch,
  Path,
  Post,
  Put,
  Queries,
  Request,
  Response,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import type { UsersContext } from '../context.ts';
import { createClient } from '../identity/client/create-client.ts';
import { OauthClient } from '../identity/client/oauth-client.entity.ts';
import { rotateSecret } from '../identity/client/rotate-secret.ts';
import { changeClient, endGrants } from './change-client.ts';
import type {
  OauthClientCreation,
  OauthClientInput,
  OauthClientPage,
  OauthClientQuery,
  OauthClientSecret,
  OauthClientView,
  RotateSecret,
} from './oauth-client.dto.ts';
import { requireReach } from './oauth-client.policy.ts';
import { selectOauthClients } from './oauth-client.rows.ts';

const missing = 'There is no such client.';

const hourMs = 3_600_000;

@Route('oauth-clients')
@Tags('OAuth clients')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope, or its bearer the right')
export class OauthClientController extends Controller {
  private readonly context: UsersContext;

  constructor(context: UsersContext) {
    super();
    this.context = context;
  }

  /**
   * The programs that get tokens here, newest first. `search` looks at names and client ids.
   * @summary List OAuth clients
   */
  @Get()
  @Security('bearer', ['oauth-clients:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listOauthClients(
    @Request() request: HttpRequest,
    @Queries() query: OauthClientQuery,
  ): Promise<OauthClientPage> {
    const { enabled, ...rest } = query;
    const em = this.context.orm.em.fork();
    const rows = selectOauthClients(em)
      .$if(enabled === true, (clients) => clients.where('disabled_at', 'is', null))
      .$if(enabled === false, (clients) => clients.where('disabled_at', 'is not', null));
    return listOf(request, rest, { em, table: 'oauth_client', rows, ordering: '-created_at' });
  }

  /**
   * Registers a program. Its secret is in this answer and nowhere else. A repetition with the same `Idempotency-Key`
   * creates nothing and is answered without the secret: if it was lost, rotate it.
   * @summary Create an OAuth client
   */
  @Post()
  @Security('bearer', ['oauth-clients:write'])
  @SuccessResponse(201, 'Created')
  @Response(400, 'A field is missing or wrong, or the client id is taken')
  @Response(409, 'The first request with this Idempotency-Key has not ended')
  @Response(422, 'The Idempotency-Key came with another body')
  async createOauthClient(
    @Request() request: HttpRequest,
    @Body() body: OauthClientCreation,
  ): Promise<OauthClientSecret> {
    let client_secret: string | null = null;
    const created = createOnce(request, this.context.orm.em.fork(), async (em) => {
      await requireReach(em, principalOf(request), body.scopes);
      const { client, secret } = await createClient(em, {
        clientId: body.client_id,
        name: body.name,
        isPublic: body.public ?? false,
        applicationType: body.application_type ?? 'web',
        scopes: body.scopes,
        grantTypes: body.grant_types,
        redirectUris: body.redirect_uris ?? [],
        postLogoutRedirectUris: body.post_logout_redirect_uris ?? [],
      });
      // Only the view is stored for repetitions.
      client_secret = secret;
      return viewOf(em, client.id).executeTakeFirstOrThrow();
    });
    const view = await created.catch(explainTakenId);
    this.setStatus(201);
    this.setHeader('Location', `/oauth-clients/${view.id}`);
    return { ...view, client_secret };
  }

  /**
   * One client.
   * @summary Retrieve an OAuth client
   * @param oauth_client_id The client's id, not its `client_id`
   */
  @Get('{oauth_client_id}')
  @Security('bearer', ['oauth-clients:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such client')
  async retrieveOauthClient(@Path() oauth_client_id: Uuid): Promise<OauthClientView> {
    const client = await viewOf(this.context.orm.em.fork(), oauth_client_id).executeTakeFirst();
    if (!client) throw new NotFoundError(missing);
    return client;
  }

  /**
   * Replaces everything that people set of a client. Disabling it ends what people allowed it.
   * @summary Replace an OAuth client
   * @param oauth_client_id The client's id, not its `client_id`
   */
  @Put('{oauth_client_id}')
  @Security('bearer', ['oauth-clients:write'])
  @Response(400, 'A field is missing or wrong')
  @Response(404, 'There is no such client')
  @Response(412, 'It changed since it was read')
  async replaceOauthClient(
    @Request() request: HttpRequest,
    @Path() oauth_client_id: Uuid,
    @Body() body: OauthClientInput,
  ): Promise<OauthClientView> {
    return this.change(request, oauth_client_id, body);
  }

  /**
   * Changes the fields that are sent, and leaves the others as they are. Disabling it ends what people allowed it.
   * @summary Change an OAuth client
   * @param oauth_client_id The client's id, not its `client_id`
   */
  @Patch('{oauth_client_id}')
  @Security('bearer', ['oauth-clients:write'])
  @Response(400, 'A field is wrong')
  @Response(404, 'There is no such client')
  @Response(412, 'It changed since it was read')
  async changeOauthClient(
    @Request() request: HttpRequest,
    @Path() oauth_client_id: Uuid,
    @Body() body: Partial<OauthClientInput>,
  ): Promise<OauthClientView> {
    return this.change(request, oauth_client_id, body);
  }

  /**
   * Removes a client for good, with what people allowed it. Access tokens that it got end within minutes.
   * @summary Delete an OAuth client
   * @param oauth_client_id The client's id, not its `client_id`
   */
  @Delete('{oauth_client_id}')
  @Security('bearer', ['oauth-clients:write'])
  @SuccessResponse(204, 'Deleted')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such client')
  @Response(412, 'It changed since it was read')
  async deleteOauthClient(@Request() request: HttpRequest, @Path() oauth_client_id: Uuid): Promise<void> {
    await changeOne(request, this.context.orm.em.fork(), resource(oauth_client_id), async (client, em) => {
      await requireReach(em, principalOf(request), client.scopes);
      await endGrants(em, client);
      em.remove(client);
    });
  }

  /**
   * Gives a client a new secret, which is in this answer and nowhere else. The one so far works for `overlap_hours`
   * more, a day by default; one before that ends now.
   * @summary Rotate a client's secret
   * @param oauth_client_id The client's id, not its `client_id`
   */
  @Post('{oauth_client_id}/rotate-secret')
  @Security('bearer', ['oauth-clients:write'])
  @Response(400, 'A field is wrong')
  @Response(404, 'There is no such client')
  @Response(409, 'A public client has no secret')
  @Response(412, 'It changed since it was read')
  async rotateOauthClientSecret(
    @Request() request: HttpRequest,
    @Path() oauth_client_id: Uuid,
    @Body() body?: RotateSecret,
  ): Promise<OauthClientSecret> {
    const overlapMs = body?.overlap_hours === undefined ? undefined : body.overlap_hours * hourMs;
    let client_secret: string | null = null;
    const view = await changeOne(request, this.context.orm.em.fork(), resource(oauth_client_id), async (client, em) => {
      await requireReach(em, principalOf(request), client.scopes);
      client_secret = (await rotateSecret(em, client.id, overlapMs)).secret;
    });
    return { ...view, client_secret };
  }

  private change(request: HttpRequest, id: string, facts: Partial<OauthClientInput>): Promise<OauthClientView> {
    return changeOne(request, this.context.orm.em.fork(), resource(id), async (client, em) => {
      await requireReach(em, principalOf(request), [...client.scopes, ...(facts.scopes ?? [])]);
      await changeClient(em, client, facts);
    });
  }
}

function viewOf(em: EntityManager, id: string) {
  return selectOauthClients(em).where('id', '=', id);
}

function resource(id: string) {
  return { entity: OauthClient, id, missing, view: (em: EntityManager) => viewOf(em, id).executeTakeFirst() };
}

function explainTakenId(error: unknown): never {
  if (error instanceof UniqueConstraintViolationException) {
    const errors = { client_id: ['a client with this id exists already'] };
    throw new InvalidError('The client id is taken.', errors, { cause: error });
  }
  throw error;
}
