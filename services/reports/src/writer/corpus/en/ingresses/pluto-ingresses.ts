import type { Sign } from '@astrall/astrology/chart.ts';

export const plutoIngresses: Record<Sign, string> = {
  aries:
    'An era opens with clenched will and a clean slate. Pluto in Aries changes, over decades, what people mean by courage and by self, and old banners burn so that something can be begun at the root. Strength looks for its purpose.',
  taurus:
    'Deep change reaches the soil. The long passage of Pluto through Taurus transforms what a society owns, digs up and calls wealth, and whoever learns to value what cannot be hoarded is ahead of the time.',
  gemini:
    'A word may weigh more than a stone when Pluto is in Gemini. The means of speaking, teaching and carrying news are remade from below over many years, and of each it is worth asking whom it profits, and whom it frees.',
  cancer:
    'The roots are turned over. In Cancer, Pluto goes through the life of families, homelands and the very idea of belonging, for the better part of a generation. What is still alive underneath comes up stronger.',
  leo: 'A struggle for the centre gives these years their heat. Pluto in Leo remakes the creative self, and with it the cult of the great personality, until many discover a crown of their own that fits under an ordinary hat.',
  virgo:
    'Quiet specialists turn the hinge of the age. While Pluto is in Virgo reform goes into the grain of everyday life, into work, technique and our dealings with nature, and what changes is first of all the smallest part.',
  libra:
    'The pact between people is rewritten at the root. Pluto in Libra has transformed marriage, law and the arts of peace each time it came by, and taught that equality needs more than manners. Listen for the unspoken clause.',
  scorpio:
    'Whoever looks steadily finds less to fear. Pluto is most itself in Scorpio, and during its dozen years there the great themes of desire, loss and renewal come up, since nothing stays buried merely because it is deep.',
  sagittarius:
    'Beliefs are tested by fire, and fire by belief. Across Sagittarius, Pluto intensifies the quest for truth, mingles peoples and faiths, and reveals what zeal costs. The convictions that remain can live beside others.',
  capricorn:
    'Towers are examined at the foundation. Over some sixteen years Pluto in Capricorn exposes what has grown hollow in offices, systems and the habit of obeying, and lets sounder structures be drafted in the same dust.',
  aquarius:
    'Who holds the switch, and who might? Pluto in Aquarius spends about two decades putting such questions to technology, to community and to the idea of progress, while the many find out by degrees what they are able to do.',
  pisces:
    'An ocean changes its bed. Pluto in Pisces works for years upon faith, imagination and compassion, dissolving what an era believed and preparing, unseen, whatever it is going to dream next. Forgiveness becomes a historical force.',
};
