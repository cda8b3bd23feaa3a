import type { Body, Dignity } from '@astrall/astrology/chart.ts';

export const dignities: Record<Body, Partial<Record<Dignity, string>>> = {
  sun: {
    domicile:
      'This is the Sun’s own sign. Its qualities come undiluted, and you may find it easier than most to be yourself without first asking what the occasion requires.',
    exaltation:
      'Astrologers have always treated the Sun as an honoured guest in this sign. There is a lift in it, a readiness to begin, and a confidence that may surprise you in moments of doubt.',
    detriment:
      'In this sign the Sun has to shine in somebody else’s colours. Being the centre does not come naturally, and you may define yourself through the group, which gives your sense of self an original, less royal cut.',
    fall: 'The tradition finds the Sun at its most discreet in this sign. Your will looks for an answering nod, so saying “I want” is a craft to be learned, often with unusual grace.',
  },
  moon: {
    domicile:
      'The Moon is in the sign it rules. Feeling, memory and care flow without much interference, and the needs described here are likely to have the final word in you.',
    exaltation:
      'In this sign the Moon was thought to be at its most contented. Moods find something firm to settle on, and comfort, yours and other people’s, is never very far away.',
    detriment:
      'The Moon is a long way from its own hearth in this sign. Needs are put off until later, and learning to honour them is one of your quieter achievements.',
    fall: 'Tradition calls this a demanding place for the Moon, for its tides meet rock. Emotions run deep and are kept close, and what soothes you must be strong enough to be believed.',
  },
  mercury: {
    domicile:
      'Mercury belongs in this sign as a bee belongs in clover. Noticing, sorting and putting into words come readily, and the gift is so natural that you may not count it as one.',
    detriment:
      'Precision is not the first thing this sign asks of Mercury. Your mind gathers meaning in armfuls and leaves some details on the ground, which frustrates clerks and sometimes delights poets.',
  },
  venus: {
    domicile:
      'Venus is on home ground, and it shows. Taste, pleasure and affection move at their natural pace in you, and other people feel well received.',
    exaltation:
      'The old astrologers gave Venus a throne in this sign. Love reaches here for something beyond the personal, and beauty can affect you almost as a form of faith.',
    detriment:
      'For Venus this is vivid rather than restful country. Desire, pride or passion get into your affections and give them a strong flavour, so that harmony has truly to be made.',
    fall: 'Venus has to wear an apron in this sign. Love comes with a critical eye and a wish to be of use; what may take practice is simply enjoying, and being enjoyed.',
  },
  mars: {
    domicile:
      'Mars rules this sign and wastes no energy on adapting to it. Your drive is pure in tone, whether loud or silent, and once it has fixed on something it seldom needs a second engine.',
    exaltation:
      'In this sign energy seems to find its perfect employer. Mars was said to be exalted in it, because force accepts a plan, and you may accomplish more by discipline than others do by storm.',
    detriment:
      'Mars has to use unfamiliar means in this sign and learns to act through patience or persuasion. Your force gains in staying power or in manners, and takes a while to admit that it is cross.',
    fall: 'To go straight at a thing is not the instinct of Mars in this sign. Your strength circles, protects and responds to mood, and becomes most effective when you know what you are defending.',
  },
  jupiter: {
    domicile:
      'Jupiter reigns in this sign, with a wide view and open shutters. Trust in life may be something you hardly remember learning, and you pass it on as others pass the salt.',
    exaltation:
      'No sign, according to the tradition, suits Jupiter’s kindness better. Generosity takes a protective, nourishing form here, and growth often begins with making somebody feel welcome.',
    detriment:
      'Jupiter thinks large, and this sign gives it small things to think about. Meaning arrives in facts, chat or useful tasks, and you may have to stand back to see how much of it there is.',
    fall: 'Jupiter keeps accounts in this sign. Optimism has to pass a stern examination before you act on it, and what has passed is hope of a durable and rather admirable kind.',
  },
  saturn: {
    domicile:
      'In this sign Saturn is master of the premises. Patience, structure and long aims come with the lease, and time is usually on the side of whatever you undertake seriously.',
    exaltation:
      'Saturn is at its most just in this sign, or so the ancients held. Duty is tempered by fairness, and you may be trusted with decisions that concern more than yourself.',
    detriment:
      'Caution sits uneasily with the warmth of this sign. Saturn makes you guard your warmth or your joy more closely than you need to, and every time you let it out counts double.',
    fall: 'Saturn’s brake and this sign’s throttle were not designed together. You may wait and then rush, doubt and then defy, until one day you discover a pace that belongs only to you.',
  },
  uranus: {
    domicile:
      'Modern astrologers give this sign to Uranus. Originality needs no excuse here, and the people of your age treat the future as a natural habitat.',
    detriment:
      'Uranus would abolish the throne on which this sign likes to sit. You and your contemporaries rebel with style, and may discover that independence and recognition want to be friends.',
  },
  neptune: {
    domicile:
      'Neptune has come home to its own sea in this sign. Imagination and fellow feeling run high for everyone born in these years, and need good moorings.',
    detriment:
      'The boundless and the exact meet where Neptune passes through this sign. Those of your years look for the sacred in plain useful things, and may worry when it will not be measured.',
  },
  pluto: {
    domicile:
      'Modern tradition makes Pluto the ruler of this sign, so its themes come at full strength. People born in these years want the bare truth of a matter.',
    detriment:
      'Pluto digs up what this sign would prefer to keep as it is. Those who share the placement rethink security from the roots, often with more stubbornness than noise.',
  },
};
