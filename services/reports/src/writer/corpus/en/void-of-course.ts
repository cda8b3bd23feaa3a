import type { ForecastCorpus } from '../forecast-corpus.ts';

/** Said of the hours in which the Moon perfects no more aspects before it leaves its sign. */
export const voidOfCourse: ForecastCorpus['voidOfCourse'] = {
  short: [
    'A lull. Until the Moon enters a new sign it has nothing further to arrange, and you might follow its example. Routine goes well, and so do naps, revision and aimless walks; launches can wait an hour or two.',
    'In a small gap between two errands the Moon catches its breath, void of course, as the old books put it. What is begun there tends to drift, so use it for finishing, tidying, or looking out of the window.',
  ],
  medium: [
    'Between one errand and the next the Moon takes a break, void of course, as the old books put it. Matters begun in such hours tend to drift, so use them for finishing, tidying, or looking out of the window.',
    'This is a gap in the programme, which theatregoers know as the interval. Decisions made during a void-of-course Moon are inclined to come to little. Stretch your legs, talk to whoever is nearby, and let the second act prepare itself.',
    'For some hours the Moon has no appointments. Plans made meanwhile often turn out differently, which is no reason for worry and a good reason for lightness. Tend to what is already under way, and reread a favourite page.',
  ],
  long: [
    'The Moon takes its time, void of course, as the old books put it. So wide a gap is no occasion for holding your breath: go on with what is already under way, and let whatever cannot wait begin without great expectations.',
    'This is more than an interval; the curtain stays down for the length of an act. Decisions made during a void-of-course Moon are inclined to come to little, so sort, mend, rehearse, and keep the launch for later.',
    'Here is a long stretch of road without a turning. The Moon has finished its business and is in no hurry to change sign; routine, rest and revision go well meanwhile. New plans are better drawn in pencil.',
  ],
};
