import type { Sign } from '@astrall/astrology/chart.ts';

export const saturnIngresses: Record<Sign, string> = {
  aries:
    'Independence is asked to show stamina. Saturn in Aries puts some two and a half years of schooling under the wish to go first: impulse learns to prepare, courage learns to last, and whoever starts something is invited to stay and run it.',
  taurus:
    'What is solid, and what only looks so? While Saturn is in Taurus societies and households review what they own, grow and depend upon. Thrift acquires style, and patient hands come back into honour.',
  gemini:
    'Learn one subject well. With Saturn in Gemini accuracy matters again, schools and newspapers are looked over with a stern eye, and for a couple of years the clever remark has to wait behind the correct one.',
  cancer:
    'Shelter turns into a serious subject. In Cancer, Saturn asks families and nations alike who is responsible for whom, and what a home requires besides walls. Tenderness that can organise itself is worth a great deal now.',
  leo: 'Crowns are weighed as well as worn. The years of Saturn in Leo ask talent to practise and leaders to deserve the name, and self-expression becomes a craft with early hours. Sincere work survives the reviews.',
  virgo:
    'Modest repairs, kept up for years, turn out to have been the great reform. Saturn in Virgo looks into methods, workplaces and the habits of care, and somebody at last sits down to read the manual.',
  libra:
    'Agreements come up for renewal. Saturn does well in Libra, where it tests the fairness of laws, partnerships and polite arrangements. Bonds founded on respect grow firmer during this time, and courtesy proves to have a backbone.',
  scorpio:
    'Trust, in these years, is paid out in instalments. As Saturn goes through Scorpio, loyalties and the uses of power receive a long sober look, and those who have faced something together seldom need it in writing.',
  sagittarius:
    'Convictions are asked for their sources. While in Sagittarius, Saturn examines faiths, universities and frontiers, and separates wisdom from slogans over a couple of years. Go far, by all means, and keep a travel journal that you could publish.',
  capricorn:
    'The architect is back on the site. Saturn in Capricorn tests institutions by the load they carry, and reveals which summits were cardboard. These years favour those who plan in decades and sign their work.',
  aquarius:
    'Does freedom need statutes? Saturn in Aquarius thinks so, and sets about working out the shape of groups, networks and common rules in earnest. Take your turn on the committee; utopia is being given a budget.',
  pisces:
    'A shore is drawn around the sea. In Pisces, Saturn lends form to faith, art and compassion, and clears up some old vagueness in the process. Dreams that have waited for a discipline may find one in these years.',
};
