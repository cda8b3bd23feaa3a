import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import { Controller, Delete, Path, Put, Response, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { ReportsContext } from '../context.ts';
import type { LinkView } from './link.dto.ts';
import { openLink, revokeLink } from './open-link.ts';

@Route('reports/{report_id}/links/{link_id}')
@Tags('links')
@Response(400, 'An id is not a UUID')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class LinkController extends Controller {
  private readonly context: ReportsContext;

  constructor(context: ReportsContext) {
    super();
    this.context = context;
  }

  /**
   * Opens a link to a report that is ready. The caller chooses the id; repeating the call gives the same link.
   * @summary Open a link
   * @param report_id The report's id
   * @param link_id An id of the caller's choice
   */
  @Put()
  @Security('bearer', ['links:write'])
  @Response(404, 'There is no such report')
  @Response(409, 'The report is not ready, or the link is another report’s, revoked or expired')
  async putLink(@Path() report_id: Uuid, @Path() link_id: Uuid): Promise<LinkView> {
    return openLink(report_id, link_id, this.context);
  }

  /**
   * Closes a link: from now on it answers 410.
   * @summary Revoke a link
   * @param report_id The report's id
   * @param link_id The link's id
   */
  @Delete()
  @Security('bearer', ['links:write'])
  @SuccessResponse(204, 'The link is closed')
  @Response(404, 'There is no such link')
  async deleteLink(@Path() report_id: Uuid, @Path() link_id: Uuid): Promise<void> {
    await revokeLink(report_id, link_id, this.context);
  }
}
