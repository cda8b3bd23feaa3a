import type { PageLinks, SearchQuery } from '@astrall/platform/http/list/list-query.ts';
import type { Instant, Uuid, UuidList } from '@astrall/platform/http/wire-types.ts';
import type { Deleted } from '../user/user.dto.ts';

/** When and where someone was born. */
export interface BirthProfileInput {
  /**
   * Whose birth: the customer, or someone the report is a gift for.
   * @minLength 1 must not be empty
   * @maxLength 255 must have 255 characters at most
   * @pattern \S must not be blank
   * @example "Ana Pérez"
   */
  person_name: string;
  /**
   * From 1900-01-01 to today.
   * @example "1990-05-17"
   */
  birth_date: CalendarDate;
  /**
   * Local time, or null when it is not known. An offset from UTC may follow, as in `02:30+02:00`, for a time that the
   * clocks showed twice.
   * @pattern ^\d{2}:\d{2}([+-]\d{2}:\d{2}(:\d{2})?)?$ must look like 14:30
   * @example "14:30"
   */
  birth_time: string | null;
  /**
   * As the customer wrote it.
   * @minLength 1 must not be empty
   * @maxLength 255 must have 255 characters at most
   * @pattern \S must not be blank
   * @example "Madrid, Spain"
   */
  birth_place: string;
  /**
   * Null when the place says it, or nobody does.
   * @maxLength 255 must have 255 characters at most
   * @example "Spain"
   */
  birth_country: string | null;
}

/**
 * @example {
 *   "person_name": "Ana Pérez",
 *   "birth_date": "1990-05-17",
 *   "birth_time": "14:30",
 *   "birth_place": "Madrid, Spain",
 *   "birth_country": "Spain"
 * }
 */
export interface BirthProfileCreation extends BirthProfileInput {
  /** Whose profile it is. A person may leave it out: it is their own then. */
  user_id?: Uuid;
}

export interface BirthProfileView extends BirthProfileInput {
  id: Uuid;
  /** Whose profile it is. */
  user_id: Uuid;
  created_at: Instant;
  updated_at: Instant;
  /** @example null */
  deleted_at: Instant | null;
}

export interface BirthProfilePage extends PageLinks {
  results: BirthProfileView[];
}

/**
 * A day of the calendar.
 * @pattern ^\d{4}-\d{2}-\d{2}$ must look like 1990-05-17
 */
type CalendarDate = string;

/**
 * A day of the calendar to compare with.
 * @pattern ^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$|^(19|20)\d{2}-(0[13-9]|1[0-2])-(29|30)$|^(19|20)\d{2}-(0[13578]|1[02])-31$|^(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29$ must be a day from 1900 on, like 1990-05-17
 */
type DayFilter = string;

export interface BirthProfileQuery extends SearchQuery {
  /**
   * Keys to order by, `-` before a key for descending: person_name, birth_date, created_at, updated_at.
   * @pattern ^-?(person_name|birth_date|created_at|updated_at)(,-?(person_name|birth_date|created_at|updated_at)){0,3}$ must be keys out of person_name, birth_date, created_at, updated_at
   * @default "-created_at"
   */
  ordering?: string;
  user_id?: Uuid;
  user_id__in?: UuidList;
  birth_date?: DayFilter;
  birth_date__gte?: DayFilter;
  birth_date__lte?: DayFilter;
  /** Whether the time of birth is unknown. */
  birth_time__isnull?: boolean;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
  deleted?: Deleted;
}
