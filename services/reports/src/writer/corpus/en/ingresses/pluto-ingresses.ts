import type { Sign } from '@astrall/astrology/chart.ts';

export const plutoIngresses: Record<Sign, string> = {
  aries:
    'An era opens with clenched will and a clean slate. Pluto in Aries changes, over decades, what people mean by courage and by self, and old banners burn so that something can be begun at the root. Strength looks for its purpose.',
  taurus:
    'Deep change reaches the soil. The long passage of Pluto through Taurus transforms what a society owns, digs up and calls wealth, and whoever learns to value what cannot be hoarded is ahead of the time.',
  gemini:
    'Knowledge becomes power in a new manner. With Pluto in Gemini the means of speaking, teaching and carrying news are remade from below, and a word may weigh more than a stone. Ask of each who profits, and who is freed.',
  cancer:
    'The roots are turned over. In Cancer, Pluto goes through the life of families, homelands and the very idea of belonging, for the better part of a generation. What is still alive underneath comes up stronger.',
  leo: 'A struggle for the centre gives these years their heat. Pluto in Leo remakes the creative self, and with it the cult of the great personality, until many discover a crown of their own that fits under an ordinary hat.',
  virgo:
    'Reform goes into the grain of everyday life. While Pluto is in Virgo, work, technique, nature and the habits of the body are changed from the smallest part upwards. Quiet specialists turn the hinge of the age.',
  libra:
    'The pact between people is rewritten at the root. Pluto in Libra has transformed marriage, law and the arts of peace each time it came by, and taught that equality needs more than manners. Listen for the unspoken clause.',
  scorpio:
    'Nothing stays buried merely because it is deep. Pluto is most itself in Scorpio, and its dozen years there bring up the great themes of desire, loss and renewal. Whoever looks steadily finds less to fear.',
  sagittarius:
    'Beliefs are tested by fire, and fire by belief. Across Sagittarius, Pluto intensifies the quest for truth, mingles peoples and faiths, and reveals what zeal costs. The convictions that remain can live beside others.',
  capricorn:
    'Towers are examined at the foundation. Over some sixteen years Pluto in Capricorn exposes what has grown hollow in offices, systems and the habit of obeying, and lets sounder structures be drafted in the same dust.',
  aquarius:
    'The many find out what they are able to do. Pluto in Aquarius spends about two decades transforming technology, community and the idea of progress itself, and asks who holds the switch. Power shared is the experiment of the age.',
  pisces:
    'An ocean changes its bed. Pluto in Pisces works for years upon faith, imagination and compassion, dissolving what an era believed and preparing, unseen, whatever it is going to dream next. Forgiveness becomes a historical force.',
};
