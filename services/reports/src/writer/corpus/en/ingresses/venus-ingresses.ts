import type { Sign } from '@astrall/astrology/chart.ts';

export const venusIngresses: Record<Sign, string> = {
  aries:
    'Affection goes without a chaperone. In Aries Venus likes the direct glance, the sudden invitation and clothes one can run in, so attraction is frank and soon bored by hints. Say that you like it, whatever it is.',
  taurus:
    'Pleasure gets out the good tablecloth. Venus is at home in Taurus, where love is something cooked, planted, stroked and kept. These are weeks for the senses and for noticing how much delight can be had without hurry.',
  gemini:
    'Flirtation finds its vocabulary. While Venus is in Gemini charm travels by wit and curiosity, friendships multiply, and the heart may be won by a clever postcard. Commitment can follow when it has finished laughing.',
  cancer:
    'Love lays an extra place. With Venus in Cancer tenderness turns domestic and a little nostalgic, and beauty is found in what has been handed down. People respond less to dazzle than to being remembered.',
  leo: 'Romance buys front-row tickets. Venus in Leo has a weakness for splendour, loyalty and compliments delivered at full volume, and few will mind being adored. Give a party, or at least give your affection its best outfit.',
  virgo:
    'A button sewn back on can be a declaration. During the stay of Venus in Virgo love prefers to be helpful, taste grows exact, and what is plain, clean and well made has a particular appeal. Go easy on improvements to the beloved.',
  libra:
    'Harmony is the fashion, and suits most people. Venus comes into its own in Libra, favouring couples, galleries, diplomacy and the art of setting two chairs at the right distance. Meet someone in the middle; it is prettier there.',
  scorpio:
    'Taste deepens, like wine that has been left alone. In Scorpio, Venus turns from the agreeable to the unforgettable, and bonds are wanted whole or not at all. Privacy protects what is tender. Jealousy does it no favours.',
  sagittarius:
    'Hearts look at the departures board. As Venus crosses Sagittarius, attraction has an accent, a rucksack or a theory, and love is happiest with room to run. Laughing at the same things proves a serious qualification.',
  capricorn:
    'Affection makes plans and means to keep them. Venus in Capricorn has a liking for the classic, the lasting and the slightly reserved, and courtship may look like competence. Small, dependable gestures outshine the fireworks.',
  aquarius:
    'Friendship becomes the most interesting form of love. While Venus is in Aquarius people like one another’s peculiarities, design grows bolder, and possessiveness seems old-fashioned. Try an unusual outing, with an unusual guest list.',
  pisces:
    'Mercy gets into everything, and so does music. In the time of Venus in Pisces love is dreamy, forgiving and hard to put a fence around, and art can do what arguments cannot. Be soft-hearted with your eyes open.',
};
