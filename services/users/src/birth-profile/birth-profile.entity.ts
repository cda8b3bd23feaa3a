import { createHash, randomUUIDv7 } from 'node:crypto';
import { parseBirthDate, parseBirthTime } from '@astrall/astrology/birth-date.ts';
import { type FieldErrors, InvalidError } from '@astrall/platform/errors.ts';
import { defineEntity, p, type Rel } from '@mikro-orm/core';
import { User } from '../user/user.entity.ts';

const BirthProfileSchema = defineEntity({
  name: 'BirthProfile',
  tableName: 'birth_profile',
  indexes: [
    {
      name: 'birth_profile_created_at_id_index',
      columns: [
        { name: 'created_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
    {
      name: 'birth_profile_user_id_created_at_index',
      columns: [{ name: 'user_id' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
  ],
  uniques: [
    {
      name: 'birth_profile_user_id_fingerprint_unique',
      properties: ['user', 'fingerprint'],
      where: 'deleted_at is null',
    },
  ],
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
    updatedAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
  },
});

export interface BirthData {
  person_name: string;
  birth_date: string;
  birth_time: string | null;
  birth_place: string;
  birth_country: string | null;
}

/** When and where someone was born, as told. A user has the same data once, deleted profiles aside. */
export class BirthProfile extends BirthProfileSchema.class {
  declare user: Rel<User>;

  /** @throws InvalidError for a date or time that cannot be */
  static of(user: User, data: BirthData): BirthProfile {
    const profile = new BirthProfile();
    profile.id = randomUUIDv7();
    profile.user = user;
    profile.createdAt = new Date();
    profile.deletedAt = null;
    profile.describe(data);
    return profile;
  }

  /** @throws InvalidError for a date or time that cannot be */
  describe(changes: Partial<BirthData>): void {
    const data = { ...this.data, ...changes };
    refuseImpossible(data);
    this.personName = data.person_name;
    this.birthDate = data.birth_date;
    this.birthTime = data.birth_time;
    this.birthPlace = data.birth_place;
    this.birthCountry = data.birth_country;
    this.fingerprint = fingerprintOf(data);
    this.updatedAt = new Date();
  }

  delete(): void {
    this.deletedAt = new Date();
    this.updatedAt = this.deletedAt;
  }

  private get data(): BirthData {
    return {
      person_name: this.personName,
      birth_date: this.birthDate,
      birth_time: this.birthTime ?? null,
      birth_place: this.birthPlace,
      birth_country: this.birthCountry ?? null,
    };
  }
}

BirthProfileSchema.setClass(BirthProfile);

const dateFaults = {
  malformed: 'must look like 1990-05-17',
  not_a_date: 'is not in the calendar',
  before_1900: 'is before 1900',
  in_the_future: 'is in the future',
};

function refuseImpossible({ birth_date, birth_time }: BirthData): void {
  const errors: FieldErrors = {};
  const date = parseBirthDate(birth_date, new Date().toISOString().slice(0, 10));
  if (!date.ok) errors['birth_date'] = [dateFaults[date.reason]];
  if (birth_time !== null && !parseBirthTime(birth_time).ok) errors['birth_time'] = ['is not a time of day'];
  if (Object.keys(errors).length > 0) throw new InvalidError('The time of birth cannot be.', errors);
}

/** SHA-256 in hex over the birth data: the natural key of a profile within its user. */
function fingerprintOf(data: BirthData): string {
  const parts = [data.person_name, data.birth_date, data.birth_time, data.birth_place, data.birth_country];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
