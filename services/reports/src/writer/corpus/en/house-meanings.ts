import type { House } from '@astrall/astrology/chart.ts';

export const houseMeanings: Record<House, string[]> = {
  1: [
    'The first house lies where the sky met the horizon at your birth. It concerns the body, the bearing and the first impression, and how you go about starting anything at all.',
    'Everything starts with the first house: the entrance you make, the looks and the gait people learn to know, your manner of taking hold of a new day. It lies at the eastern horizon.',
    'In the first house you stand in person: how you look and move, what you do with a fresh start, the tone in which you say your name to a stranger.',
    'Begin with yourself, says the first house. Temperament belongs to it, appearance, the way of tackling a thing, all that is there as soon as you walk in.',
  ],
  2: [
    'The second house deals with what you own and what you can do: earnings, possessions, skills, the senses, and the feeling of having enough on which all these depend.',
    'Means of every kind are kept in the second house, money among them, and also talents, savings and whatever gives you the sense of standing on your own ground.',
    'What supports you is the matter of the second house: an income, a trade, a well-filled cupboard, and the quiet knowledge of being worth something.',
    'The second house has to do with holding and keeping. One finds in it what belongs to you, what you are able to do, and what you would not sell.',
  ],
  3: [
    'Close surroundings belong to the third house: brothers and sisters, neighbours, school, short trips, and the whole daily traffic of talk, messages and small discoveries.',
    'Within a short walk lies all that the third house looks after: siblings, the next house but one, early lessons, messages, gossip, and the habit of putting things into words.',
    'In the third house there is always someone talking. It holds brothers and sisters, lessons, errands, notes on the fridge, and the way your mind goes from one thing to the next.',
    'The third house is concerned with what lies close by: the neighbours, the way to school, the news, and the words you have ready for all of it.',
  ],
  4: [
    'At the bottom of the chart lies the fourth house, which stands for origins, parents, home and privacy: the ground you come from, and the ground you make for yourself.',
    'Below the horizon and out of sight, the fourth house holds the roots. Family and forebears belong to it, the home you lived in first, and the place where you can be left in peace.',
    'The fourth house is the one with the foundations. It tells of where you come from and from whom, of the place in which you grew up, and of what you call home now.',
    'Ask the fourth house about roots: about parents and their parents, about the soil, the hearth, and how it feels in you when the last guest has gone.',
  ],
  5: [
    'Here the talk is of joy. The fifth house holds play, romance, children, art and every kind of risk taken for pleasure, in short whatever makes your pulse go faster.',
    'Whatever is done for its own sake has its place in the fifth house: games and love affairs, works of art, the delight in children, the courage to show what you have made.',
    'Pleasure lives in the fifth house, together with its relations: love before it has become an arrangement, children, theatre and studio, every game worth losing.',
    'The fifth house is the part of life that does not need a reason. Here people fall in love, paint, play and show off, and are as young as they ever were.',
  ],
  6: [
    'Daily life has its quarters in the sixth house: work and its habits, service, the care of the body, all the modest tasks by which a life is kept in order.',
    'The sixth house keeps the working days. Tasks, routines, colleagues and the upkeep of body and household are found there, and so is the satisfaction of being of use.',
    'Between the alarm clock and the washing-up stretches the sixth house. The job is found in it, and the habits, the errands, the body with its needs, whoever relies on you every day.',
    'What has to be done again tomorrow comes under the sixth house: work, order, practice, care, and the art of doing small things so that they hold.',
  ],
  7: [
    'Facing you is the other person. The seventh house describes partnership, marriage, close collaboration and open rivalry, and what you look for in somebody who looks back.',
    'It takes a second person to fill the seventh house. Spouses, partners and declared opponents meet you in it, each holding up a mirror of a slightly different kind.',
    'The seventh house belongs to the others, one at a time. It is here that you meet the people you marry, work with or contend with, and through them a side of yourself.',
    'Every “we two” is at home in the seventh house, in love, in business and in rivalry. It shows whom you let come near, and what you ask of them.',
  ],
  8: [
    'What two people share and cannot easily divide comes under the eighth house: intimacy, trust, common money, inheritance, loss, and the changes that leave nobody quite the same.',
    'Things that cannot be done by halves are left to the eighth house: deep trust, shared means, mourning, desire, and the courage to let something end.',
    'The eighth house begins where “mine” and “yours” cease to be clear. Passion is found in it and debt, confidence and inheritance, and all that has to end before something else can start.',
    'The eighth house lies off the usual route. It keeps what people share only with very few: secrets, closeness, common means, farewells, and the strength that is left afterwards.',
  ],
  9: [
    'The ninth house looks past the horizon. Long journeys, foreign ways, higher study, belief and law belong to it, along with the wish to see how everything hangs together.',
    'Somewhere beyond the last familiar street the ninth house begins. It is given to travel and translation, to teachers, faiths and philosophies, and to whatever makes the world larger than it looked at home.',
    'For the wide world there is the ninth house, for journeys and universities, religions and laws, and for the evening on which one suddenly sees what it was all about.',
    'The ninth house climbs a hill to have a look round. It asks what you believe, where you would like to go, and from whom you have learned to think.',
  ],
  10: [
    'High in the chart, the tenth house is the one seen from afar. It has to do with vocation, reputation and responsibility, and with what the world would say that you do.',
    'High up stands the tenth house, in full view. Callings, careers and public duties are read from it, and the sort of example that a life may set.',
    'The tenth house stands where everyone can see it. Profession and rank are written on its front, and also the deeds by which people who have never met you will know you.',
    'What becomes of you in the eyes of the world is a question for the tenth house: the calling, the climb, the office you hold and how you hold it.',
  ],
  11: [
    'Friends, circles, associations and shared hopes fill the eleventh house. It shows how you belong to a group, and which kind of future you would like to help bring about.',
    'The eleventh house is where one becomes part of a “we”. Friendships, teams and causes are its business, together with the wishes that nobody can fulfil alone.',
    'In the eleventh house people sit in a circle. They are friends, allies, fellow dreamers, and in their midst lies a plan for better times.',
    'The eleventh house gathers those you have chosen for company, and the hopes you have in common. What you wish for others, and with others, is kept here.',
  ],
  12: [
    'Last comes the twelfth house, the quiet one behind the others. Solitude, dreams, faith, hidden help and unseen burdens live there, and much that you know without knowing it.',
    'Behind all the others, where few visitors find their way, lies the twelfth house. What is done in secret or in silence belongs to it, rest and retreat, compassion, and the things one carries for others.',
    'Nobody can give you directions to the twelfth house. One withdraws to it in order to sleep, dream, pray or mend, and some of what you carry has been lying there since before you could speak.',
    'What goes on out of sight belongs to the twelfth house: solitude and surrender, kindness that nobody hears of, fears without a name, and the deep well under them.',
  ],
};
