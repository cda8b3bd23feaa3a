import type { NatalCorpus } from '../../natal-corpus.ts';

export const venusAspects = {
  'venus-mars': {
    conjunction:
      'Attraction and action have the same pulse in you. You flirt as you breathe, throw yourself into what you find beautiful, and give off a warmth that makes people stand a little closer. Artists and dancers know this energy well. Liking and wanting can be hard to tell apart at such a temperature. Let it cool by one degree and see which remains.',
    sextile:
      'From liking to asking is a short way, and you can go it gracefully. Your charm works best in motion, over a shared task, on a dance floor, in a kitchen with two cooks; if you stay on the sofa, the spark politely stays there too. Speak to the interesting stranger. Finish the drawing. A little boldness is seldom so well received as yours.',
    square:
      'You want peace and a bit of a chase, preferably from the same person. Love has sparks in it, quarrels that end in laughter, passions that arrive at the wrong address. Tact and impulse trip over each other’s feet. Once they learn the steps it becomes a tango, and you have rarely cared for slower dances.',
    trine:
      'Give and take come easily to you. You can pursue without crowding and yield without sulking, so others find it pleasant to be wanted by you or to work at your side. There is a natural flair, in dress, in play, in whatever you make. Charm of this sort has seldom had to practise. Promise it an hour a week all the same, and see what it can make.',
    opposition:
      'Attraction, for you, looks straight back. You enjoy the tug between courting and being courted, and may find that in each pairing one person supplies the gentleness while the other does all the wanting. It makes for sparks and for some slammed pianos. Change ends at half-time. Where both can chase and both can rest, nobody needs the last gesture.',
  },
  'venus-jupiter': {
    conjunction:
      'You love abundantly. Friends, food, colour, celebrations, someone new at the party: your heart finds room, and your charm makes others feel that they have been rather wonderful all along. Restraint can look like stinginess to you. A taste as large as yours deserves to be educated as well as fed; the finest thing on the tray is sometimes the smallest.',
    sextile:
      'Pleasure is keeping a place for you and would like to know whether you are coming. With invitations, pictures, strangers who could be friends, you have a lucky touch as soon as you leave the house. People with other customs widen your taste agreeably. Accept the first offer that makes you smile, then make the following one yourself.',
    square:
      'A little too much is, to your taste, about right. You fall for promises of bliss, overdo the compliments or the cream, and may wonder why the sweetest thing lost its flavour after the third helping. Your warmth is perfectly sincere. Let wanting last somewhat longer before it is satisfied: appetite, as you know better than most, is part of the feast.',
    trine:
      'Kindness finds you, probably because you leave it so much space. You are gracious with people of every sort, generous without show, and take an open delight in art, travel and company. Favours come your way and go out again. There may be a slight tendency to let pleasant things simply happen, when you could be making some of them.',
    opposition:
      'Lavish friends bring out your thrift, and thrifty ones your extravagance. You come across the question of enough in company: who gives more, who hopes for more, whose idea of a lovely evening needs the larger party. There is charm on every side of it. Toast each other by all means, and settle what the feast is for before the musicians arrive.',
  },
  'venus-saturn': {
    conjunction:
      'Your affections wear good plain cloth. You are careful about whom you love and for how long, value loyalty over sparkle, and take it for granted that you must deserve what others get for nothing. With the years, your tenderness tends to look better and better. When you are offered some without conditions, resist the urge to read the contract.',
    sextile:
      'Love grows more beautiful to you when it has something to do. Mending an heirloom on a winter evening, keeping up a long correspondence, turning out to hold the ladder: care that has a form is your private art, and shyness the only thing in its way. Name a day, then, and keep it. The other person has probably left it free.',
    square:
      'Somewhere you took the view that love is rationed. You may hold back, choose people hard to reach, or stay on from duty when the warmth has gone, and you are quick to feel the draught of a rejection. What looks like coldness is caution. Accept a small, undeserved kindness each day, as others take vitamins, and do not return it.',
    trine:
      'You have a gift for lasting things. Friendships built for decades, well-kept shoes, a style that does not follow the fashion: you prefer what improves with use. In love you are considerate, realistic and there. Grand windswept gestures may pass you by with a wave. You, meanwhile, will have remembered the umbrella, and the anniversary.',
    opposition:
      'The ones you love have often come with a timetable. You long for tenderness and meet a clock, a border, a difference of age, unless it is you who must explain, quite kindly, that this week is not possible. Two people are weighing what they dare to promise. Promise little and exactly. Affection paid in small coin adds up to more than you would think.',
  },
  'venus-uranus': {
    conjunction:
      'Your heart likes to be surprised. You are attracted by the unusual face, the friend from nowhere, the arrangement that has no name yet, and often by the first moment more than by the fiftieth. Boredom frightens you more than solitude does. Those who love you discover that the way to keep you is to leave the gate ajar.',
    sextile:
      'An unplanned evening brightens something in you. Your affections keep fresh on novelty in modest doses: an unknown café, a friend from another trade, a colour you have never worn. It rarely upsets anybody, and the usual cushions are always there to come back to. Say yes, this month, to one occasion you cannot quite picture.',
    square:
      'You may want someone badly until they say yes. Excitement and commitment pull at opposite sleeves, so attachments can begin like a firework and end like one, and you might blame the other for a cage you built in a nervous moment. Honest talk about distance works wonders. There are people who also need two toothbrushes and two postcodes.',
    trine:
      'You love lightly and truly. Friendship is part of every affection you form, people are free to be peculiar with you, and your taste runs a few years ahead of the shops. Jealousy strikes you as a waste of an evening. Something fresh comes into any bond you form, and people could thank you for it more often.',
    opposition:
      'Love tends to walk in from an unexpected side. You are taken with the one who is passing through, who keeps strange hours and has no word for what this is; or you are that person, and someone sits waiting with two cups. How free may a bond be? Settle it out loud. It can be as original as you are both honest.',
  },
  'venus-neptune': {
    conjunction:
      'Beauty takes you by the sleeve and leads you off. You love with imagination, see the halo before the haircut, and have a feeling for music, image or atmosphere that borders on the devotional. You would give away your coat. Let the beloved have faults in plain view. Love finds its footing on them.',
    sextile:
      'Beauty speaks to you softly and waits to see if you turn round. A tune from far off or a faded photograph is invitation enough; you could turn it into something and be the happier, since your imagination likes to run errands for the heart. Take lessons, or write the love letter. Inspiration is punctual once it knows where to find you.',
    square:
      'Your affections go shopping with their eyes half shut. You soften every contour, spend tenderness on whoever sighs most musically, dream of perfect union and fall out over the washing-up, so that for a while real affection seems a poor copy. Artists live on that gap. Put the longing into something you can hang, hum or cook, and love will breathe more easily.',
    trine:
      'A gentle glamour accompanies your affections. You are moved by melodies, shy people and the hour before dusk, and can turn a rented room into somewhere worth remembering. In love you are forgiving, imaginative, hardly ever petty. Ideals come easily, and reality is allowed in by the side entrance. It, too, has poetry, if you catch it humming while it works.',
    opposition:
      'You have loved some people who were largely your own work. The longing for perfect union lends them a light, and when it shifts you feel cheated by someone who promised nothing of the kind. There is an artist in that longing, who should be given paint. For love itself, keep asking what this person did today, in fact.',
  },
  'venus-pluto': {
    conjunction:
      'Halfway has no charm for you. In love, in art, in friendship you want to be altered, and you look at the object of your affection as if you had to draw it from memory. People feel it, and some take fright. Possession is the lesser part of passion. The greater part is your loyalty to whoever has seen you without defences.',
    sextile:
      'Depth is on offer in your friendships whenever you want it. You can be merely agreeable for years, until one frank question, asked because you chose to ask, turns an acquaintance into somebody for life. Old and damaged things respond as well, a chipped bowl, a song no one sings. Bring them back one by one; what you restore returns the favour.',
    square:
      'Love may have shown you its underside: jealousy, silence as a lever, the fear of being left with nothing. You can hold on long after pleasure has gone, or end things first so as to own the ending. Knowledge of this kind need not make you hard. It can make you someone with whom another person has nothing left to hide.',
    trine:
      'Your attachments run deep and make you richer. You recognise the worth in a damaged thing, bring out hidden talents in those you love, and can let a bond change its form without tearing it. A certain magnetism helps, though you use it sparingly. Being close to you, people say, is like having one’s portrait painted honestly and well.',
    opposition:
      'Magnetic people alter your course. You are wanted fiercely, or want so yourself, and underneath the two of you are working out who holds the strings; jealousy, given or received, is only the noisiest form of it. You admire in them the courage to go all the way down. Find your own, and the strings can be laid on the table in plain view.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
