import type { Sign } from '@astrall/astrology/chart.ts';

export const mercuryIngresses: Record<Sign, string> = {
  aries:
    'Sentences lose their subordinate clauses. While Mercury is in Aries people say it first and polish it afterwards, so debates are brisk and decisions short. A good time for asking directly, and for reading a blunt message charitably.',
  taurus:
    'Thinking gets off the bicycle and walks. In Taurus, Mercury prefers the concrete and the proven, so negotiations slow down but stay agreed. Bring examples, numbers, a sample one can hold.',
  gemini:
    'Every window of the mind stands open at once. Mercury is at home in Gemini and hums with news, puns and questions, which makes these weeks excellent for talking to many and deciding with a few.',
  cancer:
    'Facts put on a cardigan. With Mercury in Cancer what is remembered weighs as much as what is known, and people speak more easily across a kitchen table. Ask how it felt before you ask what happened.',
  leo: 'Announcements are made, some of them with a flourish. Mercury in Leo likes a good story told from the heart and finds modest phrasing difficult. Praise is well received; corrections had better come in private.',
  virgo:
    'Now for the footnotes. Mercury in Virgo is in sharp form, and the common mind turns to editing, sorting, diagnosing machines and naming things properly. Useful advice abounds. Ask whether it is wanted before dispensing it.',
  libra:
    'Both sides are heard, twice if necessary. In Libra, Mercury gives talk a pleasant finish and makes compromise look intelligent, though choices take their time. Write the tactful letter while tact is so plentiful.',
  scorpio:
    'Voices drop and questions sharpen. As long as Mercury is in Scorpio people want to know who knew, and silence becomes a form of speech. Research flourishes. So does the wisdom of keeping a confidence.',
  sagittarius:
    'Conversation takes the scenic road. Mercury in Sagittarius goes in for visions, anecdotes and sweeping conclusions, with charming disregard for the appendix. Discuss beliefs, learn about distant places, and verify at least the spelling.',
  capricorn:
    'Words sober up and go to work. Mercury in Capricorn is for agendas, contracts, dry wit and plans that state who does what by when. Speak to the point and you will be heard by those with a key.',
  aquarius:
    'A peculiar idea is doing the rounds. Under Mercury in Aquarius the public mind is inventive, argumentative and glad of an exception to the rule, so try proposals that would have been laughed out of the room last month.',
  pisces:
    'Meaning begins to leak between the lines. While Mercury is in Pisces tone, image and hint carry more than statements, which is a blessing for poets and a trial for timetables. Confirm what matters, and then listen to the music of the rest.',
};
