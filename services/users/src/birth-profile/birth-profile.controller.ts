import { ownerOf, principalOf } from '@astrall/platform/auth/principal.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import { createOnce } from '@astrall/platform/http/idempotency/create-once.ts';
import { listOf } from '@astrall/platform/http/list/list-of.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
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
import type { Deleted } from '../user/user.dto.ts';
import { requireSight } from '../user/user.policy.ts';
import type {
  BirthProfileCreation,
  BirthProfileInput,
  BirthProfilePage,
  BirthProfileQuery,
  BirthProfileView,
} from './birth-profile.dto.ts';
import { BirthProfile } from './birth-profile.entity.ts';
import { selectBirthProfiles } from './birth-profile.rows.ts';
import { createBirthProfile, explainDuplicate } from './create-birth-profile.ts';
import { keepBirthProfile } from './keep-birth-profile.ts';

const missing = 'There is no such birth profile.';

@Route()
@Tags('birth profiles')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope, or its bearer the right')
export class BirthProfileController extends Controller {
  private readonly context: UsersContext;

  constructor(context: UsersContext) {
    super();
    this.context = context;
  }

  /**
   * Makes sure that the user has a profile with exactly this data; other data is another profile. Repeating the call
   * changes nothing. For programs that take orders; people create and change profiles.
   * @summary Keep a birth profile
   * @param user_id The user's id
   */
  @Put('users/{user_id}/birth-profiles')
  @Security('bearer', ['customers:write'])
  @Response(400, 'A field is missing or wrong')
  @Response(404, 'There is no such user')
  async putBirthProfile(@Path() user_id: Uuid, @Body() body: BirthProfileInput): Promise<BirthProfileView> {
    const em = this.context.orm.em.fork();
    const id = await keepBirthProfile(em, user_id, body);
    return selectBirthProfiles(em, user_id, 'include').where('id', '=', id).executeTakeFirstOrThrow();
  }

  /**
   * The birth profiles known, newest first; customers see their own. `search` looks at names, places and countries.
   * @summary List birth profiles
   */
  @Get('birth-profiles')
  @Security('bearer', ['birth-profiles:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listBirthProfiles(
    @Request() request: HttpRequest,
    @Queries() query: BirthProfileQuery,
  ): Promise<BirthProfilePage> {
    const { deleted, ...rest } = query;
    const principal = principalOf(request);
    requireSight(principal, deleted);
    const em = this.context.orm.em.fork();
    const rows = selectBirthProfiles(em, ownerOf(principal), deleted);
    return listOf(request, rest, { em, table: 'birth_profile', rows, ordering: '-created_at' });
  }

  /**
   * Adds a birth profile: customers add their own, staff anybody's. A user has the same data once. With an
   * `Idempotency-Key` a repetition answers what the first request was answered.
   * @summary Create a birth profile
   */
  @Post('birth-profiles')
  @Security('bearer', ['birth-profiles:write'])
  @SuccessResponse(201, 'Created')
  @Response(400, 'A field is missing or wrong')
  @Response(409, 'The user has this profile, or the first request with this Idempotency-Key has not ended')
  @Response(422, 'The Idempotency-Key came with another body')
  async createBirthProfile(
    @Request() request: HttpRequest,
    @Body() body: BirthProfileCreation,
  ): Promise<BirthProfileView> {
    const principal = principalOf(request);
    const created = createOnce(request, this.context.orm.em.fork(), async (em) => {
      const profile = await createBirthProfile(em, principal, body);
      return selectBirthProfiles(em).where('id', '=', profile.id).executeTakeFirstOrThrow();
    });
    const view = await created.catch(explainDuplicate);
    this.setStatus(201);
    this.setHeader('Location', `/birth-profiles/${view.id}`);
    return view;
  }

  /**
   * One birth profile; for a customer, one of their own. Deleted ones are found with `deleted=include`.
   * @summary Retrieve a birth profile
   * @param birth_profile_id The profile's id
   */
  @Get('birth-profiles/{birth_profile_id}')
  @Security('bearer', ['birth-profiles:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such birth profile')
  async retrieveBirthProfile(
    @Request() request: HttpRequest,
    @Path() birth_profile_id: Uuid,
    @Query() deleted?: Deleted,
  ): Promise<BirthProfileView> {
    const principal = principalOf(request);
    requireSight(principal, deleted);
    const rows = selectBirthProfiles(this.context.orm.em.fork(), ownerOf(principal), deleted);
    const profile = await rows.where('id', '=', birth_profile_id).executeTakeFirst();
    if (!profile) throw new NotFoundError(missing);
    return profile;
  }

  /**
   * Replaces what is told of a birth. Reports that are made stay; those that are made from now on say it.
   * @summary Replace a birth profile
   * @param birth_profile_id The profile's id
   */
  @Put('birth-profiles/{birth_profile_id}')
  @Security('bearer', ['birth-profiles:write'])
  @Response(400, 'A field is missing or wrong')
  @Response(404, 'There is no such birth profile')
  @Response(409, 'The user has another profile with this data')
  @Response(412, 'It changed since it was read')
  async replaceBirthProfile(
    @Request() request: HttpRequest,
    @Path() birth_profile_id: Uuid,
    @Body() body: BirthProfileInput,
  ): Promise<BirthProfileView> {
    return this.change(request, birth_profile_id, (profile) => profile.describe(body));
  }

  /**
   * Changes the fields that are sent, and leaves the others as they are.
   * @summary Change a birth profile
   * @param birth_profile_id The profile's id
   */
  @Patch('birth-profiles/{birth_profile_id}')
  @Security('bearer', ['birth-profiles:write'])
  @Response(400, 'A field is wrong')
  @Response(404, 'There is no such birth profile')
  @Response(409, 'The user has another profile with this data')
  @Response(412, 'It changed since it was read')
  async changeBirthProfile(
    @Request() request: HttpRequest,
    @Path() birth_profile_id: Uuid,
    @Body() body: Partial<BirthProfileInput>,
  ): Promise<BirthProfileView> {
    return this.change(request, birth_profile_id, (profile) => profile.describe(body));
  }

  /**
   * Hides a birth profile. Reports that were ordered with it are still made.
   * @summary Delete a birth profile
   * @param birth_profile_id The profile's id
   */
  @Delete('birth-profiles/{birth_profile_id}')
  @Security('bearer', ['birth-profiles:write'])
  @SuccessResponse(204, 'Deleted')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such birth profile')
  @Response(412, 'It changed since it was read')
  async deleteBirthProfile(@Request() request: HttpRequest, @Path() birth_profile_id: Uuid): Promise<void> {
    await this.change(request, birth_profile_id, (profile) => profile.delete());
  }

  private change(request: HttpRequest, id: string, change: (profile: BirthProfile) => void): Promise<BirthProfileView> {
    const owner = ownerOf(principalOf(request));
    const view = (em: EntityManager) => selectBirthProfiles(em, owner).where('id', '=', id).executeTakeFirst();
    const resource = { entity: BirthProfile, id, missing, view };
    return changeOne(request, this.context.orm.em.fork(), resource, change).catch(explainDuplicate);
  }
}
