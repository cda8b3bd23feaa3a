/** Where a person sets a new password, once. */
export interface PasswordResetLink {
  /** @format uri */
  url: string;
  /** @format date-time */
  expires_at: string;
}
