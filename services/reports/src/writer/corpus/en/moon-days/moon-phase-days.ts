import type { ForecastCorpus } from '../../forecast-corpus.ts';

/** Each holds of six or seven days, from one quarter to the next. */
export const moonPhaseDays: ForecastCorpus['moonPhases'] = {
  waxing_crescent: [
    'A bright edge, like a door left ajar. What you are wishing for is young and can easily be talked down, even by you, so give it company, a place on the table and twenty minutes a day. Encouragement counts for more than strategy as yet.',
    'The Moon is growing again, and has yet to come to the half. Beginnings look like that. Gather what you need, tell one ally, and forgive the first attempts for being first attempts.',
    'After sunset there is a curve of light in the west. Something you started lately has put out a leaf, and it would rather be watered than measured. Keep going in small ways; the proof can come later.',
    'By this point in the month good intentions meet opening hours. Expect some friction between plan and practice, and take it as information. A sleeve rolled up is worth two resolutions.',
    'Not much can be seen yet, and that has advantages. While nobody is watching you may try a thing out, do it wrong, and try it the other way. The month is on the side of the beginner.',
    'The light has begun to gather, a spoonful each evening. Follow its example with whatever you have in mind: a little, daily, and without announcements. What is carried in small bags gets carried furthest.',
    'Something tugs at the sleeve of these days. It may be a plan or only an inclination, but it is going somewhere, and you could walk along for a bit. You can always turn back at the first bench.',
  ],
  waxing_gibbous: [
    'More light than dark, and not quite satisfied. These are days for revising, rehearsing, tasting the sauce again before the guests come. Resist the urge to start over from the beginning. What you have made needs polish and some sleep, and the result will soon show itself.',
    'Something of the Moon is still missing, and the last part of any job is the hardest. Patience runs thin just when it is most useful. Ask someone with fresh eyes to look, and be prepared to like what they notice.',
    'A swelling light, evening after evening. Hopes gain weight and so do deadlines, and the temptation is to add one more thing. Take one away. Whatever is nearly ripe can use the room.',
    'Obstacles that were only theoretical last week now stand on the path, which shows that you have set out. Decide something, even at the cost of a little comfort. Leaning into the hill steadies the legs.',
    'Past the half, and filling up. What you are working on has found its shape and begins to make demands, as all living things do. Feed it properly, and take care that it does not eat with the family every night.',
    'The light is generous by now and shows the dust. There is no harm in that: what can be seen can be put right. Go over your work with a friendly eye, from the back to the front, and leave in the flaw that makes it yours.',
    'Expectation is a kind of weather, and it is rising. Others feel it too and talk a little faster. Prepare what you can, lay out the clothes, and let the rest be a surprise to you as well.',
  ],
  waning_gibbous: [
    'The crowd thins out, and conversation gets better. After the height of the month comes the time to tell what you have learned, return what you borrowed, share whatever you have too much of. Explaining it to another person, you may understand for the first time what it was about.',
    'Somewhat less round each night, the Moon has begun to give its light back. You too may find it easier to hand things over: advice if it is asked for, a recipe, a task that somebody else has been longing to try.',
    'What came to a head lately can now be digested. Go over it with a friend, or on paper, and separate what was moving from what was merely loud. There is often a lesson in it which makes a good story.',
    'Moonlight throws shadows. What you have been working towards shows its good side and its other side, and you can bear to see both. Save the verdict for a quieter evening, and enjoy the view while it lasts.',
    'The light has been shared out and the plates are going round. It is a phase for giving things their proper thanks, for passing on what you have had enough of, and for telling the story with the part in which you were wrong.',
    'After the height comes the breadth. What was clear for a moment can now be explained, taught, built into ordinary days, where it is of more use than on the summit. Begin with the person next to you.',
    'The evenings are darker to begin with and brighter late. You may do your best thinking when others have gone to bed, and it will probably be about what all this was for. Note down the answer and check it over breakfast.',
  ],
  waning_crescent: [
    'What light is left comes before dawn. The month is tired, and you are permitted to be. Finish softly, sleep longer, answer less, and leave a corner empty for whatever wants to begin. Dreams have the floor now; the plans can sit down for a few days.',
    'Only early risers get to see the Moon at this stage, a curve above the roofs. Its advice, if it gives any, is to want a bit less for a bit longer. Tidy up after yourself and go to bed with a book.',
    'The lunar month is closing its shutters. Whatever did not get done has survived so far and can keep until the light returns. You are between two chapters, where it is quite in order to read nothing.',
    'The light is leaving, and so may you. A habit, an errand or an argument has perhaps reached the end of its usefulness, and these days help you to put it down without drama. Choose with care what you will not be carrying into the next month.',
    'Inwardly the season has turned a little, towards less. You might cancel one thing you had agreed to out of habit and notice how little anyone minds. An honest revision is worth more, at this stage, than fresh resolve.',
    'The month is down to its last candle ends. Use them for what needs little light: putting away, forgiving, thinking of nobody in particular. What has not been understood by now will be easier to understand from outside.',
    'A thin time, and a clear one, like a wood that has dropped its leaves. You see what will stand without support. Let the rest lean a while longer, and do not start repairs.',
  ],
};
