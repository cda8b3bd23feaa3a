import type { Sign } from '@astrall/astrology/chart.ts';

export const venusIngresses: Record<Sign, string> = {
  aries:
    'Affection goes without a chaperone. In Aries, Venus likes the direct glance, the sudden invitation and clothes one can run in, so attraction is frank and soon bored by hints. Say that you like it, whatever it is.',
  taurus:
    'Pleasure gets out the good tablecloth. Venus is at home in Taurus, where love is something cooked, planted, stroked and kept. These are weeks for the senses and for noticing how much delight can be had without hurry.',
  gemini:
    'A clever postcard may do more than roses for as long as Venus is in Gemini. Charm travels by wit and curiosity now, friendships multiply, and commitment can follow once it has finished laughing.',
  cancer:
    'Love lays an extra place. With Venus in Cancer tenderness turns domestic and a little nostalgic, and beauty is found in what has been handed down. People respond less to dazzle than to being remembered.',
  leo: 'Romance buys front-row tickets. Venus in Leo has a weakness for splendour, loyalty and compliments delivered at full volume, and few will mind being adored. Give a party, or at least give your affection its best outfit.',
  virgo:
    'A button sewn back on can be a declaration. Since love would like to be useful while Venus is in Virgo, and taste grows exact, plain things that are clean and well made appeal to many, as do plain people who are kind.',
  libra:
    'Harmony is the fashion, and suits most people. Venus comes into its own in Libra, favouring couples, galleries, diplomacy and the art of setting two chairs at the right distance. Meet someone in the middle; it is prettier there.',
  scorpio:
    'Taste deepens, like wine that has been left alone. In Scorpio, Venus turns from the agreeable to the unforgettable, and bonds are wanted whole or not at all. Privacy protects what is tender. Jealousy does it no favours.',
  sagittarius:
    'To laugh at the same things proves a serious qualification. As Venus crosses Sagittarius, attraction has an accent, a rucksack or a theory, and hearts look up at the departures board with more than usual interest.',
  capricorn:
    'Courtship may look a good deal like competence in these weeks. Venus in Capricorn has a liking for what is classic, lasting and slightly reserved, so that a promise kept on a wet evening outshines any number of fireworks.',
  aquarius:
    'Friendship becomes the most interesting form of love. While Venus is in Aquarius people like one another’s peculiarities, design grows bolder, and possessiveness seems old-fashioned. Try an unusual outing, with an unusual guest list.',
  pisces:
    'Mercy gets into everything, and so does music. In the time of Venus in Pisces love is dreamy, forgiving and hard to put a fence around, and art can do what arguments cannot. Be soft-hearted with your eyes open.',
};
