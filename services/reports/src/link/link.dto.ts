import type { Uuid } from '@astrall/platform/http/wire-types.ts';

export interface LinkView {
  id: Uuid;
  report_id: Uuid;
  /** What to mail: whoever holds it reaches the report until it expires. */
  url: string;
  expires_at: string;
}
