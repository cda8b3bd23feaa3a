import type { MoonPhase } from '@astrall/astrology/chart.ts';

export const moonPhaseDays: Record<MoonPhase, string> = {
  new: 'The sky has put out its night-light. At the new Moon little can be seen and much can be begun, so treat the day as the blank inside of a notebook cover. Name one wish for the coming weeks, modestly, and do the first minute of it.',
  waxing_crescent:
    'A thin bright edge, like a door left ajar. The wish is young and can easily be talked down, even by you, so give it company, a place on the table and twenty minutes a day. Encouragement counts for more than strategy in these first days.',
  first_quarter:
    'Half the Moon is lit, and half of the matter depends on you. Obstacles that were only theoretical last week now stand on the path, which shows that you have set out. Decide something, even at the cost of a little comfort. Leaning into the hill steadies the legs.',
  waxing_gibbous:
    'Nearly round, and not quite satisfied. These are days for revising, rehearsing, tasting the sauce again before the guests come. Resist the urge to start over from the beginning. What you have made needs polish and some sleep, and the result will soon show itself.',
  full: 'Everything stands in bright light, including what had been easier to overlook. Feelings run high, sleep may run short, and whatever has been growing for two weeks can be seen in its actual shape. Look at it together with somebody. Applaud what deserves it before you correct the rest.',
  waning_gibbous:
    'The crowd thins out, and conversation gets better. After the height of the month comes the time to tell what you have learned, return what you borrowed, share the surplus from the garden. Explaining it to another person, you may understand for the first time what it was about.',
  last_quarter:
    'The light is leaving by halves, and so may you. A habit, an errand or an argument has perhaps reached the end of its usefulness, and these days help you to put it down without drama. Choose with care what you will not be carrying into the next month.',
  waning_crescent:
    'A last sliver before dawn. The month is tired, and you are permitted to be. Finish softly, sleep longer, answer less, and leave a corner empty for whatever wants to begin. Dreams have the floor now; the plans can sit down for a few days.',
};
