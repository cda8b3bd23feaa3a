import type { Element } from '@astrall/astrology/chart.ts';

export const elementsMeaning = [
  'Each of the twelve signs belongs to one of four elements, Fire, Earth, Air or Water, three signs to each. Counting how many points of your chart fall in each element gives a first impression of its temperament: a look at the whole landscape after so many details. No mixture is better than another. A full element shows what comes to you unasked; a sparse one shows what you may reach by practice, or by choosing your company well.',
  'Fire, Earth, Air and Water are the oldest words astrology has for temperament. Three signs belong to each of them, and by counting the points of your chart that fall in those signs one gets a recipe of sorts. There are no bad recipes. Of what is plentiful you may have to take care not to serve too much; what is scarce can be added by habit, by effort, or by the people you invite.',
  'It is useful to forget the details once and ask what a chart is made of. The signs are divided among four elements, Fire, Earth, Air and Water, and so are the points that stand in them. The proportions say something about your natural climate. A good share of one element makes certain things easy; little of another makes them interesting, since you will have to go and look for them.',
  'Ancient philosophers thought that the world was mixed from Fire, Earth, Air and Water, and astrologers never saw a reason to drop so handy an idea. Each sign is given to one of the four. If we add up where your points stand, the total shows which of them you draw on without noticing and which you need to send out for. Neither is a merit or a fault; one cooks with what is in the house.',
];

export const countedPoints = {
  withAscendant:
    'Eleven points are counted here: the ten planets, the Sun and the Moon among them, and your Ascendant.',
  planetsAlone: 'Ten points are counted here: the planets, the Sun and the Moon among them.',
};

export const dominantElement: Record<Element, string> = {
  fire: 'Fire burns high in your chart. You warm to what is alive, you trust enthusiasm as a form of knowledge, and you would rather try a thing and laugh about it than wonder for ever. Others catch courage from you. Such a flame needs both fuel and a hearth, so rest before you are down to the embers, and remember that for slower temperaments a spark at the wrong moment is just a fright.',
  earth:
    'Earth carries great weight in your chart. You believe what you can put to use, you respect materials and the time things take, and you are likely to be the one who remembered the sandwiches. Reliability of this kind is a quiet luxury for everybody near you. Let in the impractical from time to time: a walk without an errand, a wild plan, an idea nobody has tested.',
  air: 'Air blows freely in this chart. You live by understanding: you compare, name, discuss, and an experience seems complete to you once it has been talked over. You can bring perspective into the stuffiest meeting and treat an opponent as a fellow thinker. What floats off may be the body and its plain requests. Eat, sleep, touch something rough, and let some feelings pass without commentary.',
  water:
    'Water runs strongly through your chart. You take the measure of a situation by how it feels, and you notice undertows beneath the talk that others discover only later. Imagination, sympathy and memory are your ways of knowing. Because you take in so much, you need some dry land to come back to: time alone, a clear refusal, and the habit of asking which of these feelings began in you.',
};

export const missingElement: Record<Element, string> = {
  fire: 'None of the points that are counted falls in Fire. It does not mean that you lack courage or joy; it suggests that they may not start by themselves in the morning. You might look for them in others, or kindle them by doing: moving, competing, playing, saying yes before the doubts are all in. Once lit on purpose, enthusiasm is yours to tend, and you know where you keep the matches.',
  earth:
    'Earth holds none of the points that are counted, so the practical side of life may feel like a foreign language, though one you can learn to speak quite well. Lists, routines, a meal at a regular hour, some craft that uses the hands: these can give the rest of you somewhere to land. Let a clock help you, and value the people who ask how, exactly, you intend to do it.',
  air: 'Of all that is counted here, nothing stands in Air. You may know things long before you can put them into words, and detachment may strike you as a little cold. Distance can be practised, though: by writing a matter down, telling it to a neutral friend, asking how it looks from outside. An absent element often becomes a fascination, and you may well seek out talkers, books and high places.',
  water:
    'None of the points counted here is in Water. Feelings visit you all the same, perhaps unannounced, and you may translate them at once into action, plans or opinions. Give them time to be what they are. Music helps, as do old friends, unhurried baths and films that make you cry for no good reason. You are anything but cold; your tenderness may simply like to be private.',
};

export const balancedElements =
  'The four elements share your chart rather evenly. No single temperament takes the lead, so you can usually find in yourself the spark, the patience, the idea or the sympathy that a moment asks for. It makes you adaptable, and a good translator between people who seem to be made of one thing only. The question for you is one of choice: which of the four should speak now, and which has been waiting its turn?';
