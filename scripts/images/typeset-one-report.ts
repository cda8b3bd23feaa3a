/**
 * Runs inside the reports image: finds a place in its gazetteer, writes, and typesets in its worker thread with its
 * fonts. Prints the PDF's pages and size.
 */
type Reports = 'place/find-place' | 'typeset/typeset-report' | 'writer/create-writer';

const load = (path: Reports) => import(`file://${process.cwd()}/services/reports/dist/src/${path}.js`);
const { findPlace }: typeof import('../../services/reports/src/place/find-place.ts') = await load('place/find-place');
const { createTypesetter }: typeof import('../../services/reports/src/typeset/typeset-report.ts') =
  await load('typeset/typeset-report');
const { createWriter }: typeof import('../../services/reports/src/writer/create-writer.ts') =
  await load('writer/create-writer');
const { computeNatalChart }: typeof import('../../packages/astrology/src/natal-chart.ts') = await import(
  `file://${process.cwd()}/packages/astrology/dist/natal-chart.js`
);

const match = findPlace('Madrid', 'ES');
if (match.kind !== 'found') throw new Error('Madrid is not in the gazetteer.');
const { timeZone, latitudeDeg, longitudeDeg } = match.place;
const born = { birthDate: '1990-05-17', birthTime: '14:30', timeZone, latitudeDeg, longitudeDeg };
const chart = computeNatalChart({ date: born.birthDate, time: born.birthTime, timeZone, latitudeDeg, longitudeDeg });
const writer = createWriter({ OPENAI_MODEL: '' }, { warn() {} } as never);
const typesetter = createTypesetter({ workers: 1 });
const { pdf, pages } = await typesetter.typeset({
  ...born,
  personName: 'Ada',
  birthPlace: 'Madrid',
  chart,
  text: await writer.write({ locale: 'es', chart }),
  createdAt: '2026-01-01T00:00:00.000Z',
  reportId: 'check',
  inputHash: '0'.repeat(64),
});
await typesetter.close();
console.log(JSON.stringify({ pages, bytes: pdf.length }));
