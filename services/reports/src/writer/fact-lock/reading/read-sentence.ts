import { claimOnAngles } from './angle-claims.ts';
import { claimAppositives } from './appositive-claims.ts';
import { claimAspects } from './aspect-claims.ts';
import { claimBalance } from './balance-claims.ts';
import { claimBirths } from './birth-claims.ts';
import { claimActions, claimArrivals } from './contact-claims.ts';
import { claimDegreeRanges, claimDegrees } from './degree-claims.ts';
import { claimEllipses } from './ellipses.ts';
import { claimEvents, claimReturns } from './event-claims.ts';
import { claimEventCounts } from './event-counts.ts';
import { operandsAt } from './groups.ts';
import { claimHalves, claimSharedMotion } from './half-claims.ts';
import { claimHorizon } from './horizon-claims.ts';
import { claimCusps, claimEmptyHouses, claimHouses } from './house-claims.ts';
import { type Item, sensed } from './item.ts';
import { claimMentions } from './mention-claims.ts';
import { claimMoonlight } from './moonlight-claims.ts';
import { claimQualities } from './quality-claims.ts';
import { claimRulers } from './ruler-claims.ts';
import { claimSeasons } from './season-claims.ts';
import { SentenceReading, type Topic } from './sentence-reading.ts';
import { claimSharing } from './sharing-claims.ts';
import { claimSigns } from './sign-claims.ts';
import { claimSignKinds } from './sign-kind-claims.ts';
import { standInsNamed } from './stand-ins.ts';
import { claimDignities, claimMotions, claimSameMotions, claimStations } from './state-claims.ts';
import { claimUnread } from './unread.ts';

const paths = new Set(['path', 'camino', 'orbit', 'orbita', 'cycle', 'ciclo']);
const opposite = new Set(['opposite', 'opposite to', 'opuesto', 'opuesta', 'across from', 'enfrente de']);

/** Every claim of one sentence, and whom the next may call “it”. */
export function readSentence(written: readonly Item[], topic: Topic): { reading: SentenceReading; topic: Topic } {
  const items = standInsNamed(written, topic);
  const reading = new SentenceReading(items, topic);
  setAside(reading);
  claimBirths(reading);
  claimEventCounts(reading);
  claimRulers(reading);
  claimBalance(reading);
  claimQualities(reading);
  claimHalves(reading);
  claimSharedMotion(reading);
  claimEmptyHouses(reading);
  claimCusps(reading);
  claimSeasons(reading);
  claimSigns(reading);
  claimSignKinds(reading);
  claimHouses(reading);
  claimAppositives(reading);
  claimHorizon(reading);
  claimMoonlight(reading);
  claimReturns(reading);
  claimAspects(reading);
  claimOnAngles(reading);
  claimSharing(reading);
  if (!items.some((item) => sensed(item, 'aspect'))) claimActions(reading);
  claimArrivals(reading);
  claimMotions(reading);
  claimStations(reading);
  claimSameMotions(reading);
  claimDignities(reading);
  claimEvents(reading);
  claimDegrees(reading);
  claimDegreeRanges(reading);
  claimEllipses(reading);
  claimMentions(reading);
  claimUnread(reading);
  return { reading, topic: nextTopic(reading) };
}

/** “Opposite your ascendant, Capricorn …”: a place, of which nothing more is said. */
function setAside(reading: SentenceReading): void {
  const { items } = reading;
  // “The path of the Moon crosses that of the Sun.”
  for (const [at, item] of items.entries()) {
    if (!paths.has(item.text)) continue;
    for (const [index, other] of items.entries()) if (index > at && sensed(other, 'carrier')) reading.spent.add(index);
  }
  if (!opposite.has(items[0]?.text ?? '')) return;
  const carrier = items.findIndex((item) => sensed(item, 'carrier')?.carriers[0] === 'ascendant');
  const comma = items.findIndex((item) => item.mark);
  if (carrier !== -1 && carrier < comma) reading.spent.add(carrier).add(0);
}

function nextTopic(reading: SentenceReading): Topic {
  const carriers = reading.items.flatMap((item, at) => (sensed(item, 'carrier') ? [at] : []));
  if (carriers.length === 0) return reading.topic;
  const pairs = reading.claims.flatMap(({ options: [atom] }): Topic['pairs'] =>
    atom?.is === 'aspect'
      ? [
          [
            { ...atom.first, at: -1 },
            { ...atom.second, at: -1 },
          ],
        ]
      : [],
  );
  const sent = (at: number) => operandsAt(reading.items, at).map((operand) => ({ ...operand, at: -1 }));
  const subject = reading.carriers()[0] ?? carriers[0]!;
  return {
    subject: reading.group(subject, 1).map((operand) => ({ ...operand, at: -1 })),
    all: carriers.flatMap(sent),
    pairs,
  };
}
