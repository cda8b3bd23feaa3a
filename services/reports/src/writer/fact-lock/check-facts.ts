import type { Sign } from '@astrall/astrology/chart.ts';
import { dignityOf } from '@astrall/astrology/dignity.ts';
import type { Locale } from '../report-text.ts';
import { complaintOf } from './complaint.ts';
import type { Carrier, Fact, Violation } from './fact.ts';
import { isBody, judgeAtom } from './judging/judge-atom.ts';
import { strayDates } from './judging/judge-dates.ts';
import type { Judged } from './judging/judged.ts';
import { knowledgeOf } from './judging/knowledge.ts';
import { apart, interrupted, misplaced, offEdges } from './judging/same-day.ts';
import { nearEnds, strayRelations } from './judging/time-distances.ts';
import { untoldSigns } from './judging/untold-signs.ts';
import type { Atom, Claim } from './reading/claim.ts';
import { datePhrases } from './reading/date-points.ts';
import type { Item } from './reading/item.ts';
import { itemsOf } from './reading/items.ts';
import { readSentence } from './reading/read-sentence.ts';
import { noTopic, type Topic } from './reading/sentence-reading.ts';
import { timeRelations } from './reading/time-relations.ts';
import { sentencesOf } from './text/tokens.ts';

/**
 * Every claim of a text that is not among the facts. Both languages are read whatever the locale, as a model asked for
 * one may slip into the other. What the grammar cannot resolve is refused unless each of its readings is a fact.
 *
 * @param text a whole section: whom “it” means in a paragraph can stand in the one before
 * @param about the body or point that the section is about, who is meant where a text begins with “It stands in …”
 */
export function checkFacts(
  text: string,
  facts: readonly Fact[],
  _locale: Locale,
  about: Carrier | null = null,
): Violation[] {
  const known = knowledgeOf(facts);
  let topic = topicOf(about);
  let before: Judged[] = [];
  const told: Judged[] = [];
  const signs = new Set<Sign>();
  const found = sentencesOf(text).flatMap((sentence) => {
    const items = itemsOf(sentence.tokens);
    for (const item of items) if (item.sense?.is === 'sign') signs.add(item.sense.sign);
    const read = readSentence(items, topic);
    topic = read.topic;
    const violations: Violation[] = [];
    const judged: Judged[] = [];
    for (const claim of read.reading.claims) {
      const found = claim.options.flatMap((atom) =>
        isByDefinition(atom, read.reading.claims) ? [] : (judgeAtom(atom, known) ?? [undefined]),
      );
      const borne = found.length === 0 || found.some((fact) => fact !== undefined);
      const inEitherSky = found.filter((fact) => fact !== undefined);
      const facts = isTimed(items)
        ? inEitherSky.filter((fact) => fact.type !== 'aspect' || !inEitherSky.some(isTransit))
        : inEitherSky;
      if (borne) judged.push({ claim, facts });
      else
        violations.push(
          violation(text, items, claim.from, claim.to, (phrase) => complaintOf(phrase, claim.options[0]!, known)),
        );
    }
    // “… discovered in 1977” is no date of the chart.
    const named = items.some(({ text }) => /^(?:discover|descubri)/.test(text)) ? [] : datePhrases(items);
    const relations = known.isForecast ? timeRelations(items) : [];
    const stray = strayRelations(relations, judged, before, named, known.period);
    for (const { at, end } of stray)
      violations.push(
        violation(
          text,
          items,
          at,
          end,
          (phrase) => `“${phrase}” in “${sentence.text}” is not so in time, or not told.`,
        ),
      );
    const phrases = named.filter(
      ({ from }) => !relations.some(({ at, end, days }) => days && from.at >= at && from.at <= end + 2),
    );
    for (const { from, until } of strayDates(phrases, nearEnds(relations, judged, phrases), before, known)) {
      violations.push(
        violation(
          text,
          items,
          from.at,
          (until ?? from).end,
          (phrase) => `“${phrase}” in “${sentence.text}” is no date or time of what is said there.`,
        ),
      );
    }
    const lasting = items.some(({ sense }) => sense?.is === 'whole_period') ? interrupted(judged, known.period) : [];
    const beyond = offEdges(judged, items, known.period);
    for (const { claim } of [...lasting, ...beyond, ...misplaced(judged), ...apart(judged, phrases)]) {
      violations.push(
        violation(
          text,
          items,
          claim.from,
          claim.to,
          (phrase) => `“${phrase}” does not hold on the days of “${sentence.text}”.`,
        ),
      );
    }
    before = judged;
    told.push(...judged);
    return distinct(violations);
  });
  const untold = untoldSigns(about, signs, told, known).flatMap(({ carrier, signs }) =>
    signs.map((sign): Violation => {
      const complaint = `The hour of birth is unknown: ${carrier} may be in ${sign}, which must be said.`;
      return { phrase: sign, complaint };
    }),
  );
  return [...found, ...untold];
}

/** Whether a text tells anything of the sky by itself, beyond naming who is in it. */
export function tellsFact(text: string): boolean {
  return sentencesOf(text).some(({ tokens }) =>
    readSentence(itemsOf(tokens), noTopic).reading.claims.some(({ options: [atom] }) => atom && atom.is !== 'known'),
  );
}

/** “The Moon in Cancer is at home” holds wherever the Moon is: that it is in Cancer is another claim. */
function isByDefinition(atom: Atom, claims: readonly Claim[]): boolean {
  if (atom.is !== 'dignity' || atom.denied || !isBody(atom.of.carrier)) return false;
  const { carrier } = atom.of;
  const stands = claims.flatMap(({ options }) => (options.length === 1 ? options : []));
  const signs = stands.flatMap((other) => (other.is === 'placement' && other.of.carrier === carrier ? other.sign : []));
  const dignities: readonly string[] = atom.dignities;
  return signs.length > 0 && signs.every((sign) => dignities.includes(dignityOf(carrier, sign) ?? ''));
}

function isTransit({ type }: Fact): boolean {
  return type === 'transit';
}

/** What has a day or an hour is not of the birth. */
function isTimed(items: readonly Item[]): boolean {
  return items.some((item) => ['time', 'daypart', 'date', 'weekday', 'relative_day'].includes(item.sense?.is ?? ''));
}

function topicOf(carrier: Carrier | null): Topic {
  if (!carrier) return noTopic;
  const subject = [{ carrier, at: -1, sky: null }];
  return { subject, all: subject, pairs: [] };
}

function violation(
  text: string,
  items: readonly Item[],
  from: number,
  to: number,
  complaint: (phrase: string) => string,
): Violation {
  const phrase = text.slice(items[from]!.start, items[to]!.end);
  return { phrase, complaint: complaint(phrase) };
}

function distinct(violations: Violation[]): Violation[] {
  return [...new Map(violations.map((found) => [found.complaint, found])).values()];
}
