import type { Sign } from '@astrall/astrology/chart.ts';

export const saturnIngresses: Record<Sign, string> = {
  aries:
    'Independence is asked to show stamina. Saturn in Aries puts some two and a half years of schooling under the wish to go first: impulse learns to prepare, courage learns to last, and whoever starts something is invited to stay and run it.',
  taurus:
    'What is solid, and what only looks so? While Saturn is in Taurus societies and households review what they own, grow and depend upon. Thrift acquires style, and patient hands come back into honour.',
  gemini:
    'Words are put on the witness stand. With Saturn in Gemini accuracy matters again, schools and media are scrutinised, and the clever remark has to wait behind the correct one. Learn one subject well in these years.',
  cancer:
    'Shelter turns into a serious subject. In Cancer, Saturn asks families and nations alike who is responsible for whom, and what a home requires besides walls. Tenderness that can organise itself is worth a great deal now.',
  leo: 'Crowns are weighed as well as worn. The years of Saturn in Leo ask talent to practise and leaders to deserve the name, and self-expression becomes a craft with early hours. Sincere work survives the reviews.',
  virgo:
    'Somebody finally reads the manual. Saturn in Virgo brings a long audit of methods, workplaces and habits of care, and small negligences no longer pass. Modest repairs, kept up over years, turn out to be the great reform.',
  libra:
    'Agreements come up for renewal. Saturn does well in Libra, where it tests the fairness of laws, partnerships and polite arrangements. Bonds founded on respect grow firmer during this time, and courtesy proves to have a backbone.',
  scorpio:
    'The locked rooms are inventoried. As Saturn goes through Scorpio, debts, loyalties and the uses of power receive a long sober look, and trust has to be earned in instalments. What has been faced together holds.',
  sagittarius:
    'Convictions are asked for their sources. While in Sagittarius, Saturn examines faiths, universities and frontiers, and separates wisdom from slogans over a couple of years. Go far, by all means, and keep a travel journal that you could publish.',
  capricorn:
    'The architect is back on the site. Saturn in Capricorn tests institutions by the load they carry, and reveals which summits were cardboard. These years favour those who plan in decades and sign their work.',
  aquarius:
    'Utopia is given a budget and a building permit. With Saturn in Aquarius the shape of groups, networks and common rules is worked out in earnest, and freedom discovers that it needs statutes. Take your turn on the committee.',
  pisces:
    'A shore is drawn around the sea. In Pisces, Saturn lends form to faith, art and compassion, and clears up some old vagueness in the process. Dreams that have waited for a discipline may find one in these years.',
};
