/** Until this age somebody else reads the report, and its texts assume a life that has not begun. */
const childhoodYears = 13;

/** @param birthDate `YYYY-MM-DD` */
export function isChild(birthDate: string, at: Date): boolean {
  const today = Temporal.PlainDate.from(at.toISOString().slice(0, 10));
  return Temporal.PlainDate.from(birthDate).until(today, { largestUnit: 'year' }).years < childhoodYears;
}
