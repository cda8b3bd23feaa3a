import { NotFoundError } from '@astrall/platform/errors.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import { Body, Controller, Get, Path, Put, Response, Route, Security, Tags } from '@tsoa/runtime';
import type { UsersContext } from '../context.ts';
import type { BirthProfileInput, BirthProfileView } from './birth-profile.dto.ts';
import { selectBirthProfiles } from './birth-profile.rows.ts';
import { keepBirthProfile } from './keep-birth-profile.ts';

@Route()
@Tags('birth profiles')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class BirthProfileController extends Controller {
  private readonly context: UsersContext;

  constructor(context: UsersContext) {
    super();
    this.context = context;
  }

  /**
   * Makes sure that the user has a profile with exactly this data. Repeating the call changes nothing; other data is
   * another profile, since a profile never changes.
   * @summary Keep a birth profile
   * @param user_id The user's id
   */
  @Put('users/{user_id}/birth-profiles')
  @Security('bearer', ['birth-profiles:write'])
  @Response(400, 'A field is missing or wrong')
  @Response(404, 'There is no such user')
  async putBirthProfile(@Path() user_id: Uuid, @Body() body: BirthProfileInput): Promise<BirthProfileView> {
    const em = this.context.orm.em.fork();
    const profile = await keepBirthProfile(em, user_id, body);
    return selectBirthProfiles(em)
      .where('user_id', '=', user_id)
      .where('fingerprint', '=', profile.fingerprint)
      .executeTakeFirstOrThrow();
  }

  /**
   * One birth profile.
   * @summary Retrieve a birth profile
   * @param birth_profile_id The profile's id
   */
  @Get('birth-profiles/{birth_profile_id}')
  @Security('bearer', ['birth-profiles:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such birth profile')
  async retrieveBirthProfile(@Path() birth_profile_id: Uuid): Promise<BirthProfileView> {
    const rows = selectBirthProfiles(this.context.orm.em.fork()).where('id', '=', birth_profile_id);
    const profile = await rows.executeTakeFirst();
    if (!profile) throw new NotFoundError('There is no such birth profile.');
    return profile;
  }
}
