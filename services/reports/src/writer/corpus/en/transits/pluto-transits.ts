import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const plutoTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Some seasons ask for the whole of you. Pluto over your Sun, once in a lifetime if at all, takes many months to burn away what you have been for other people’s sake. Be patient with the ash. Under it there tends to be a plainer, stronger person who has been there throughout.',
    sextile:
      'Small keys open large cupboards in these months. Whatever you take in hand, a training, a frank talk with someone of influence, one habit dropped by its roots, more gives way than you had pushed at. It does wait for the hand, though. Pick the change you would be proudest of, and begin on the side nobody sees.',
    square:
      'Your will has met something that it cannot simply outwork. For many months pressure gathers, at times from no visible quarter, and you may answer by gripping, hiding or going to war with a wardrobe. Let the pressure name what it wants changed. Once you put your own shoulder to it, the noise turns out to have been construction.',
    trine:
      'You have access to a well that you had forgotten digging. Over this long stretch willpower renews itself, influence comes without effort, and you can close chapters cleanly. Use the depth for a purpose. What you rebuild of your own accord in such a season wears remarkably well.',
    opposition:
      'Between authority and control there is a difference which some people learn from books, and others from having a strong hand on the far end of the rope. These months may offer you the second kind. A self that need not win every time cannot easily be shaken, nor does it have to clench.',
  },
  moon: {
    conjunction:
      'The heart is ploughed. It can be a tender business, these months in which old feelings about home, parents and safety come up to the air, and you find how much you have carried. Let somebody walk beside you along the furrow. Turned soil looks bare, and it is the most fertile there is.',
    sextile:
      'If there is a drawer you have not opened since somebody left it to you, these months are gentle enough. Feelings of some depth come up when invited and go down again when thanked. A letter written, a recipe recovered or a question put to an aunt can alter an old mood for good. Go as far as you like each time, and no further.',
    square:
      'Whose fear is it? Old anxieties about losing, or being left, walk about upstairs in heavy boots during this long passage, and the wish to hold on may pinch those you love. Told to the end, to a kind listener, such a story often turns out to have been handed down, along with the good spoons.',
    trine:
      'You may find that you understand your family. It can happen in the middle of washing a pan: a sentence said long ago shows its other side, and something that was always heavy is now merely sad, or even funny. Feelings go down deep in this period, and come back with more strength than they took.',
    opposition:
      'Someone in the family may need you with an intensity that takes the air out of the kitchen, or you may hear yourself asking for proofs. In this long passage love and power have got their coats mixed up. Sort them by daylight: yours, theirs, and what was hanging there already. Tenderness is the one that fits you both.',
  },
  mercury: {
    conjunction:
      'Superficial talk may lose its taste for many months. You read, research and reflect instead, with questions that have turned into drills, until something gives, and it could be an opinion which you had mistaken for bedrock. Since your words go in as deep, it is kind to look where you are aiming them.',
    sextile:
      'A question asked in a low voice gets a truthful answer just now. Through the season you can learn a thing from the bottom up, persuade without pressing, or make your peace with a subject you once failed. Choose a good source and stay with it. Curiosity as patient as this is let into rooms that stay closed to the merely quick.',
    square:
      'Try carrying the contrary opinion about with you for a day, as one carries a stone in a pocket, simply to learn its weight. In these months a single question can take your thoughts hostage, and arguments come easily. A truth that is able to stand does not need to be leaned on.',
    trine:
      'This season was made for the archive, the long interview, the chapter that tells the truth. You get to the bottom of things, and, what is rarer, you come up again with something in your hands. Years afterwards it may still be of use to you, or to a person who has yet to ask.',
    opposition:
      'Somebody wants to change your mind, and is good at it. In these months conversations have undercurrents, silence gets used as a tool, and you might catch your own sentences doing a little lifting on the side. Say out loud what the talk is about. Beyond persuasion lies a rarer thing, two people thinking, with their cards face up.',
  },
  venus: {
    conjunction:
      'Love takes off its jewellery. In the course of this season attraction goes deep, values are questioned at the root, and a friendship or a taste that has gone hollow may fall away. Choose what you would love without reward. Passion, freed of possession, is one of the great teachers.',
    sextile:
      'Speaking of what was avoided, once, on an ordinary evening, may do more for a bond in this season than a year of thoughtful presents. You have the depth for it, and the tact. Beauty moves also: what is old, marked and mended appeals to you more than it did, and being liked by everybody appeals less.',
    square:
      'There turns out to be more love in a room with one window open. For some time jealousy, longing or the question of what everyone is worth may have locked the heart in with its treasure, and the key is a sentence that begins “I am afraid that”. It opens from the inside.',
    trine:
      'You love with your whole weight, and nothing creaks. Over these months attachments deepen of their own accord, taste grows simpler and stronger, and people may find you attractive for reasons they cannot put on a list. Nothing has to be proved. Let a bond be changed by time, as silver is by use, and stop short of polishing it.',
    opposition:
      'An attraction may arrive with the force of a tide, or someone dear might ask for all of you by return of post. Such seasons bring the other person very near and make them very large. What they stir up was lying in you long before. Look at that kindly, take your time, and the meeting can change you both without a conqueror.',
  },
  mars: {
    conjunction:
      'Determination, in this season, borders on the geological. What would you like to see gone, and what would you like to see stand? An engine of unusual size has been fitted in you. Strength that has learned to wait at the gate is the kind that other people are glad to have near.',
    sextile:
      'Within reach there is a lever for the thing that has never moved. Over these months a disciplined effort, begun without fanfare, gathers a force that startles bystanders, whether you train, campaign, clear rubble or win back a skill you had lost. Start smaller than your strength suggests. It grows into the work.',
    square:
      'The engine is running with the brake on, and you can smell it. Through this passage anger goes deep, effort turns to force, and a task may seem to require all of you or nothing. Break the stone into pieces. Hard physical work and early nights do more for the cause than another assault on the summit.',
    trine:
      'You can work like someone who knows why. In this long stretch persistence has no grimness in it: you take on the neglected mine, the huge archive, the recovery of a skill, and go on. Put your stamina at the service of those without any. It appears to double.',
    opposition:
      'Perhaps the bravest use of so much power is to lay a path round the obstacle. Other uses will suggest themselves, since force draws force, and through these months your efforts may meet an adversary of some weight. Whatever terrain you choose, dignity is easier to keep than to win back.',
  },
  jupiter: {
    conjunction:
      'Could you defend it in front of a child? For hopes as large as these it is a useful measure. Faith goes down to the forge, is heated and hammered there, and asked whether it serves life or merely success. What comes up again has a ring to it, and an edge, and perhaps a handle.',
    sextile:
      'Somebody with knowledge or influence may be willing to stand behind you, once they have heard what you intend. These months favour the well-made proposal, the deep subject, the ambition that has something in it for others. Knock, explain, and listen to the conditions. What grows out of such an understanding has roots before it has leaves.',
    square:
      'How much is enough, and who says so? Across this season convictions may swell, rivals may preach, and you might feel that only the total solution will do. Break it into portions. An ambition which can laugh at itself stays human, and gets invited to more tables.',
    trine:
      'Some trees stand with their feet in a river and are never in a hurry. For many months your confidence may be of that kind. An enterprise can be regenerated, opinion influenced for the better, a difficulty mined for its seam of gold; and because generosity has long consequences at present, it is worth aiming.',
    opposition:
      'Great believers are abroad, and one of them may be standing on your toes. During this period you meet conviction in a size that leaves no space for yours, in a leader, a movement, a partner with a mission. Admire what deserves it. Then hold the promise up against one ordinary week, and keep as much of it as gets through the door.',
  },
  saturn: {
    conjunction:
      'You are living in the building while its oldest beams are replaced. It is slow work, noisy at times, in which duties and fears inherited from others are stripped to the grain, and you may rest whenever a heavy piece has been set down. What goes in now is of your choosing, and made to carry.',
    sextile:
      'Old structures yield to patient tools. In this season you could reorganise what everybody had resigned themselves to, work off an obligation a little at a time, or learn a discipline that lasts. Nobody hands out medals for it. Begin with the bolt that turns, and word reaches the rusted ones.',
    square:
      'You have two shoulders, and the world appears to have noticed both. Over many months limits, authorities or old anxieties may lean on you, and some of the load is truly yours. The remainder belongs to others or to nobody. An arch stays up because its stones share the work, so look for company.',
    trine:
      'Granite has its own form of kindness. In the months of this transit you can endure without hardening, reform an institution or a habit at its base, and be trusted with matters that others drop. Set your face to the long task. A quiet pride in it is entirely in order.',
    opposition:
      'An immovable person has been given the seat beside yours. For many months the demands come from above or from very close, stern, perhaps unjust, and you are tempted to harden to the same degree. Separate the office from whoever fills it. A duty you have looked at freely and accepted weighs half of one that was pressed upon you.',
  },
  uranus: {
    conjunction:
      'Cosmetic changes will no longer do: many of your age may sense it along with you, and in your own life, over this season, a bold idea grows into a necessity. Take your time over it. The bolder the change, the more it helps to tell the neighbours first.',
    sextile:
      'A crack has appeared in something solid, and light comes through. You and many of your age could turn it into a window in this season. Learn the tool that makes you independent, join the few who are already at it, or give up one convenience that has kept you quiet. The moment is a mild one, and passes if nobody gets up.',
    square:
      'Break or be broken, says the season, and it is mistaken, because there are other verbs. You can bend, renegotiate, disappear for a while or come back with a better plan. Large forces may challenge the independence you are used to. Freedom has many gaits, and some of them look like patience.',
    trine:
      'The power to change things is lent to you at a low rate. During this long period an original notion can be carried through to its last bolt, and you shed a dependency almost with amusement. Ally yourself with the unafraid. Your difference, it emerges, is made of very durable stuff.',
    opposition:
      'Large powers have noticed your love of freedom. In these months an organisation, an official or even a possessive friend may want you more predictable, and revolt comes easily. Decide what you would never trade. Around that small territory almost anything can be discussed, and a free person discusses well.',
  },
  neptune: {
    conjunction:
      'A dream held in common by your contemporaries is stirred up from the bottom. For you, over many months, that might mean mourning an illusion, or seeing a vague compassion become a vocation with calluses. Keep an altar, a piano or a notebook. What is sacred to you can stand the truth.',
    sextile:
      'Between sleeping and waking lie ten useful minutes. Keep paper by the bed in these months, as images come up that can be put to work in art, in prayer or in understanding somebody difficult. They do not insist. A little regular attention makes them bolder, and makes you less shy of your own depths.',
    square:
      'Stay near people who eat breakfast. It is sound advice for a passage in which old enchantments lose their hold and something darker may attract you by its glow. You might miss what used to console you. Then the water settles, and a cleaner kind of wonder looks up from the bottom.',
    trine:
      'Imagination is given depth of field. Through this season art, faith and the unconscious supply you with strong images, and mending can be undramatic, like colour returning to a print. Attend to dreams. Something beautiful is being developed in the dark, where such things have to be.',
    opposition:
      'Fascination has come to the door in a good coat. For a long while people or causes with a dark shine may ask for your belief, and your old dreams look pale next to them. Find out what they are like on a wet working day. The longing they wake is honest; it can be led, by easy stages, to something that gives as well as takes.',
  },
  pluto: {
    conjunction:
      'Pluto takes about two and a half centuries to go round, and so it keeps its own company only in the earliest days of a life. Everything there is transformation, a tooth, a step, a word. Whoever stands by the cradle is also being remade, hour by hour, and could use some sleep.',
    sextile:
      'Your whole generation is being offered a second wind from below. In your own life it may be felt as quiet resolve: you know what matters, you can let the remainder go, and loss has lost some of its sting. Take up something deep. You are ready to stay with it.',
    square:
      'Large luggage does not fit through this gate, and everybody who lives long enough comes to stand in front of it. For many months ambitions, resentments and the fear of losing ground are weighed against what you actually love. There is time to choose. Beyond it there is room to stretch.',
    trine:
      'Strength has grown quiet in people of your years, yourself among them. What once had to be fought for can be left standing, an old grip opens of its own accord, and influence comes of having nothing to prove. It may pass for mere serenity. Those who are still in the thick of it would like to know how it is done.',
    opposition:
      'Hardly anyone comes as far as this bend, and whoever does has let go of a great deal on the way. The strength that is left may be met chiefly in others, in what they learned from you and what you saw in them. Give back anything borrowed. It is a light sort of errand, and the company is excellent.',
  },
  ascendant: {
    conjunction:
      'You may be looked at twice. Pluto at your Ascendant gives a new intensity to the way you meet the world, and over many months an older mask comes off in your hand. Let it. People respond to what is real in you, most of them by coming a step nearer.',
    sextile:
      'You can change how you enter a room, if you have been wanting to. These months help whoever works on their presence, by voice, by posture, by telling the truth a little earlier, and an acquaintance with influence may open a side door. Use it quietly. The effect is of someone who has stopped holding their breath.',
    square:
      'Your bearing is under reconstruction, and people bump into the scaffolding. In these months you may come over as fiercer or more guarded than you feel, and small scenes turn into trials of strength. Say, quite simply, that you are in the middle of a change. It disarms most of them, and reminds you where the door is.',
    trine:
      'Someone may remember for a long time how carefully you listened. Presence does the talking for you throughout this season, so few words convince, companions of substance turn up, and a habit changed from the inside becomes visible on the outside a good while before you would have thought of mentioning it.',
    opposition:
      'The other person has become a force of nature, or looks at you as though you had. Over these months a close tie may raise the questions of who leads, who depends, who may change. Take them one at a time, sitting down. Bonds can be remade in such heat.',
  },
  midheaven: {
    conjunction:
      'What it says on your door matters less than it did. The thing you do best is what counts, and over these months it may be melted down for another casting, under a new name, with more influence or with less show. The work behind the title goes on, and knows you.',
    sextile:
      'Behind the scenes there is a chair for you. Through this season research, restoration, difficult clients or a discreet alliance can strengthen your standing, on condition that you ask to be involved. Influence of the useful kind is being shared out in small rooms. Bring knowledge, keep confidences, and leave with a task that bears your name.',
    square:
      'Your position is being tested for what holds it up. Over these months rivalry, reorganisation or a discontent you cannot talk yourself out of may shake the ladder, and holding on tighter only tires the arms. What would you build if the title were gone? Some of it can be started quietly, before lunch.',
    trine:
      'Your ambitions have found their deep gear. This long season supports a change of standing that is earned from below: expertise, courage in difficult posts, the confidence of those who matter. Plan boldly and keep your own counsel. Roots first, and the view takes care of itself.',
    opposition:
      'While the career is having its tallest hour, something stirs under the family tree. Past and purpose may be tied in one knot during this transit, so that the way up leads downwards at first, by lantern, among things nobody has moved since your childhood. Much of the strength you were looking for is stored there.',
  },
};
