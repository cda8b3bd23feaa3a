import type { Sign } from '@astrall/astrology/chart.ts';

export const newMoonInSign: Record<Sign, string> = {
  aries:
    'A match is struck. The new Moon in Aries is the most impatient of beginnings, clean, brave and slightly out of breath, and it suits whatever you would start if nobody had to be convinced. Do the opening move at once. Strategy may catch up with you on the second day.',
  taurus:
    'Put something in the ground. The new Moon in Taurus likes beginnings with weight, a savings jar, a herb on the sill, a slower way of having breakfast, and has no quarrel with modest numbers. Choose what you want to be still enjoying in a year’s time. Then water it, and do not keep digging it up.',
  gemini:
    'The month opens with a question mark. A Gemini new Moon gives wings to messages, short courses, new acquaintances and ideas jotted on receipts, so begin several things lightly and see which of them answers. Say hello before you know what comes next. Curiosity is a perfectly respectable plan.',
  cancer:
    'Beginnings are wrapped in a blanket this time. A new Moon in Cancer concerns what shelters you: the people who know your childhood nickname, the room where you exhale, the dish that means home. Start by looking after one of them. An intention made tenderly holds better than one made with clenched teeth.',
  leo: 'The curtain goes up on a nearly empty stage. Under a Leo new Moon you might begin something that has your heart in it and your name on it, a song, a courtship, a party, a braver shirt. Stage fright is part of the ticket. Make it for love, and let a few well-chosen people watch.',
  virgo:
    'Great changes sometimes enter by the utility room. The new Moon in Virgo favours a beginning that can be measured in minutes: a better breakfast, a cleared shelf, one skill practised daily with its sleeves rolled up. Improve the method and leave your worth out of it. By the next Moon the difference will be visible.',
  libra:
    'It takes two to begin, or at least it is nicer. A new Moon in Libra blesses introductions, agreements, the truce nobody had proposed, a little more beauty on the walls. Ask for what would be fair, to both of you. If deciding is hard, begin by choosing the music.',
  scorpio:
    'This month starts with a key turning. Under the new Moon in Scorpio an intention gains force from being kept to yourself for a while, and a clean ending may be the truest way to begin. What would you dare if you need not explain it? Go down one step, and see what is stored there.',
  sagittarius:
    'Point at the hills and go. A new Moon in Sagittarius gives its blessing to journeys, lessons, large questions and the laugh that gets a thing moving, and it minds very little about the baggage. Pick a direction which makes you feel taller. Details love to run after someone who has already left.',
  capricorn:
    'A foundation stone is laid, without speeches. The new Moon in Capricorn helps whoever can think in seasons: set the goal, divide it into steps, and take the least impressive step first. Cold mornings suit it. You may hear no cheering along the way, only the agreeable sound of something holding.',
  aquarius:
    'Suppose it could be done another way. An Aquarius new Moon opens the month with an experiment, a new circle, a tool nobody has yet used for this purpose, or friendship across an unlikely distance. Invite others to improve your idea. The start may look eccentric; so did the umbrella, once.',
  pisces:
    'Nothing seems to begin, and yet the water is a shade warmer. Under a Pisces new Moon intentions come as images, tunes, a softening towards someone, and you may serve them best by not pressing for details. Dream on paper. Do one kind thing without a reason, and let the month find its own shore.',
};
