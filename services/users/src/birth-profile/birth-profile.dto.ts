import type { Uuid } from '@astrall/platform/http/wire-types.ts';

/** When and where someone was born. */
export interface BirthProfileInput {
  /**
   * Whose birth: the customer, or someone the report is a gift for.
   * @minLength 1 must not be empty
   * @maxLength 255 must have 255 characters at most
   */
  person_name: string;
  /**
   * From 1900-01-01 to today.
   * @pattern ^\d{4}-\d{2}-\d{2}$ must look like 1990-05-17
   * @example "1990-05-17"
   */
  birth_date: string;
  /**
   * Local time, or null when it is not known.
   * @pattern ^\d{2}:\d{2}$ must look like 14:30
   * @example "14:30"
   */
  birth_time: string | null;
  /**
   * As the customer wrote it.
   * @minLength 1 must not be empty
   * @maxLength 255 must have 255 characters at most
   * @example "Madrid, Spain"
   */
  birth_place: string;
  /** @maxLength 255 must have 255 characters at most */
  birth_country: string | null;
}

export interface BirthProfileView extends BirthProfileInput {
  id: Uuid;
  user_id: Uuid;
  created_at: string;
}
