import { NotFoundError } from '@astrall/platform/errors.ts';
import { pageOf } from '@astrall/platform/http/pagination.ts';
import type { PageNumber, PageSize, Uuid } from '@astrall/platform/http/wire-types.ts';
import { Controller, Get, Path, Query, Request, Response, Route, Security, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import type { UsersContext } from '../context.ts';
import type { UserPage, UserView } from './user.dto.ts';
import { selectUsers } from './user.rows.ts';

@Route('users')
@Tags('users')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class UserController extends Controller {
  private readonly context: UsersContext;

  constructor(context: UsersContext) {
    super();
    this.context = context;
  }

  /**
   * The people known, newest first.
   * @summary List users
   * @param page The page to read, from 1
   * @param page_size How many users a page holds
   */
  @Get()
  @Security('bearer', ['users:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listUsers(
    @Request() request: HttpRequest,
    @Query() page: PageNumber = 1,
    @Query() page_size: PageSize = 10,
  ): Promise<UserPage> {
    return pageOf(request, { page, pageSize: page_size }, selectUsers(this.context.orm.em.fork()));
  }

  /**
   * One person.
   * @summary Retrieve a user
   * @param user_id The user's id
   */
  @Get('{user_id}')
  @Security('bearer', ['users:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such user')
  async retrieveUser(@Path() user_id: Uuid): Promise<UserView> {
    const user = await selectUsers(this.context.orm.em.fork()).where('id', '=', user_id).executeTakeFirst();
    if (!user) throw new NotFoundError('There is no such user.');
    return user;
  }
}
