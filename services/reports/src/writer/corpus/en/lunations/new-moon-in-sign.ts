import type { Sign } from '@astrall/astrology/chart.ts';

export const newMoonInSign: Record<Sign, string> = {
  aries:
    'A match is struck. The new Moon in Aries is the most impatient of beginnings, clean, brave and slightly out of breath, and it suits whatever you would start if nobody had to be convinced. Do the opening move at once. Strategy may catch up with you on the second day.',
  taurus:
    'Choose something that you want to be still enjoying in a year’s time, and put it in the ground. It may be a herb on the sill, a jar for coins or a slower way of having breakfast, for the new Moon in Taurus has no quarrel with modest numbers. Water it, and do not keep digging it up.',
  gemini:
    'The month opens with a question mark. A Gemini new Moon gives wings to messages, short courses, new acquaintances and ideas jotted on receipts, so begin several things lightly and see which of them answers. Say hello before you know what comes next. Curiosity is a perfectly respectable plan.',
  cancer:
    'Beginnings are wrapped in a blanket this time. A new Moon in Cancer concerns what shelters you: the people who know your childhood nickname, the room where you exhale, the dish that means home. Start by looking after one of them. An intention made tenderly holds better than one made with clenched teeth.',
  leo: 'Stage fright is part of the ticket. Under a Leo new Moon you might begin something that has your heart in it and your name on it, whether song, courtship, party or a braver shirt, in front of a theatre that is still nearly empty. Make it for love. The right few people can be told where to sit.',
  virgo:
    'Great changes sometimes enter by the utility room. The new Moon in Virgo favours a beginning that can be measured in minutes: a better breakfast, a cleared shelf, one skill practised daily with its sleeves rolled up. Improve the method and leave your worth out of it. By the next Moon the difference may well be visible.',
  libra:
    'If deciding is hard, begin by choosing the music. The new Moon is in Libra, and its blessing goes to whatever takes two: an introduction, an agreement, a truce nobody had yet proposed. You are entitled to ask for what would be fair, provided that the word covers both of you.',
  scorpio:
    'This month starts with a key turning. Under the new Moon in Scorpio an intention gains force from being kept to yourself for a while, and a clean ending may be the truest way to begin. What would you dare if you need not explain it? Go down one step, and see what is stored there.',
  sagittarius:
    'Which direction makes you feel taller? A new Moon in Sagittarius is in favour of going that way, by train, by book or by conversation, and is not greatly concerned about the baggage. Set out while the idea still makes you smile. Details love to run after someone who has already left.',
  capricorn:
    'A foundation stone is laid, without speeches. The new Moon in Capricorn helps whoever can think in seasons: set the goal, divide it into steps, and take the least impressive step first. Early mornings suit it. You may hear no cheering along the way, only the agreeable sound of something holding.',
  aquarius:
    'The umbrella once looked eccentric, and so may whatever you start with an Aquarius new Moon. Suppose it could be done another way, with other people, by means of a tool which nobody has used for the purpose. Friends can improve your idea. Let them, even those who begin by laughing at it.',
  pisces:
    'Nothing seems to begin, and yet the water is a shade warmer. Under a Pisces new Moon intentions come as images, tunes, a softening towards someone, and you may serve them best by not pressing for details. Dream on paper. Do one kind thing without a reason, and let the month find its own shore.',
};
