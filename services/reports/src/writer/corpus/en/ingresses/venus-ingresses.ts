import type { Sign } from '@astrall/astrology/chart.ts';

export const venusIngresses: Record<Sign, string[]> = {
  aries: [
    'Affection goes without a chaperone. In Aries, Venus likes the direct glance, the sudden invitation and clothes one can run in, so attraction is frank and soon bored by hints. Say that you like it, whatever it is.',
    'Love takes the stairs two at a time. While Venus is in Aries liking is instant and shows, colours are bold, and courting is a sport with plenty of laughter in it; patience will be in season again later on.',
  ],
  taurus: [
    'Pleasure gets out the good tablecloth. Venus is at home in Taurus, where love is something cooked, planted, stroked and kept. These are weeks for the senses and for noticing how much delight can be had without hurry.',
    'Shop windows look good enough to eat. Venus in Taurus is where it likes best to be, and spoils anyone who has time: with music, skin, cake, and the kind of affection that stays for breakfast.',
  ],
  gemini: [
    'A clever postcard may do more than roses for as long as Venus is in Gemini. Charm travels by wit and curiosity now, friendships multiply, and commitment can follow once it has finished laughing.',
    'Hearts exchange notes under the desk. With Venus in Gemini the wittiest is the fairest, friendship and flirtation share an umbrella, and a taste may change between lunch and tea without anyone being cross.',
  ],
  cancer: [
    'Love lays an extra place. With Venus in Cancer tenderness turns domestic and a little nostalgic, and beauty is found in what has been handed down. People respond less to dazzle than to being remembered.',
    'Love peels potatoes and hums. During these weeks in Cancer, Venus finds beauty in what is familiar, in frayed cushions and old jokes, and anyone who wishes to please should remember a birthday or bring soup.',
  ],
  leo: [
    'Romance buys front-row tickets. Venus in Leo has a weakness for splendour, loyalty and compliments delivered at full volume, and few will mind being adored. Give a party, or at least give your affection its best outfit.',
    'Love wants a balcony. Venus in Leo gives with open hands and likes to be thanked in front of everybody; romance wears gold, artists are brave, and a small attention is better made into a large one.',
  ],
  virgo: [
    'A button sewn back on can be a declaration. Since love would like to be useful while Venus is in Virgo, and taste grows exact, plain things that are clean and well made appeal to many, as do plain people who are kind.',
    'Affection mends your coat without mentioning it. In Virgo, Venus loves by doing, prefers good cloth to glitter and notices the chipped cup; criticism, in these weeks, is often tenderness in its working clothes.',
  ],
  libra: [
    'Harmony is the fashion, and suits most people. Venus comes into its own in Libra, favouring couples, galleries, diplomacy and the art of setting two chairs at the right distance. Meet someone in the middle; it is prettier there.',
    'Tables are laid for two and the light is flattering. Venus keeps house in Libra, where charm is an art and fairness a form of love; all sorts of people find it easier to be nice to one another.',
  ],
  scorpio: [
    'Taste deepens, like wine that has been left alone. In Scorpio, Venus turns from the agreeable to the unforgettable, and bonds are wanted whole or not at all. Privacy protects what is tender. Jealousy does it no favours.',
    'Desire has lowered its voice. While Venus is in Scorpio people want the whole of a thing or none of it, presents are chosen in secret, and a single true sentence in the dark outweighs a month of compliments.',
  ],
  sagittarius: [
    'To laugh at the same things proves a serious qualification. As Venus crosses Sagittarius, attraction has an accent, a rucksack or a theory, and hearts look up at the departures board with more than usual interest.',
    'Love has sand in its shoes. In Sagittarius, Venus falls for accents, for laughter, for anyone who knows the way to the sea, and makes light of promises not from coldness but because the view is so good.',
  ],
  capricorn: [
    'Courtship may look a good deal like competence in these weeks. Venus in Capricorn has a liking for what is classic, lasting and slightly reserved, so that a promise kept on a wet evening outshines any number of fireworks.',
    'Courtship comes on time and has polished its shoes. With Venus in Capricorn people value what has proved itself, give things that will last, and declare themselves by staying when the others have gone.',
  ],
  aquarius: [
    'Friendship becomes the most interesting form of love. While Venus is in Aquarius people like one another’s peculiarities, design grows bolder, and possessiveness seems old-fashioned. Try an unusual outing, with an unusual guest list.',
    'The heart leaves its door ajar and sits down with everybody. Venus in Aquarius takes to the unusual, keeps friendship above all other forms, and finds few things so attractive as a person who asks for nothing.',
  ],
  pisces: [
    'Mercy gets into everything, and so does music. In the time of Venus in Pisces love is dreamy, forgiving and hard to put a fence around, and art can do what arguments cannot. Be soft-hearted with your eyes open.',
    'Love hums with its eyes shut. Venus is honoured in Pisces, where it forgives almost anything and sees the angel in the ticket inspector; a fine time for music, for mercy, and for checking the bill afterwards.',
  ],
};
