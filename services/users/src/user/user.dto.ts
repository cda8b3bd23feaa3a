import type { Uuid } from '@astrall/platform/http/wire-types.ts';

export interface UserView {
  id: Uuid;
  email: string;
  first_name: string;
  last_name: string;
  type: 'customer' | 'staff' | 'admin';
  /** The language we write to this person in. */
  locale: 'es' | 'en';
  created_at: string;
  updated_at: string;
}

export interface UserPage {
  /** @isInt count is a whole number */
  count: number;
  next: string | null;
  previous: string | null;
  results: UserView[];
}

/** A customer as an order names one. */
export interface CustomerInput {
  /**
   * @format email
   * @pattern ^[^\s@]+@[^\s@]+$ must be an e-mail address
   * @maxLength 254 must have 254 characters at most
   */
  email: string;
  /** @maxLength 255 must have 255 characters at most */
  first_name: string;
  /** @maxLength 255 must have 255 characters at most */
  last_name: string;
  locale: 'es' | 'en';
}
