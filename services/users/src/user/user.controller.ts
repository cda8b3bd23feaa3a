import { ownerOf, principalOf } from '@astrall/platform/auth/principal.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import { createOnce } from '@astrall/platform/http/idempotency/create-once.ts';
import { listOf } from '@astrall/platform/http/list/list-of.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
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
  Query,
  Request,
  Response,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import type { UsersContext } from '../context.ts';
import { changeUser } from './change-user.ts';
import { deleteUser } from './delete-user.ts';
import type { Deleted, UserInput, UserPage, UserQuery, UserView } from './user.dto.ts';
import { User } from './user.entity.ts';
import { requireCreation, requireSight } from './user.policy.ts';
import { selectUsers } from './user.rows.ts';
import { explainRefusal } from './user-refusal.ts';
import { missing, userResource } from './user-resource.ts';

@Route('users')
@Tags('users')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope, or its bearer the right')
export class UserController extends Controller {
  private readonly context: UsersContext;

  constructor(context: UsersContext) {
    super();
    this.context = context;
  }

  /**
   * The people known, newest first; customers see themselves alone. `search` looks at names and e-mail addresses.
   * @summary List users
   */
  @Get()
  @Security('bearer', ['users:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listUsers(@Request() request: HttpRequest, @Queries() query: UserQuery): Promise<UserPage> {
    const { deleted, ...rest } = query;
    const principal = principalOf(request);
    requireSight(principal, deleted);
    const em = this.context.orm.em.fork();
    const rows = selectUsers(em, ownerOf(principal), deleted);
    return listOf(request, rest, { em, table: 'user', rows, ordering: '-created_at' });
  }

  /**
   * Adds a person, who sets a password by asking for a reset. Staff add customers; administrators add anybody. With an
   * `Idempotency-Key` a repetition answers what the first request was answered.
   * @summary Create a user
   */
  @Post()
  @Security('bearer', ['users:manage'])
  @SuccessResponse(201, 'Created')
  @Response(400, 'A field is missing or wrong, or the e-mail address is taken')
  @Response(409, 'The first request with this Idempotency-Key has not ended')
  @Response(422, 'The Idempotency-Key came with another body')
  async createUser(@Request() request: HttpRequest, @Body() body: UserInput): Promise<UserView> {
    const principal = principalOf(request);
    const created = createOnce(request, this.context.orm.em.fork(), async (em) => {
      await requireCreation(em, principal, body.type);
      const user = User.create(body);
      await em.persist(user).flush();
      return selectUsers(em, user.id).executeTakeFirstOrThrow();
    });
    const view = await created.catch(explainRefusal);
    this.setStatus(201);
    this.setHeader('Location', `/users/${view.id}`);
    return view;
  }

  /**
   * One person; for a customer, nobody but themselves. Deleted ones are found with `deleted=include`.
   * @summary Retrieve a user
   * @param user_id The user's id
   */
  @Get('{user_id}')
  @Security('bearer', ['users:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such user')
  async retrieveUser(
    @Request() request: HttpRequest,
    @Path() user_id: Uuid,
    @Query() deleted?: Deleted,
  ): Promise<UserView> {
    const principal = principalOf(request);
    requireSight(principal, deleted);
    const rows = selectUsers(this.context.orm.em.fork(), ownerOf(principal), deleted);
    const user = await rows.where('id', '=', user_id).executeTakeFirst();
    if (!user) throw new NotFoundError(missing);
    return user;
  }

  /**
   * Replaces everything that people set of a user. People change their own names and language; staff change customers,
   * except what they are; administrators change anybody, but their own type. Another address or type ends what the
   * person signed in to; an address that somebody else gives them ends their password too, and they ask for a new one.
   * @summary Replace a user
   * @param user_id The user's id
   */
  @Put('{user_id}')
  @Security('bearer', ['users:write'])
  @Response(400, 'A field is missing or wrong, or the e-mail address is taken')
  @Response(404, 'There is no such user')
  @Response(409, 'Nobody would be left to administer')
  @Response(412, 'It changed since it was read')
  async replaceUser(
    @Request() request: HttpRequest,
    @Path() user_id: Uuid,
    @Body() body: UserInput,
  ): Promise<UserView> {
    return this.change(request, user_id, body);
  }

  /**
   * Changes the fields that are sent, and leaves the others as they are; what may be changed is as for replacing.
   * @summary Change a user
   * @param user_id The user's id
   */
  @Patch('{user_id}')
  @Security('bearer', ['users:write'])
  @Response(400, 'A field is wrong, or the e-mail address is taken')
  @Response(404, 'There is no such user')
  @Response(409, 'Nobody would be left to administer')
  @Response(412, 'It changed since it was read')
  async changeUser(
    @Request() request: HttpRequest,
    @Path() user_id: Uuid,
    @Body() body: Partial<UserInput>,
  ): Promise<UserView> {
    return this.change(request, user_id, body);
  }

  /**
   * Hides a user and their birth profiles, ends what they signed in to, and frees the e-mail address. It can be undone
   * by restoring. What they ordered before is still made and sent. Not possible for oneself.
   * @summary Delete a user
   * @param user_id The user's id
   */
  @Delete('{user_id}')
  @Security('bearer', ['users:manage'])
  @SuccessResponse(204, 'Deleted')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such user')
  @Response(409, 'Nobody would be left to administer')
  @Response(412, 'It changed since it was read')
  async deleteUser(@Request() request: HttpRequest, @Path() user_id: Uuid): Promise<void> {
    const em = this.context.orm.em.fork();
    const deleted = changeOne(request, em, userResource(user_id), (user, transaction) =>
      deleteUser(transaction, principalOf(request), user),
    );
    await deleted.catch(explainRefusal);
  }

  private change(request: HttpRequest, id: string, facts: Partial<UserInput>): Promise<UserView> {
    const principal = principalOf(request);
    const changed = changeOne(
      request,
      this.context.orm.em.fork(),
      userResource(id, ownerOf(principal)),
      (user, transaction) => changeUser(transaction, principal, user, facts),
    );
    return changed.catch(explainRefusal);
  }
}
