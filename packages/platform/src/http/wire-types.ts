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
