import type { ForecastCorpus } from '../forecast-corpus.ts';

/** Said of the hours in which the Moon perfects no more aspects before it leaves its sign. */
export const voidOfCourse: ForecastCorpus['voidOfCourse'] = {
  short: [
    'A lull. Until the Moon enters a new sign it has nothing further to arrange, and you might follow its example. Routine goes well, and so do naps, revision and aimless walks; launches can wait an hour or two.',
    'In a small gap between two errands the Moon catches its breath, void of course, as the old books put it. What is begun there tends to drift, so use it for finishing, tidying, or looking out of the window.',
    'For a little while nobody up there is in charge. Sharpen the pencils, water the basil, let the kettle boil; what is important can begin when the Moon has changed its sign.',
    'The Moon has handed in its work and not yet been given more. It is a pause of the kind in which one hears the clock, and does quite well without deciding anything.',
    'An empty stretch between two stops, with the Moon void of course. Watch the fields go by. Errands that are half done get done, and new ones may as well wait on the platform.',
    'Here the sheet music shows a rest. The Moon has no further contact to make before its next sign, so breathe out, finish your sentence, and leave the next chapter shut.',
  ],
  medium: [
    'Between one errand and the next the Moon takes a break, void of course, as the old books put it. Matters begun in such hours tend to drift, so use them for finishing, tidying, or looking out of the window.',
    'This is a gap in the programme, which theatregoers know as the interval. Decisions made during a void-of-course Moon are inclined to come to little. Stretch your legs, talk to whoever is nearby, and let the second act prepare itself.',
    'For some hours the Moon has no appointments. Plans made meanwhile often turn out differently, which is no reason for worry and a good reason for lightness. Tend to what is already under way, and reread a favourite page.',
    'There is some slack in the rope for a few hours, since the Moon has made its last contact and not yet moved on. Slack is good for knots that have been pulled too tight. Undo one, and do not tie any new ones.',
    'The Moon is between addresses. Post that is sent now may go astray, in a manner of speaking, so tidy the desk, think aloud, ring somebody without wanting anything, and let agreements wait until it has moved in.',
    'No one is holding the baton at present. The orchestra goes on playing what it knows by heart; anything that has to be rehearsed may wait until the Moon has gone into its next sign.',
  ],
  long: [
    'The Moon takes its time, void of course, as the old books put it. So wide a gap is no occasion for holding your breath: go on with what is already under way, and let whatever cannot wait begin without great expectations.',
    'This is more than an interval; the curtain stays down for the length of an act. Decisions made during a void-of-course Moon are inclined to come to little, so sort, mend, rehearse, and keep the launch for later.',
    'Here is a long stretch of road without a turning. The Moon has finished its business and is in no hurry to change sign; routine, rest and revision go well meanwhile. New plans are better drawn in pencil.',
    'A whole afternoon of a pause, or more, opens with the Moon void of course. It is made for long tables, long walks and old files, for whatever has no result to show; what needs one will be better served later.',
    'The Moon dawdles, all its calls paid. One can take that as leave of absence: repeat, repair, recover, and promise little. If something must be started, start it kindly and expect to go over it again.',
    'So much unclaimed time is rare, and should not be filled at once. With no more contacts before it, the Moon drifts to the end of its sign. Let your plans drift along, and see which of them come ashore by themselves.',
    'Between its last contact and its next sign the Moon has a long way to go, and nothing to deliver. Such hours belong to whatever is repeated gladly; what has to be decided will find a better chair later on.',
    'A great deal of nothing is on the programme, with the Moon void of course. Use it as gardeners use the winter: clean the tools, leaf through the catalogue, and do not dig.',
  ],
};
