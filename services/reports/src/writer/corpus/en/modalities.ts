import type { Modality } from '@astrall/astrology/chart.ts';

export const modalitiesMeaning =
  'Besides an element, every sign has a mode of action. Cardinal signs open the seasons and like to begin; fixed signs hold their middle and like to keep; mutable signs see them out and like to change. The count shows how you tend to handle the start, the heart and the close of whatever you do.';

export const dominantModality: Record<Modality, string> = {
  cardinal:
    'Yours is a chart of beginnings. Much of it lies in the cardinal signs, so your reflex, when something needs doing, is to get up and do the first part of it. You set the direction for others. Finishing may bore you. Work with people who love the third chapter, and thank them by name.',
  fixed:
    'The fixed signs weigh heavily here, which gives you staying power. You concentrate, persevere, remember what was promised, and can hold a position when the whole street has changed its mind. The world is grateful for such pillars. Even a pillar does well to ask, from time to time, what it is holding up.',
  mutable:
    'Change suits you, for the mutable signs are well filled in your chart. You adjust, translate, improvise, find the way round, and in a muddle you are worth three people with plans. Others may wonder where you finally stand. So may you. Choose a few stars and steer by them loosely; your talent for tacking will do the rest.',
};

export const missingModality: Record<Modality, string> = {
  cardinal:
    'No point counted here lies in a cardinal sign. You may be excellent at sustaining things or at adapting them, and find the first move strangely hard, as though the whistle had to come from somebody else. A small ritual can blow it as well: a date fixed, shoes by the bed. Once under way you need no pushing.',
  fixed:
    'In the fixed signs there is nothing to be counted, so staying put is an acquired skill. Starting and altering come easily to you, and interest may wander off just as the long level stretch begins. It makes you good in transitions. Where persistence matters, borrow it from a habit, a contract or a stubborn companion.',
  mutable:
    'The mutable signs are empty in this chart. You begin with decision and hold on with conviction; what you may lack is the soft joint between the two, the shrug with which one plan turns into another. Flexibility can be trained like a muscle. Change a detail daily, or take the other way home and look about you.',
};

export const balancedModalities =
  'Cardinal, fixed and mutable signs are about equally represented in your chart. You can open a matter, stay with it and let it go in its time, at least as your surroundings allow. Groups profit from someone who knows all three positions. In doubt, ask which moment it is, morning, noon or evening, and lend yourself to that one.';
