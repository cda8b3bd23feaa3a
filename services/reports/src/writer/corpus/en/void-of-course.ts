/** Said of the hours in which the Moon perfects no more aspects before it leaves its sign. */
export const voidOfCourse: string[] = [
  'Between one errand and the next the Moon takes a break, void of course, as the old books put it. Matters begun in such hours tend to drift, so use them for finishing, tidying, or looking out of the window.',
  'A lull. Until the Moon enters a new sign it has nothing further to arrange, and you might follow its example. Routine goes well, and so do naps, revision and aimless walks; launches can wait an hour or two.',
  'This is a gap in the programme, which theatregoers know as the interval. Decisions made during a void-of-course Moon are inclined to come to little. Stretch your legs, talk to whoever is nearby, and let the second act prepare itself.',
  'For some hours the Moon has no appointments. Plans made meanwhile often turn out differently, which is no reason for worry and a good reason for lightness. Tend to what is already under way, and reread a favourite page.',
];
