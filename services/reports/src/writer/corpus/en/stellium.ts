import type { Sign } from '@astrall/astrology/chart.ts';

export const stelliumInSign: Record<Sign, string> = {
  aries:
    'They crowd together like runners at one starting line. So much of you wants to go at once that life acquires a breathless, brave, first-day-of-the-holidays quality, and people learn to hold on to their hats. Where everything is urgent, nothing ever gets its turn. Make one wish the captain for a month. The others will be all the fresher for having waited.',
  taurus:
    'A good part of your chart has settled down in Taurus and taken off its boots. With so much company in the same meadow, you have an unusual depth of calm, appetite and persistence, and whatever you love you love in kilos. Others may find that the gate sticks. It needs opening regularly from your side, for instance by eating something whose name you cannot pronounce.',
  gemini:
    'Imagine a dinner at which everybody talks at once and each is worth listening to. Such is your gathering there. Your curiosity has reinforcements; languages and anecdotes breed in your pockets, and silence is something you have read about. The company needs somebody in the chair. When one voice at a time may finish, the wit of the whole turns into thought.',
  cancer:
    'So many planets together in Cancer make for a life lived near the hearth of things. Memory, family, food, protection: several sides of your nature meet there, and pull the chairs closer. You hold on to what you have held. Moods are catching in so full a house. Go out at times; the sea is part of this sign as much as the shell.',
  leo: 'Where others have a spark in Leo, you have a chandelier. With so much brightness in one sign, the wish to create, to shine and to give royally comes from more than one side at once, and a half-hearted day feels stolen. It takes a great deal of love to fuel. Spend your splendour where it is needed, and dine sometimes in an old cardigan.',
  virgo:
    'It is busy in your Virgo department, and every desk is tidy. The planets assembled there share one ambition, that of making things better, and together they give you skill, discernment and an eye that never shuts. Do not let them all inspect the same spot, namely yourself. Assign one to the work, one to helping a friend, and send the rest out for strawberries.',
  libra:
    'A whole delegation has taken its seats in Libra. So many voices in one sign turn nearly everything in your life into a matter of relation, of proportion, of what the other side might say, and your feeling for grace is correspondingly fine. Votes are frequent and often tied. In the end, somebody must have the casting vote. Let it be the quiet delegate, who only wants to be happy.',
  scorpio:
    'Depth calls to depth in this chart, and gets several answers. With this gathering in Scorpio you have a concentration of will, depth and perceptiveness that others sense even when you are choosing apples. Nothing is casual, everything is remembered. Such a pressure can make coal or something clearer. Find the work that deserves it, and one person who may laugh at you without consequences.',
  sagittarius:
    'Your planets have formed a caravan. Sagittarius leads it, and the whole procession wants to be off, over the next ridge, towards a truth that is bound to be larger than this one. Maps, provisions and the names of those left behind may need an extra mule. Make camp now and then; distance is also measured by how well one has seen.',
  capricorn:
    'Something in you was born with a clipboard. Where so much meets in Capricorn, purpose runs through your life like stone through a mountain, and you can carry weights, wait for years and joke about it in four words. The summit can become the only subject. Let part of you be a goat: they climb for the view, the thyme and the sheer pleasure of standing where nobody else would.',
  aquarius:
    'Parliament sits in your head. It debates freedom, friendship and how everything could be arranged otherwise, which makes you inventive, principled and wonderfully unlike the brochure. The temperature can drop with so many heads together. Let a motion be passed in favour of the heart, including the foolish parts. You would be surprised to learn how popular it is.',
  pisces:
    'A shoal has gathered in your chart, in the waters of Pisces. Its fish move as if they were one, so imagination, sympathy and longing reach you from every side, and the border between your life and life in general is gently under water. Have a few posts driven in along the shore, a day, a duty, a friend, to tie up to.',
};
