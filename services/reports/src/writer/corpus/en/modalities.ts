import type { Modality } from '@astrall/astrology/chart.ts';

export const modalitiesMeaning = [
  'Besides an element, every sign has a mode of action. Cardinal signs open the seasons and like to begin; fixed signs hold their middle and like to keep; mutable signs see them out and like to change. A count of the same points as before shows how you like to handle the start, the middle and the close of whatever you do.',
  'The signs can be sorted in another way too, by what they do in the year. Four of them begin a season and are called cardinal, four hold it in its prime and are called fixed, four let it go and are called mutable. Added up over the same points as the elements, they show where in an undertaking you are at your best: in setting off, in staying, or in changing course.',
  'Any task has three parts: somebody starts it, somebody carries it through, somebody adapts it when circumstances change. Astrology knows them as cardinal, fixed and mutable, and gives four signs to each. How the points just counted are shared out among the three tells which of these people you are likely to be when a job is handed round.',
  'Apart from what you are made of, there is the question of how you move. Cardinal signs push off from the shore, fixed signs keep the course, mutable signs trim the sails when the wind shifts. Hardly anyone is without a little of each, but a second count of the same points will usually show which of them comes first.',
];

export const dominantModality: Record<Modality, string> = {
  cardinal:
    'Yours is a chart of beginnings. Much of it lies in the cardinal signs, so your reflex, when something needs doing, is to get up and do the first part of it. You set the direction for others. Finishing may bore you. Work with people who love the third chapter, and thank them by name.',
  fixed:
    'The fixed signs weigh heavily here, which gives you staying power. You concentrate, persevere, remember what was promised, and can hold a position when everybody else has changed their minds. The world is grateful for such pillars. Even a pillar does well to ask, once in a while, what it is holding up.',
  mutable:
    'Change suits you, for a good part of your chart lies in the mutable signs. You adjust, translate, improvise, find the way round, and in a muddle you are worth three people with plans. Others may wonder where you finally stand. So may you. Choose a few stars and steer by them loosely; your talent for tacking will do the rest.',
};

export const missingModality: Record<Modality, string> = {
  cardinal:
    'No point counted here lies in a cardinal sign. You may be excellent at sustaining things or at adapting them, and find the first move strangely hard, as though the whistle had to come from somebody else. A small ritual can blow it as well: a date fixed, shoes by the bed. Once under way you need no pushing.',
  fixed:
    'None of the counted points is in a fixed sign, so staying put is an acquired skill. Starting and altering come easily to you, and interest may wander off just as the long level stretch begins. It makes you good in transitions. Where persistence matters, borrow it from a habit, a contract or a stubborn companion.',
  mutable:
    'Among the points counted here, none is in a mutable sign. You begin with decision and hold on with conviction; what you may lack is the soft joint between the two, the shrug with which one plan turns into another. Flexibility can be trained like a muscle. Change a detail daily, or take the other way home and look about you.',
};

export const balancedModalities =
  'Cardinal, fixed and mutable signs are about equally represented in your chart. You can open a matter, stay with it and let it go in its time, at least as your surroundings allow. Groups profit from someone who knows all three positions. When in doubt, ask whether the matter is at its morning, its noon or its evening, and lend yourself to that.';
