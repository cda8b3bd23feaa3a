import type { NatalCorpus } from '../../natal-corpus.ts';

export const nodeAspects: NatalCorpus['pointAspects']['north_node'] = {
  sun: {
    conjunction:
      'To be seen, named and held responsible is the direction in which you grow. It may feel forward at first. Each time you step out as yourself, the path under your feet becomes a little plainer.',
    opposition:
      'You have been somebody before, as it were: pride, presence and a firm will are old acquaintances and easy to lean on. They make good luggage. The journey is towards those to whom you might hand the microphone.',
    tense:
      'Your will stands at a crossroads, where the known way and the new one both want all of it. You may stay there, magnificently, for quite some time. Any step will do, if it is yours.',
  },
  moon: {
    conjunction:
      'Your way forward leads through feeling. Whenever you let yourself be moved, fed or needed, life seems to nod. The clever detour around it takes longer and has worse food.',
    opposition:
      'Care, memory and moods you know by heart, and could go back to with your eyes closed. It is a fine place to come from. Pack something of it and see what the next valley has to offer.',
    tense:
      'An old tenderness pulls one way and the road another, and you may sit down between them with your coat on. Take the feeling along as a travelling companion. It complains less than you would think.',
  },
  mercury: {
    conjunction:
      'Asking, telling, learning the words for things: this is where your path opens up. You need not know where a conversation will lead. The next turning is often in something a stranger said.',
    opposition:
      'Quick answers come from long practice, and you could live by them. What you might learn is to stay after the answer, while the other person is still thinking. Leave your notebook shut for one whole walk.',
    tense:
      'So well can you argue for the way back and for the way ahead that neither gets walked. Choose the question that makes you slightly nervous and follow it to the corner. Think again from there.',
  },
  venus: {
    conjunction:
      'What you love is a signpost. Affection, beauty and the courage to please yourself lead you on, and people met along that road tend to matter. Follow the pleasure that also asks something of you.',
    opposition:
      'How to be liked you know; you may have been born knowing. It is a comfortable inn on a long road. Thank the landlord and find out who you are among people who have not yet made up their minds.',
    tense:
      'Comfort and growth propose to you on the same evening. You may say yes to the sweeter one and wonder why it palls. See whether the other could be invited to supper in its working clothes.',
  },
  mars: {
    conjunction:
      'You grow by starting. Wherever you take the first step, get angry for a good reason or simply pick up the heavy end, things begin to answer. Timid intentions leave you where you were.',
    opposition:
      'Fighting and hurrying are skills that came ready made. They have got you out of many a tight place. The further road asks for them less often than you offer them, so try walking unarmed.',
    tense:
      'At every fork your energy runs ahead and has to be called back. You may waste some on the wrong gate, furiously. Stand still for one breath, find out which way is uphill, and let it run there.',
  },
  jupiter: {
    conjunction:
      'Trust is your compass. Where you widen the circle, study, travel or believe a little more than is sensible, you find company going the same way. Small maps do not suit your journey.',
    opposition:
      'Confidence is what you set out with: teachers, good fortune, a large view. You could spend a pleasant life on the terrace. What remains to be learned lies down in the lanes, among particulars.',
    tense:
      'You overshoot the turning in good spirits and have to drive back. Big meanings stand between you and a modest next move. Make the move first; the meaning has long legs and will catch up.',
  },
  saturn: {
    conjunction:
      'What is slow and solid leads you on. Each responsibility you choose for yourself, each skill learned properly, becomes a stone to stand on in the stream. Shortcuts have a way of bringing you back to the bank.',
    opposition:
      'Duty is your native country, and you speak it without an accent. You have carried, kept and managed long enough to be excellent at it. The frontier is open: beyond it, things are sometimes allowed to be light.',
    tense:
      'A cautious voice guards the crossing and asks for one more document. Usually you have it with you. Growing may mean going over unprepared now and then, with the sandwiches, and without the proof.',
  },
  uranus: {
    conjunction:
      'Detours are your straight road. Sudden openings, odd friends and changes of plan keep pointing you to where you want to be, provided you look up from the timetable. Allow for surprises, as others do for rain.',
    opposition:
      'Breaking away is an art you brought with you. It has set you free more than once and can be done in your sleep. A newer freedom is to stay until the interesting part.',
    tense:
      'As soon as the path becomes clear you feel like jumping over the hedge. Sometimes that is right. Tell the leap that helps you on from the leap that only changes the scenery, and keep your good shoes for the first.',
  },
  neptune: {
    conjunction:
      'You are led by what cannot quite be explained: an image, a sympathy, a tune heard through a wall. Follow it, and take a torch. Those who have lost their own way may walk beside you for a stretch.',
    opposition:
      'Dreaming and melting away come to you like an old song. It is good to know a place where nothing has edges. Your road goes on through the village, where people have names and ask what time you will come.',
    tense:
      'Mist tends to gather just where the road divides. You wait for a feeling to settle the matter, and the feeling waits for you. Choose by something you can touch, and leave the mist behind you.',
  },
  pluto: {
    conjunction:
      'Depth is the way on. Where you tell the truth about power, desire or an ending, the ground seems to firm up beneath you. It is not the easiest of paths, and hardly anyone is bored on it.',
    opposition:
      'You know about crises, secrets and holding on, and may look for them out of habit, as one looks for the old light switch. The next room has a window. One can put the crowbar down beside it.',
    tense:
      'At the turning you grip the wheel. Something wants to be let go of before you can take the bend, and you would like to be sure first. Loosen one hand; the car is steadier than the fear of it.',
  },
};
