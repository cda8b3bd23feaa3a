import type { MoonPhase } from '@astrall/astrology/chart.ts';

export const moonPhaseMeaning = [
  'The phase of the Moon shows how far it had drawn away from the Sun at your birth, and how much of it was lit. The cycle, from darkness to fullness and back, takes twenty-nine and a half days. As an image it suggests your natural rhythm: the point in any undertaking at which you come into your own.',
  'From dark to dark the Moon needs twenty-nine and a half days, and you were born on one of them. How far it had moved from the Sun decided how much of it could be seen. Astrologers take this for a hint at timing: whether you are best at the start of things, in their growth, at their height, or when they are being brought home.',
  'The brightness of the Moon is a loan from the Sun, paid out and taken back in the course of a month. At your birth the account stood at a certain point, which is called the phase. It is used as a picture of the part you like to take in whatever is being done: sowing it, tending it, showing it, or understanding it afterwards.',
  'Long before people knew the signs they knew the shapes of the Moon. The one it had when you were born depends on its distance from the Sun, and it was thought to leave its rhythm in a person. A cycle has its beginners, its builders, its bright middle and those who gather in. This is the place in the round that suits you by nature.',
];

export const moonPhases: Record<MoonPhase, string> = {
  new: 'There was hardly any Moon to be seen. People born in the dark of the cycle act from instinct, they say, as if something in them had only just begun and needed no precedent. You throw yourself into things whole, and explain them to yourself afterwards. What you are like may be plainer to others than to you. Beginnings trust you, and do not ask for references.',
  waxing_crescent:
    'A thin bright edge had appeared in the evening sky. It is the phase of the seedling, which has to push: against habit, against doubting relatives, against whatever was there first. You feel the tug of the past and a stronger wish to grow beyond it. Early efforts may have cost you more than anyone saw. The stubbornness they left behind in you is excellent material, and still green.',
  first_quarter:
    'Half lit, and climbing: so stood the Moon at your birth. This is the moment in the cycle when a thing must be decided and built, and you seem to know it from inside. You clear sites, make choices, work well with noise going on, and grow restless when there is nothing to overcome. Some obstacles you run into are only painted ones. Give them a push first.',
  waxing_gibbous:
    'The Moon was almost complete, and the last sliver is what has occupied you ever since. You refine, study, practise the passage again, sure that something further is about to become clear. Helping a thing or a person to ripen is your particular pleasure. Others enjoyed the show long before you thought it ready. Let them in for the dress rehearsal; their laughter belongs to the piece.',
  full: 'Hardly anything was missing from the Moon when you were born. You come into your own when things can be seen for what they are, and above all in relation to someone: encounter brings clarity, as a mirror does. In you two sides answer each other across a brightly lit hall. You understand contrasts from having lived them. Between the poles lies your own balance.',
  waning_gibbous:
    'Just past its height, the Moon had begun to give itself away. You were born in the phase of sharing, when what has been understood wants to be handed on, and there is something of the teacher, the storyteller or the generous neighbour about you. An experience is finished once you have told it. Leave some pauses. Your listeners have been through things as well.',
  last_quarter:
    'Half of the Moon had gone, and the rest was seen by those awake before dawn. It is the quarter of reconsideration. You have a sense for what has had its day, question the conclusions that everyone takes for granted, and may live by principles for which your surroundings are not quite ready. Turning round half-way takes courage.',
  waning_crescent:
    'A last curved thread of Moon stood in the east before morning. Those born near the end of the cycle often seem to know about endings: you let go well, understand the old, sense what is coming before it has a name. Time alone is rest and work in one. The busy may take you for idle. Seeds look idle too, from outside.',
};
