import type { House } from '@astrall/astrology/chart.ts';

export const houseMeanings: Record<House, string> = {
  1: 'The first house begins where the sky met the horizon at your birth. It concerns the body, the bearing and the first impression, and how you go about starting anything at all.',
  2: 'The second house deals with what you own and what you can do: earnings, possessions, skills, the senses, and the feeling of having enough on which all these depend.',
  3: 'Close surroundings belong to the third house: brothers and sisters, neighbours, school, short trips, and the whole daily traffic of talk, messages and small discoveries.',
  4: 'At the bottom of the chart lies the fourth house, which stands for origins, parents, home and privacy: the ground you come from, and the ground you make for yourself.',
  5: 'Here the talk is of joy. The fifth house holds play, romance, children, art and every kind of risk taken for pleasure, in short whatever you do with a beating heart.',
  6: 'Daily life has its quarters in the sixth house: work and its tools, habits, service, the care of the body, all the modest tasks by which a life is kept in order.',
  7: 'Facing you across the chart is the other person. The seventh house describes partnership, marriage, close collaboration and open rivalry, and what you look for in somebody who looks back.',
  8: 'What two people share and cannot easily divide comes under the eighth house: intimacy, trust, common money, inheritance, loss, and the changes that leave nobody quite the same.',
  9: 'The ninth house looks past the horizon. Long journeys, foreign ways, higher study, belief and law belong to it, along with the search for a meaning that holds everything together.',
  10: 'Highest in the chart, the tenth house is the one seen from afar. It has to do with vocation, reputation and responsibility, and with what the world would say that you do.',
  11: 'Friends, circles, associations and shared hopes fill the eleventh house. It shows how you belong to a group, and which kind of future you would like to help bring about.',
  12: 'Last comes the twelfth house, the quiet room behind the others. Solitude, dreams, faith, hidden help and unseen burdens live there, and much that you know without knowing it.',
};
