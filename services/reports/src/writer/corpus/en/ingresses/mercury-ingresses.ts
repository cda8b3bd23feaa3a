import type { Sign } from '@astrall/astrology/chart.ts';

export const mercuryIngresses: Record<Sign, string[]> = {
  aries: [
    'Sentences lose their subordinate clauses. While Mercury is in Aries people say it first and polish it afterwards, so debates are brisk and decisions short. A good time for asking directly, and for reading a blunt message charitably.',
    'Thoughts arrive with their helmets on. In Aries, Mercury cuts the preface, raises its hand and its voice, and gets to the point so fast that one has to call after it; keep your questions short and your temper cool.',
  ],
  taurus: [
    'Bring examples, numbers, a sample one can hold in the hand. Thinking has got off the bicycle and prefers to walk while Mercury is in Taurus, with the result that negotiations are slow and what has been agreed stays agreed.',
    'An idea must now bear being sat upon. Mercury slows down in Taurus, asks about price and material, repeats itself without embarrassment and is not to be talked round; common sense has the floor for some weeks.',
  ],
  gemini: [
    'Every window of the mind stands open at once. Mercury is at home in Gemini and hums with news, puns and questions, which makes these weeks excellent for talking to many and deciding with a few.',
    'The newspapers seem thicker and the hours shorter. Mercury has come to Gemini, its own workshop, and juggles facts, rumours and languages for the fun of it. Take part, and keep a list of what you actually said yes to.',
  ],
  cancer: [
    'Facts put on a cardigan. With Mercury in Cancer what is remembered weighs as much as what is known, and people speak more easily across a kitchen table. Ask how it felt before you ask what happened.',
    'People think with their stomachs, and not badly. While Mercury is in Cancer words are chosen for how they feel, memories turn up in the middle of a meeting, and a letter by hand says more than any report.',
  ],
  leo: [
    'Modest phrasing is difficult to come by when Mercury is in Leo. Announcements are made with a flourish, good stories are told from the heart, and a correction does everyone more good if it is delivered in private.',
    'Speeches get longer and hands describe larger circles. Mercury in Leo likes to persuade by warmth, tells the story with itself in it, and is open to any correction that begins with a sincere compliment.',
  ],
  virgo: [
    'Now for the footnotes. Mercury in Virgo is in sharp form, and the common mind turns to editing, sorting, mending machines and naming things properly. Useful advice abounds. Ask whether it is wanted before dispensing it.',
    'Somebody is reading the footnotes, and enjoying it. Mercury works in Virgo with tweezers and a lamp, so that errors come to light, instructions get better, and any muddle can be divided into drawers. Spare people the same treatment.',
  ],
  libra: [
    'Both sides are heard, twice if necessary. In Libra, Mercury gives talk a pleasant finish and makes compromise look intelligent, though choices take their time. Write the tactful letter while tact is so plentiful.',
    'On the one hand, and then on the other: Mercury in Libra weighs aloud. Conversations become more civil and conclusions later, and it is worth inviting a person who disagrees, since the best sentence tends to be found between two chairs.',
  ],
  scorpio: [
    'People want to know who knew. In the weeks of Mercury in Scorpio silence becomes a form of speech and research goes deep; the friend who can keep a confidence is suddenly the most interesting person in the building.',
    'Questions grow teeth. As long as Mercury is in Scorpio nobody is content with the press release, and one well-aimed silence may bring out more than an hour of talk. What you are told in confidence, keep.',
  ],
  sagittarius: [
    'Conversation takes the scenic road. Mercury in Sagittarius goes in for visions, anecdotes and sweeping conclusions, with charming disregard for the appendix. Discuss beliefs, learn about distant places, and verify at least the spelling.',
    'Minds leave the motorway and take the road with the view. Mercury in Sagittarius thinks out loud and in capital letters, explains the whole from one corner, and should be asked kindly for its sources.',
  ],
  capricorn: [
    'Words sober up and go to work. Mercury in Capricorn is for agendas, contracts, dry wit and plans that state who does what by when. Speak to the point, and those with a key are likely to listen.',
    'Minutes are taken again. With Mercury in Capricorn a plan has headings, a word is a word, and jokes are so dry that they have to be looked for; it is a good stretch for contracts, budgets and the sentence that costs an effort.',
  ],
  aquarius: [
    'Try the proposal that would have been laughed out of the room last month. Mercury in Aquarius has sent a peculiar idea or two on their rounds, and the public mind is inventive, argumentative and glad of an exception.',
    'What if one did it the other way round? Mercury in Aquarius asks that at every table, thinks fast in straight lines and sudden corners, and is at its best in a group where nobody has to be right.',
  ],
  pisces: [
    'Meaning begins to leak between the lines. While Mercury is in Pisces tone, image and hint carry more than statements, which is a blessing for poets and a trial for timetables. Confirm what matters, and then listen to the music of the rest.',
    'Words get wet and run into one another. While Mercury swims through Pisces, poets have an advantage over accountants, people say one thing and are heard saying a lovelier one; confirm the time and place in writing.',
  ],
};
