import { ownerOf, principalOf } from '@astrall/platform/auth/principal.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import { listOf } from '@astrall/platform/http/list/list-of.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import {
  Controller,
  Get,
  Path,
  Post,
  Queries,
  Request,
  Response,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import type { ReportsContext } from '../context.ts';
import { regenerateReport } from './regenerate-report.ts';
import type { ReportPage, ReportQuery, ReportView } from './report.dto.ts';
import { selectReports } from './report.rows.ts';

@Route('reports')
@Tags('reports')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class ReportController extends Controller {
  private readonly context: ReportsContext;

  constructor(context: ReportsContext) {
    super();
    this.context = context;
  }

  /**
   * The reports asked for, newest first. A customer sees their own.
   * @summary List reports
   */
  @Get()
  @Security('bearer', ['reports:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listReports(@Request() request: HttpRequest, @Queries() query: ReportQuery): Promise<ReportPage> {
    const em = this.context.orm.em.fork();
    const rows = selectReports(em, ownerOf(principalOf(request)));
    return listOf(request, query, { em, table: 'report', rows, ordering: '-created_at' });
  }

  /**
   * One report, and how it was made.
   * @summary Retrieve a report
   * @param report_id The report's id
   */
  @Get('{report_id}')
  @Security('bearer', ['reports:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such report')
  async retrieveReport(@Request() request: HttpRequest, @Path() report_id: Uuid): Promise<ReportView> {
    const report = await selectReports(this.context.orm.em.fork(), ownerOf(principalOf(request)))
      .where('id', '=', report_id)
      .executeTakeFirst();
    if (!report) throw new NotFoundError('There is no such report.');
    return report;
  }

  /**
   * Has a report made again, from the birth details as they are now and with the texts of today: after a correction, for
   * example. It is answered at once, with the report `pending`; following the report tells when it is `ready` again.
   *
   * Until then the PDF there is stays where it is, and so do its links, which lead to the new one afterwards. If making
   * it fails, the report is `ready` with the PDF it had, and `failure_code` says why. The customer is not mailed again;
   * resending the delivery does that.
   *
   * A report that is being made answers 409, and so does one that never was ready: that one waits for its order.
   * @summary Regenerate a report
   * @param report_id The report's id
   */
  @Post('{report_id}/regenerate')
  @Security('bearer', ['reports:write'])
  @SuccessResponse(202, 'To be made again')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such report')
  @Response(409, 'The report is being made, or never was')
  @Response(412, 'It changed since it was read')
  async regenerateReport(@Request() request: HttpRequest, @Path() report_id: Uuid): Promise<ReportView> {
    const report = await regenerateReport(request, report_id, this.context);
    this.setStatus(202);
    return report;
  }
}
