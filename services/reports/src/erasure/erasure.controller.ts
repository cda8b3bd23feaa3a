import { Body, Controller, Post, Response, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { ReportsContext } from '../context.ts';
import { eraseReports } from './erase-reports.ts';
import type { ReportErasure } from './erasure.dto.ts';

@Route('reports')
@Tags('reports')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class ErasureController extends Controller {
  private readonly context: ReportsContext;

  constructor(context: ReportsContext) {
    super();
    this.context = context;
  }

  /**
   * Deletes reports for good, as a shop has to: those of orders, and whatever customers have here, with uploaded documents,
   * variants, files and links. No report is made for such an order any more. A file that is being made at this moment is
   * deleted within two hours. What is not there any more is no fault, so the call can be repeated; only services of the
   * platform may make it.
   * @summary Erase reports
   */
  @Post('erase')
  @Security('bearer', ['reports:erase'])
  @SuccessResponse(204, 'Erased')
  @Response(400, 'A field is missing or wrong')
  async eraseReports(@Body() body: ReportErasure): Promise<void> {
    await eraseReports(body, this.context);
  }
}
