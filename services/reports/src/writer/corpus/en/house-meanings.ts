import type { House } from '@astrall/astrology/chart.ts';

export const houseMeanings: Record<House, string[]> = {
  1: [
    'The first house lies where the sky met the horizon at your birth. It concerns the body, the bearing and the first impression, and how you go about starting anything at all.',
    'Everything starts with the first house: the entrance you make, the face and the gait people learn to know, your manner of taking hold of a new day. It lies at the eastern horizon.',
  ],
  2: [
    'The second house deals with what you own and what you can do: earnings, possessions, skills, the senses, and the feeling of having enough on which all these depend.',
    'Means of every kind are kept in the second house, money among them, and also talents, tools and whatever gives you the sense of standing on your own ground.',
  ],
  3: [
    'Close surroundings belong to the third house: brothers and sisters, neighbours, school, short trips, and the whole daily traffic of talk, messages and small discoveries.',
    'Within a short walk lies all that the third house looks after: siblings, the street, early lessons, letters, gossip, and the habit of putting things into words.',
  ],
  4: [
    'At the bottom of the chart lies the fourth house, which stands for origins, parents, home and privacy: the ground you come from, and the ground you make for yourself.',
    'Below the horizon and out of sight, the fourth house holds the roots. Family and forebears belong to it, the walls you lived in first, and the place where you can be left in peace.',
  ],
  5: [
    'Here the talk is of joy. The fifth house holds play, romance, children, art and every kind of risk taken for pleasure, in short whatever you do with a beating heart.',
    'Whatever is done for its own sake has its place in the fifth house: games and love affairs, works of art, the delight in children, the courage to show what you have made.',
  ],
  6: [
    'Daily life has its quarters in the sixth house: work and its tools, habits, service, the care of the body, all the modest tasks by which a life is kept in order.',
    'The sixth house keeps the working days. Tasks, routines, colleagues and the upkeep of body and household are found there, and so is the satisfaction of being of use.',
  ],
  7: [
    'Facing you across the chart is the other person. The seventh house describes partnership, marriage, close collaboration and open rivalry, and what you look for in somebody who looks back.',
    'It takes a second person to fill the seventh house. Spouses, partners and declared opponents meet you in it, each holding up a mirror of a slightly different kind.',
  ],
  8: [
    'What two people share and cannot easily divide comes under the eighth house: intimacy, trust, common money, inheritance, loss, and the changes that leave nobody quite the same.',
    'Things that cannot be done by halves are left to the eighth house: deep trust, shared means, mourning, desire, and the courage to let something end.',
  ],
  9: [
    'The ninth house looks past the horizon. Long journeys, foreign ways, higher study, belief and law belong to it, along with the wish to see how everything hangs together.',
    'Somewhere beyond the last familiar street the ninth house begins. It is given to travel and translation, to teachers, faiths and philosophies, and to the view one has from up there.',
  ],
  10: [
    'High in the chart, the tenth house is the one seen from afar. It has to do with vocation, reputation and responsibility, and with what the world would say that you do.',
    'High up stands the tenth house, in full view. Callings, careers and public duties are read from it, and the sort of example that a life may set.',
  ],
  11: [
    'Friends, circles, associations and shared hopes fill the eleventh house. It shows how you belong to a group, and which kind of future you would like to help bring about.',
    'The eleventh house is where one becomes part of a “we”. Friendships, teams and causes are its business, together with the wishes that need many hands.',
  ],
  12: [
    'Last comes the twelfth house, the quiet room behind the others. Solitude, dreams, faith, hidden help and unseen burdens live there, and much that you know without knowing it.',
    'Behind all the others, and entered by a low gate, lies the twelfth house. What is done in secret or in silence belongs to it, rest and retreat, compassion, and the things one carries for others.',
  ],
};
