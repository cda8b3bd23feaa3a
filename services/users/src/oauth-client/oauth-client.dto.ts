import type { PageLinks, SearchQuery } from '@astrall/platform/http/list/list-query.ts';
import type { Instant, Uuid } from '@astrall/platform/http/wire-types.ts';

/** What people decide of every client. */
interface OauthClientTerms {
  /**
   * What people read when they are asked to allow it.
   * @minLength 1 must not be empty
   * @maxLength 255 must have 255 characters at most
   * @pattern \S must not be blank
   * @example "Shop sync"
   */
  name: string;
  /**
   * What its tokens may allow at most.
   * @maxItems 100 must have 100 items at most
   * @uniqueItems must not repeat an item
   * @example ["orders:read", "products:read"]
   */
  scopes: Scope[];
  /**
   * How it gets tokens: for itself with `client_credentials`, for people with `authorization_code`.
   * @maxItems 3 must have 3 items at most
   * @uniqueItems must not repeat an item
   * @example ["client_credentials"]
   */
  grant_types: GrantType[];
}

/** What people set of a client, whenever. */
interface OauthClientFacts extends OauthClientTerms {
  /**
   * `native` for programs that are installed on a telephone or a computer.
   * @example "web"
   */
  application_type: ApplicationType;
  /**
   * Where people come back to with a code.
   * @maxItems 20 must have 20 items at most
   * @uniqueItems must not repeat an item
   * @example []
   */
  redirect_uris: RedirectUri[];
  /**
   * Where people come back to when they signed out.
   * @maxItems 20 must have 20 items at most
   * @uniqueItems must not repeat an item
   * @example []
   */
  post_logout_redirect_uris: RedirectUri[];
}

type ApplicationType = 'web' | 'native';

type GrantType = 'client_credentials' | 'authorization_code' | 'refresh_token';

/**
 * @maxLength 100 must have 100 characters at most
 * @pattern ^[a-z-]+:[a-z-]+$ must look like orders:read
 */
type Scope = string;

/** @maxLength 2000 must have 2000 characters at most */
type RedirectUri = string;

/** What people set of a client that is there. */
export interface OauthClientInput extends OauthClientFacts {
  /**
   * Whether it gets tokens.
   * @example true
   */
  enabled: boolean;
}

export interface OauthClientCreation extends OauthClientTerms {
  /**
   * What the program calls itself when it asks for tokens; made up when it is left out.
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{2,99}$ must have 3 to 100 letters, digits, dots, hyphens or underscores
   * @example "shop-sync"
   */
  client_id?: string;
  /**
   * Whether it runs where no secret can be kept: in a browser, or on people's devices.
   * @default false
   */
  public?: boolean;
  /**
   * `native` for programs that are installed on a telephone or a computer.
   * @default "web"
   * @example "web"
   */
  application_type?: ApplicationType;
  /**
   * Where people come back to with a code.
   * @maxItems 20 must have 20 items at most
   * @uniqueItems must not repeat an item
   * @default []
   * @example []
   */
  redirect_uris?: RedirectUri[];
  /**
   * Where people come back to when they signed out.
   * @maxItems 20 must have 20 items at most
   * @uniqueItems must not repeat an item
   * @default []
   * @example []
   */
  post_logout_redirect_uris?: RedirectUri[];
}

export interface OauthClientView extends OauthClientInput {
  id: Uuid;
  /**
   * What the program calls itself when it asks for tokens.
   * @example "shop-sync"
   */
  client_id: string;
  /** Whether it has no secret. */
  public: boolean;
  /**
   * Until when the secret before the last rotation works; null when it does not.
   * @example null
   */
  previous_secret_valid_until: Instant | null;
  created_at: Instant;
  updated_at: Instant;
}

/** A client with its secret, which is told this once. */
export interface OauthClientSecret extends OauthClientView {
  /**
   * Null for a public client, and when a request is repeated with its `Idempotency-Key`: the secret is kept nowhere.
   * @example "ask_4cIbDbyCZxxKNkGWZiLPFHwBvpjFzTzmBBUMNTdZVtE"
   */
  client_secret: string | null;
}

export interface RotateSecret {
  /**
   * How long the secret so far goes on working; 0 ends it now.
   * @isInt must be a whole number
   * @minimum 0 must be 0 or more
   * @maximum 720 must be 720 or less
   * @default 24
   * @example 24
   */
  overlap_hours?: number;
}

export interface OauthClientPage extends PageLinks {
  results: OauthClientView[];
}

export interface OauthClientQuery extends SearchQuery {
  /**
   * Keys to order by, `-` before a key for descending: name, client_id, created_at, updated_at.
   * @pattern ^-?(name|client_id|created_at|updated_at)(,-?(name|client_id|created_at|updated_at)){0,3}$ must be keys out of name, client_id, created_at, updated_at
   * @default "-created_at"
   */
  ordering?: string;
  /** @maxLength 255 must have 255 characters at most */
  client_id?: string;
  application_type?: ApplicationType;
  enabled?: boolean;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
}
