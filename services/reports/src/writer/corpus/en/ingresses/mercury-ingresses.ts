import type { Sign } from '@astrall/astrology/chart.ts';

export const mercuryIngresses: Record<Sign, string> = {
  aries:
    'Sentences lose their subordinate clauses. While Mercury is in Aries people say it first and polish it afterwards, so debates are brisk and decisions short. A good time for asking directly, and for reading a blunt message charitably.',
  taurus:
    'Bring examples, numbers, a sample one can hold in the hand. Thinking has got off the bicycle and prefers to walk while Mercury is in Taurus, with the result that negotiations are slow and what has been agreed stays agreed.',
  gemini:
    'Every window of the mind stands open at once. Mercury is at home in Gemini and hums with news, puns and questions, which makes these weeks excellent for talking to many and deciding with a few.',
  cancer:
    'Facts put on a cardigan. With Mercury in Cancer what is remembered weighs as much as what is known, and people speak more easily across a kitchen table. Ask how it felt before you ask what happened.',
  leo: 'Modest phrasing is difficult to come by when Mercury is in Leo. Announcements are made with a flourish, good stories are told from the heart, and a correction does everyone more good if it is delivered in private.',
  virgo:
    'Now for the footnotes. Mercury in Virgo is in sharp form, and the common mind turns to editing, sorting, mending machines and naming things properly. Useful advice abounds. Ask whether it is wanted before dispensing it.',
  libra:
    'Both sides are heard, twice if necessary. In Libra, Mercury gives talk a pleasant finish and makes compromise look intelligent, though choices take their time. Write the tactful letter while tact is so plentiful.',
  scorpio:
    'People want to know who knew. In the weeks of Mercury in Scorpio silence becomes a form of speech and research goes deep; the friend who can keep a confidence is suddenly the most interesting person in the building.',
  sagittarius:
    'Conversation takes the scenic road. Mercury in Sagittarius goes in for visions, anecdotes and sweeping conclusions, with charming disregard for the appendix. Discuss beliefs, learn about distant places, and verify at least the spelling.',
  capricorn:
    'Words sober up and go to work. Mercury in Capricorn is for agendas, contracts, dry wit and plans that state who does what by when. Speak to the point, and those with a key are likely to listen.',
  aquarius:
    'Try the proposal that would have been laughed out of the room last month. Mercury in Aquarius has sent a peculiar idea or two on their rounds, and the public mind is inventive, argumentative and glad of an exception.',
  pisces:
    'Meaning begins to leak between the lines. While Mercury is in Pisces tone, image and hint carry more than statements, which is a blessing for poets and a trial for timetables. Confirm what matters, and then listen to the music of the rest.',
};
