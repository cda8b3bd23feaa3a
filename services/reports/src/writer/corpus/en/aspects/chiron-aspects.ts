import type { NatalCorpus } from '../../natal-corpus.ts';

export const chironAspects: NatalCorpus['pointAspects']['chiron'] = {
  sun: {
    conjunction:
      'Where you would shine, there is a tender place. You may have been overlooked once when it counted, and now you see at a glance who needs to be told that they are good. Include yourself in the round.',
    harmonious:
      'Your own weak spot is something you can mention without making a speech of it, and that gives others courage. Teaching comes easily to you where you have stumbled yourself. It is an honest sort of light.',
    tense:
      'Praise reaches you with a small sting, blame with a large one. An old doubt about whether you deserve to be there keeps asking for your ticket. Show it that you have one; then sit where you like.',
  },
  moon: {
    conjunction:
      'Old sadness lives close to the surface with you, and so does an uncommon gift for comforting. You know what to bring to a bedside and when to be quiet. Somebody may do the same for you, if you leave the door unlocked.',
    harmonious:
      'What hurt you has made you gentle without making you wary. People cry in your company and feel no need to apologise. The same soft voice may be used when you talk to yourself.',
    tense:
      'Being cared for can feel like being found out. You may look after everybody so that no one comes near the place where it was once cold. Let a trusted person near it with a cup of something warm.',
  },
  mercury: {
    conjunction:
      'Perhaps somebody laughed at how you put things. Since then you choose your words with the care of a person crossing ice, and hear what others fail to say. The stammerers of this world have a friend in you.',
    harmonious:
      'For what is sore you find words, and they are plain ones. A letter from you, or ten minutes on a bench, can take the splinter out of a long silence. Keep a page of that for your own use.',
    tense:
      'A quiet conviction that you are not clever enough interrupts you in mid-sentence. It has no diploma either. Ask the question you are ashamed of, and listen to how many people breathe out.',
  },
  venus: {
    conjunction:
      'Love, for you, has a scar on it, and a fine eye for other people’s. You may doubt that you are lovely, then make everyone around you feel so. Accept the next compliment as you would a glass of water.',
    harmonious:
      'Tenderness is something you learned from having gone without it for a while, and you bear no grudge. People who think themselves plain blossom near you. Something you have made yourself may say it better than you can.',
    tense:
      'In affection you sometimes pay before you have ordered. To be refused is an old fear, so you give more, or want less, than you would like. Ask for the thing you want while it is still warm.',
  },
  mars: {
    conjunction:
      'Your courage was once knocked sideways, and it has limped a little ever since, in the right direction. You know how to encourage those who hesitate at the edge. Jump when you are ready; no one is keeping time.',
    harmonious:
      'It is possible for you to fight without wanting to wound, having found out how that feels. The cautious trust you as a coach, and you know the worth of a first, clumsy attempt. Allow yourself several.',
    tense:
      'Anger is a tool you were told not to touch, or saw used badly. It goes off by itself from time to time. Take it out by daylight, learn the handle, and you will find it also opens tins.',
  },
  jupiter: {
    conjunction:
      'Something you believed in let you down, and your faith has had a stitch in it ever since. That is why seekers listen to you: you never sell them the whole sky. What you still hope for is well tested.',
    harmonious:
      'Out of your disappointments you have made a sort of guidebook, and you lend it freely. Others feel larger after talking to you, and no less truthful. Write your own name on the inside cover.',
    tense:
      'Great promises make you tingle and then wince. You may overdo the hope, or refuse it altogether, because of a feast that was once called off. A middling, cheerful expectation is quite safe to have.',
  },
  saturn: {
    conjunction:
      'Duty was laid on a sore shoulder. You may feel that everyone else was told the rules, and so you keep them twice, with a sympathy for late starters that makes you an excellent guide. Rest is in the rules as well.',
    harmonious:
      'You turn what was hard into something that holds: a method, a habit, a school for those who come after. Slow mending does not make you impatient. Time seems to have taken your side.',
    tense:
      'A severe critic within you knows just where to press, and you believe it because it sounds experienced. It is chiefly old. Let somebody kind read your record aloud, and see how different the same facts are.',
  },
  uranus: {
    conjunction:
      'Being different once cost something, and you have not forgotten the price. People born in your years share the mark; your own use of it may be a chair kept free for whoever does not fit in anywhere.',
    harmonious:
      'Like many of your age, you mend things by unexpected means: a joke, a gadget, a friend from quite another world. What hurt need not be explained before it is put to some new use.',
    tense:
      'A whole range of birth years has this itch with you: the fear of being shut out, and the fear of being shut in. You might look for company in which it is possible to come and go.',
  },
  neptune: {
    conjunction:
      'A longing with no address runs through people of your years, and you have your own share. It makes you kind to the lost. Give it something with edges, a song, a garden, an hour on Fridays, so that it does you good.',
    harmonious:
      'You and many of your contemporaries know how to let a sorrow turn into music, or into mercy. When it comes up, fetch an instrument rather than an explanation.',
    tense:
      'Along with many born around the same time, you may have had an ideal break in your hands, and since then you look for the crack in every other. Some cups are glued, and hold. Try drinking from one.',
  },
  pluto: {
    conjunction:
      'In people of your years an old hurt goes down to the rock, and so does the strength that was found there. With you this may show as calm in the presence of somebody else’s worst hour.',
    harmonious:
      'Your generation was given a spade along with its bruise. When you care to dig, what you bring up is generally useful, and others take heart from the fact that your hands are dirty.',
    tense:
      'Something about power pinches the people of your years, and you feel it in your own place: a helplessness remembered, a grip that will not loosen. Open one finger at a time, in trusted company.',
  },
};
