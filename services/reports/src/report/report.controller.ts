import { NotFoundError } from '@astrall/platform/errors.ts';
import { pageOf } from '@astrall/platform/http/pagination.ts';
import type { PageNumber, PageSize, Uuid } from '@astrall/platform/http/wire-types.ts';
import { Controller, Get, Path, Query, Request, Response, Route, Security, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import type { ReportsContext } from '../context.ts';
import type { ReportPage, ReportView } from './report.dto.ts';
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
   * The reports asked for, newest first.
   * @summary List reports
   * @param page The page to read, from 1
   * @param page_size How many reports a page holds
   */
  @Get()
  @Security('bearer', ['reports:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listReports(
    @Request() request: HttpRequest,
    @Query() page: PageNumber = 1,
    @Query() page_size: PageSize = 10,
  ): Promise<ReportPage> {
    return pageOf(request, { page, pageSize: page_size }, selectReports(this.context.orm.em.fork()));
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
  async retrieveReport(@Path() report_id: Uuid): Promise<ReportView> {
    const report = await selectReports(this.context.orm.em.fork()).where('id', '=', report_id).executeTakeFirst();
    if (!report) throw new NotFoundError('There is no such report.');
    return report;
  }
}
