import type { Body, House } from '@astrall/astrology/chart.ts';

export const chartRulerMeaning = [
  'Each sign is looked after by a planet, and the one that looks after your Ascendant is called the ruler of the chart. If the Ascendant is where you come in, its ruler shows where you then go: the house it occupies names a part of life that keeps drawing you back.',
  'Behind the sign of the Ascendant stands a planet, since every sign has one to look after it, and that planet is called the ruler of the whole chart. It is the member of the crew who steers. Look at the house in which it is found, and you will see towards which shore of life the boat keeps turning of its own accord.',
  'Among the planets of a chart one has a special charge: it governs the rising sign and therefore, so the tradition says, the person. Where that planet has taken up residence, in which of the twelve houses, you are likely to spend more of your attention than you ever meant to, and to get a good deal back.',
  'Who is in charge here? Astrology has a simple answer: the planet to which the sign of your Ascendant belongs. It is known as the chart’s ruler, and the house where it stands is something like its headquarters. Much that looks like chance in the course of a life turns out to have been sent from there.',
];

export const chartRulerBody: Record<Body, string> = {
  sun: 'With the Sun to lead it, this life is steered from the centre: you want to put your own name to what you do, and you find the way by asking what makes you feel alive. Where nothing in you says yes, you hardly move.',
  moon: 'With the Moon to lead it, this life is steered by feeling. You sense whether a place is right before you could give a reason, you set out when you feel safe and turn back when you do not, and the course alters a little with every mood.',
  mercury:
    'With Mercury to lead it, this life is steered by curiosity. You advance by asking, reading and comparing, you would rather have two routes than one, and a good conversation can change your direction by lunchtime.',
  venus:
    'With Venus to lead it, this life is steered by what you find beautiful and by whom you like. You go where you are welcome, make things easier for others as you pass, and put off what could only be had by force.',
  mars: 'With Mars to lead it, this life is steered by the will. You choose a direction by starting to walk in it, resistance tells you that you are getting somewhere, and patience is the last thing that you pack.',
  jupiter:
    'With Jupiter to lead it, this life is steered by confidence. You reckon that there will be enough, you say yes before you have read to the end, and you are happiest when what you do belongs to something larger.',
  saturn:
    'With Saturn to lead it, this life is steered slowly and on purpose. You measure before you set out, you take on what others put down, and what you have reached in this manner you seldom lose again.',
  uranus:
    'With Uranus to lead it, this life is steered by the wish to be free. You turn off where nobody expected it, you trust what you have tried for yourself, and a route that everyone recommends has half lost its charm for you.',
  neptune:
    'With Neptune to lead it, this life is steered by longing and imagination. You follow a tone more than a map, you arrive at places that you had not looked for, and you need a fixed point from time to time to see how far you have drifted.',
  pluto:
    'With Pluto to lead it, this life is steered from below. You do nothing by halves, you would like to know what is really going on, and you have it in you to begin again where others would only repair.',
};

export const chartRulerInHouse: Record<House, string> = {
  1: 'Your chart’s ruler has not gone far. In the first house it makes you, so to speak, your own errand: you set your course by inner impulse, and life asks who you are before it asks what you can do. Others find you recognisable from far off. Self-directed people need not be self-absorbed, provided that they look up often and ask where everyone else was going.',
  2: 'The road that you take leads to the workshop and the market. As the ruler of the chart is in the second house, much of your story is told through making a living and discovering what you are good at. You learn who you are from what you can build, buy or do without. Ask of each acquisition whether it supports the journey or has become the luggage.',
  3: 'You were given a talking path. The planet that leads your chart occupies the third house, so that life unfolds for you in encounters: a question asked on the pavement, a sister’s remark, a course taken on a whim. You orient yourself by naming what you see. Scenery changes quickly along such a route, and a diary would be good company. Listen, too, for what goes unsaid along the way.',
  4: 'All your routes seem to bend homeward. Found in the fourth house, the ruler of your Ascendant points inward and back, to family, soil, memory and the making of a place where you can take your shoes off. Even a far-flung life will have this magnet underneath. You gain direction whenever you understand something about where you come from. The garden gate, after all, swings both ways.',
  5: 'Follow the fun: that is roughly what your chart advises. Its ruler is lodged in the fifth house, and you seem to find the right way by pleasure, by what makes you sing, show off a little, lose your head or pick up a brush. Duty alone gets you lost. What others call distraction has sometimes been your compass. Create something regularly, if only a good excuse for being late.',
  6: 'For you the way leads through work, and not the grand sort. It is in the sixth house that your chart’s ruler keeps its tools, so you become yourself by practice: serving, mending, learning a craft, living with animals, putting a day together well. You may underrate this, as people do who are needed. Look at your hands in the evening. They tell you where you have been going.',
  7: 'You set out, and at once there is somebody beside you. Because the planet that rules your Ascendant stands in the seventh house, the plot of your life is moved on by partners, allies and the occasional worthy adversary, and important turns begin with “a person I met”. You steer well in company. Just make certain that you are the one who holds the map.',
  8: 'No shallow road was ever going to hold you. The ruler of your chart has gone down to the eighth house, where lives are joined, debts of every kind are settled and one thing ends so that another can start; you are repeatedly led to such places and come away knowing more. It gives you depth and nerve. Pack something frivolous for the journey. Pilgrims have always sung rude songs.',
  9: 'A distance calls you, and has done since you first saw a globe. Through its place in the ninth house, the leading planet of your chart directs you outward: to study, foreign parts, publishing, belief, to any teacher who opens the shutters. You would be hard to keep in one postcode of the mind. Whatever you bring home, unpack it where people can see.',
  10: 'Your ascent is visible from the valley. Since the ruler of the Ascendant occupies the tenth house, life presents itself to you as something to be accomplished, and you take your bearings by a vocation, a standard, a name you would like to deserve. You may be recognised early, or simply expected. Keep some footpaths unmarked on the public map, for walking with no one to greet.',
  11: 'You find your way by asking whom it would help. In the eleventh house the planet that governs your chart is among friends, and it is they, together with clubs, causes and a shared picture of tomorrow, who nudge you towards the decisive turnings. A group may in turn try to hold the pen. Listen to its suggestions, and write your own next page.',
  12: 'Where the street ends, a path goes on through the trees. Yours is of that kind. The ruler of the chart rests in the twelfth house, so you are led inward and out of sight, by solitude, dreams, devotion or quiet work on another’s behalf, and outward success may feel oddly beside the point. Others cannot always see where you are heading. You could leave them a note.',
};
