import { createHash } from 'node:crypto';
import { timeOfDay } from '@astrall/astrology/birth-date.ts';
import type { NatalChart } from '@astrall/astrology/chart.ts';
import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import type { Forecast } from '@astrall/astrology/forecast.ts';
import { UnresolvedLocalTimeError } from '@astrall/astrology/local-time.ts';
import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import { answerOf } from '@astrall/contracts/clients.ts';
import type { FailureCode } from '@astrall/contracts/events.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import { lookOfShop } from '../brand/look-of-shop.ts';
import { isChild } from '../chart/is-child.ts';
import type { ReportsContext } from '../context.ts';
import { describeChoices } from '../place/describe-choices.ts';
import { describePlace } from '../place/describe-place.ts';
import { findPlace, type Place } from '../place/find-place.ts';
import type { Spending } from '../writer/llm/spending.ts';
import { daysOfPeriod } from './period.ts';
import type { FinishedPdf, Report } from './report.entity.ts';

/** The report cannot be made from what was told; trying again would not help. */
export class ReportImpossibleError extends Error {
  readonly code: FailureCode;
  readonly candidates: string[];

  constructor(code: FailureCode, message: string, candidates: string[] = []) {
    super(message);
    this.code = code;
    this.candidates = candidates;
  }
}

interface BirthProfile {
  person_name: string;
  birth_date: string;
  birth_time: string | null;
  birth_place: string;
  birth_country: string | null;
}

/**
 * Birth profile, place, chart, words, PDF, bucket. The same facts give the same bytes when the curated writer writes.
 * @param replacing the generation the stored PDF may replace
 * @throws ReportImpossibleError for birth details that cannot be used
 * @throws ConflictError when another worker took over, or stored the PDF meanwhile
 */
export async function makeReport(
  report: Report,
  replacing: string,
  spending: Spending,
  context: ReportsContext,
): Promise<FinishedPdf> {
  const profile = await readBirthProfile(report.birthProfileId, context);
  const place = placeOf(profile, report);
  const chart = chartOf(profile, place);
  const forecast = forecastOf(report, chart, place);
  const { locale, kind } = report;
  const forChild = isChild(profile.birth_date, report.createdAt);
  const inputHash = sha256(JSON.stringify({ chart, forecast, locale, kind, ...(forChild ? { forChild } : {}) }));
  const text = await context.writer.write({ locale, kind, chart, forecast, forChild }, spending);
  const { pdf, pages } = await context.typesetter.typeset({
    kind,
    personName: profile.person_name,
    birthDate: profile.birth_date,
    birthTime: profile.birth_time && timeOfDay(profile.birth_time),
    birthPlace: describePlace(place, report.locale),
    timeZone: place.pastZone ?? place.timeZone,
    latitudeDeg: place.latitudeDeg,
    longitudeDeg: place.longitudeDeg,
    chart,
    forecast,
    text,
    ...lookOfShop(report.shop ?? null, context.config),
    createdAt: report.createdAt.toISOString(),
    reportId: report.id,
    inputHash,
  });
  const pdfSha256 = sha256(pdf);
  const { account } = spending;
  await context.bucket.store(report.nameInBucket, pdf, { sha256: pdfSha256, replacing });
  return {
    objectName: report.nameInBucket,
    pdfSha256,
    pdfBytes: pdf.length,
    pdfPages: pages,
    textSource: text.source,
    model: text.model?.slice(0, 255) ?? null,
    promptHash: text.promptHash,
    inputHash,
    sectionsByModel: account.sectionsByModel,
    promptTokens: account.promptTokens,
    completionTokens: account.completionTokens,
    costMicros: account.costMicros,
  };
}

/** What was ordered is made, even if the profile was deleted since. */
async function readBirthProfile(id: string, { users }: ReportsContext): Promise<BirthProfile> {
  try {
    const params = { path: { birth_profile_id: id }, query: { deleted: 'include' as const } };
    return await answerOf(users.get('/birth-profiles/{birth_profile_id}', { params }));
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new ReportImpossibleError('profile_missing', 'The birth profile no longer exists.');
  }
}

function placeOf(profile: BirthProfile, { customerCountry, locale }: Report): Place {
  const match = findPlace(profile.birth_place, profile.birth_country ?? undefined, customerCountry ?? undefined);
  if (match.kind === 'found') return match.place;
  if (match.kind === 'unknown') {
    throw new ReportImpossibleError(
      'place_unknown',
      `The birth place “${profile.birth_place}” is not in our gazetteer.`,
    );
  }
  const candidates = describeChoices(match.candidates, locale);
  throw new ReportImpossibleError(
    'place_ambiguous',
    `The birth place “${profile.birth_place}” can be several places.`,
    candidates,
  );
}

function chartOf(profile: BirthProfile, place: Place) {
  try {
    return computeNatalChart({
      date: profile.birth_date,
      time: profile.birth_time,
      latitudeDeg: place.latitudeDeg,
      longitudeDeg: place.longitudeDeg,
      timeZone: place.timeZone,
      pastZone: place.pastZone,
    });
  } catch (error) {
    if (!(error instanceof UnresolvedLocalTimeError)) throw error;
    const candidates = error.candidateOffsets.map((offset) => `${timeOfDay(profile.birth_time!)}${offset}`);
    const settling = error.reason === 'ambiguous' ? candidates : [];
    throw new ReportImpossibleError(`time_${error.reason}`, error.message, settling);
  }
}

/** What the sky brings over the report's period; null for a natal report. */
function forecastOf({ kind, period, timeZone }: Report, chart: NatalChart, place: Place): Forecast | null {
  if (kind === 'natal') return null;
  const zone = timeZone ?? place.timeZone;
  return computeForecast(chart, { ...daysOfPeriod(kind, period, zone), timeZone: zone });
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
