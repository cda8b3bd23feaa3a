import type { ForecastCorpus } from '../forecast-corpus.ts';

export const returns: ForecastCorpus['returns'] = {
  sun: 'Your personal new year. The Sun stands again exactly where it stood at your birth, and astrologers have long read this moment as the overture to the twelve months that follow. Choose the company and the mood with some care. What would you like to be one year older in? Write down a line about it.',
  moon: [
    'Once in every month the Moon passes the place it had when you were born, and your feelings tune themselves to their original pitch. Notice what you reach for: a person, a flavour, a kind of quiet. It tells you what needs nourishing in the weeks to come, more reliably than any plan could.',
    'Back to where you started: the Moon is in the place it had at your birth, as happens once in a lunar month. Whatever you have been feeling for others, this is felt on your own account. Make yourself the meal you liked at seven, and see who it is that sits down to it.',
    'Your private month begins anew, since the Moon has come round to its place in your chart. The hour is good for small reckonings of the heart: what warmed you since the last time, what left you cold, whom you missed. No one else need see the list.',
    'The Moon looks in at the window through which it first saw you. Something about such hours tends to be familiar without being explained. Go gently with yourself, put off what is merely urgent, and do one thing that has no other purpose than to comfort.',
    'There is a place in the zodiac where your moods feel understood, and the Moon is standing in it. You may be softer than the occasion requires, and more accurate. Trust the first feeling about a person, a place, an invitation, and let the reasons come after.',
    'A lunar month has gone by and the needle is back on its mark. What do you need, apart from what you have got used to? The question returns as regularly as this visit, and the answer may have changed since the last. Let it be a modest one, and act on it before bedtime.',
    'For some hours the sky’s quickest traveller is at your own address. You may notice it by a wish to be left in peace, or by a sudden clear sense of whom you would like to have near. Follow either. The rest of the month asks what you can do; this visit asks how you are.',
    'The Moon is passing the very spot where it stood when you were born. Let it be a day with the door on the latch: for an old song, a proper supper, an hour in which you answer to nobody. What you feel now without effort is a fair sample of what you need.',
  ],
  mercury:
    'Mercury has completed its yearly round and comes home to your own way of thinking. Old opinions can be retired with thanks, a neglected subject taken up, a manner of speaking refreshed. Begin a notebook or simply a better conversation. The questions you ask in these days like to stay for a year.',
  venus:
    'Taste and tenderness begin a new round as Venus regains the place it held at your birth. Look over what you love, as one looks over a garden before the season: something has outgrown its pot, something wants dividing, and there is room for one extravagant bloom. Let affection know that it is appreciated.',
  mars: 'A cycle of will closes, and another one draws breath. Mars comes back to its birthplace in your chart about every two years, bringing an appetite for action that is wholly yours. Drop the contest you have already won or ceased to care for. Then choose a new effort, and let the body vote.',
  jupiter:
    'Twelve years have gone into this harvest of experience, and Jupiter is back at the gate where it set out. Think of who you were last time, what you hoped for and believed in. Some of it came, some of it was exchanged for better. Frame the next hope generously, with space in it for other people.',
  saturn:
    'Saturn needs about twenty-nine years to return, so that most people meet this threshold two or three times in a life. It asks adult questions in a level voice: what have you built, is it yours, would you do it again? Answer without haste. Everything you renew from here has the weight of a free choice.',
  uranus:
    'Some eighty-four years make one circuit of Uranus, and reaching its starting point is an achievement with a sense of humour. The rebel of the cradle greets you as an equal. There is nobody left to impress, and a great deal to say. Try something you have never tried, on principle and before tea.',
};
