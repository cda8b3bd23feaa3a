import { createHash, randomUUIDv7 } from 'node:crypto';
import { parseBirthDate, parseBirthTime } from '@astrall/astrology/birth-date.ts';
import { InvalidError } from '@astrall/platform/errors.ts';
import { defineEntity, p, type Rel } from '@mikro-orm/core';
import { User } from '../user/user.entity.ts';

const BirthProfileSchema = defineEntity({
  name: 'BirthProfile',
  tableName: 'birth_profile',
  uniques: [{ name: 'birth_profile_user_id_fingerprint_unique', properties: ['user', 'fingerprint'] }],
  properties: {
    id: p.uuid().primary(),
    user: () =>
      p.manyToOne(User).updateRule('cascade').deleteRule('cascade').foreignKeyName('birth_profile_user_id_fkey'),
    personName: p.string(),
    birthDate: p.type('date').$type<string>(),
    birthTime: p.text().nullable(),
    birthPlace: p.string(),
    birthCountry: p.string().nullable(),
    fingerprint: p.character().length(64),
    createdAt: p.datetime(),
  },
});

export interface BirthData {
  person_name: string;
  birth_date: string;
  birth_time: string | null;
  birth_place: string;
  birth_country: string | null;
}

/** When and where someone was born, as told. A profile never changes: other data is another profile. */
export class BirthProfile extends BirthProfileSchema.class {
  declare user: Rel<User>;

  /** @throws InvalidError for a date or time that cannot be */
  static of(user: User, data: BirthData): BirthProfile {
    const today = new Date().toISOString().slice(0, 10);
    const date = parseBirthDate(data.birth_date, today);
    if (!date.ok) throw new InvalidError('The birth date cannot be.', { birth_date: [dateFaults[date.reason]] });
    const time = data.birth_time === null ? null : parseBirthTime(data.birth_time);
    if (time && !time.ok) throw new InvalidError('The birth time cannot be.', { birth_time: ['is not a time of day'] });

    const profile = new BirthProfile();
    profile.id = randomUUIDv7();
    profile.user = user;
    profile.personName = data.person_name;
    profile.birthDate = date.date;
    profile.birthTime = time?.time ?? null;
    profile.birthPlace = data.birth_place;
    profile.birthCountry = data.birth_country;
    profile.fingerprint = fingerprintOf(data);
    profile.createdAt = new Date();
    return profile;
  }
}

BirthProfileSchema.setClass(BirthProfile);

const dateFaults = {
  malformed: 'must look like 1990-05-17',
  not_a_date: 'is not in the calendar',
  before_1900: 'is before 1900',
  in_the_future: 'is in the future',
};

/** SHA-256 in hex over the birth data: the natural key of a profile within its user. */
function fingerprintOf(data: BirthData): string {
  const parts = [data.person_name, data.birth_date, data.birth_time, data.birth_place, data.birth_country];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
