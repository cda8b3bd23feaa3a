/**
 * A UUID in its canonical text form.
 * @pattern ^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$ must be a UUID
 * @format uuid
 */
export type Uuid = string;

/**
 * A page of a list, from 1.
 * @isInt must be a whole number
 * @minimum 1 must be 1 or more
 * @maximum 1000000 must be 1000000 or less
 */
export type PageNumber = number;

/**
 * How many rows a page holds.
 * @isInt must be a whole number
 * @minimum 1 must be 1 or more
 * @maximum 100 must be 100 or less
 */
export type PageSize = number;

/**
 * UUIDs, separated by commas.
 * @pattern ^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(,[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}){0,99}$ must be UUIDs separated by commas
 */
export type UuidList = string;

/**
 * A moment, in RFC 3339 with its offset from UTC. The day exists, and PostgreSQL takes the year and the offset.
 * @pattern ^((\d{3}[1-9]|\d{2}[1-9]\d|\d[1-9]\d{2}|[1-9]\d{3})-((0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|(\d{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-](0\d|1[0-4]):[0-5]\d)$ must be a time such as 2026-11-21T10:30:00Z
 * @format date-time
 * @example "2026-11-21T10:30:00Z"
 */
export type Instant = string;

/**
 * An amount of money as decimal text, since a float cannot hold every one.
 * @pattern ^\d{1,16}(\.\d{1,4})?$ must be a decimal such as 29.90
 * @example "29.90"
 */
export type Money = string;

/**
 * A currency's code in ISO 4217.
 * @pattern ^[A-Z]{3}$ must be a code such as EUR
 * @example "EUR"
 */
export type CurrencyCode = string;

/**
 * An e-mail address.
 * @format email
 * @pattern ^[^\s@,;<>]+@[^\s@,;<>]+$ must be an e-mail address
 * @maxLength 254 must have 254 characters at most
 * @example "ana@example.com"
 */
export type EmailAddress = string;
