import type { ForecastCorpus } from '../forecast-corpus.ts';

export const stations: ForecastCorpus['stations'] = {
  mercury: {
    retrograde: [
      'Mercury slows down, turns and begins to reread. For some three weeks the prefix of the season is “re”: revise, repair, reply, remember. New schemes profit from a second draft, and old friends may cross your mind for a reason. Keep copies, allow for detours, and enjoy the forgotten notebook you come across.',
      'The post goes back to the sorting office. For about three weeks Mercury retraces its path, and what was settled in a hurry asks to be looked at again: a clause, an address, a remark that was taken the wrong way. Nothing need be feared. Allow ten more minutes for everything, and be gracious about the mistakes, your own among them.',
      'Once more Mercury takes its evening walk in reverse. Machines have their moods, messages cross, and somebody from an earlier chapter may turn up with a question. Use the time for finishing, filing and putting things right. A decision that can wait is likely to be a better one when the planet has turned round.',
    ],
    direct: [
      'The correspondence of the world starts moving again. As Mercury turns direct, decisions that have been going in circles find an exit, though the first few days are still sticky. Gather what the pause has taught you. One or two things you meant to say will be better for the wait.',
      'The queue begins to move. Mercury has come to the end of its revisions and takes up the road again, slowly at first, like a train out of a station. Send what you have corrected, ring back whoever was waiting, and let the misunderstandings of these weeks turn into anecdotes. The best of them have the makings already.',
      'Now the words find their way out again. With Mercury moving forwards, answers arrive that had been mislaid, and plans which looked hopeless merely look unfinished. Do not load everything on to the first morning. Keep one habit that the slow weeks taught you, that of reading a thing through before it is sent.',
    ],
  },
  venus: {
    retrograde:
      'About every nineteen months Venus takes a walk backwards through the gallery. What do you really like, whom do you love, and would you buy it again at that price? Past affections may be thought of with new eyes. Leave dramatic makeovers for later, and let taste and heart have a quiet conversation.',
    direct:
      'The heart has finished its stocktaking. With Venus moving forward, affection flows more simply, and a preference discovered in the meantime can be acted upon. Tell someone that you have been thinking of them. Beauty seems a little less like an argument, and more like an invitation.',
  },
  mars: {
    retrograde:
      'Effort goes indoors. While Mars is retrograde, for about two months or slightly more, pushing brings less than practising, and anger may be found to have an older address. Train, mend your tools, think over what you fight for. A battle declined in such a period often saves its whole budget.',
    direct:
      'Somewhere an engine coughs and catches. Mars is moving forward again, so postponed projects look up hopefully and bodies want to be used. Begin in a low gear. The strength that was held back has been thinking, and now knows rather better than before where it would like to go.',
  },
  jupiter: {
    retrograde:
      'Growth turns inward for some four months. Jupiter retrograde suits the study that nobody sees, the belief looked at from behind, the generosity which makes no announcement. If a great plan seems to hesitate, ask what it is still missing. Seeds, too, spend part of their career pointing down.',
    direct:
      'A sail that had been hanging begins to fill. As Jupiter goes forward, hopes that you have been revising in private can be spoken of once more, and opportunity comes closer in its usual cheerful disorder. Move towards whichever prospect still looked good to you on the greyest day.',
  },
  saturn: {
    retrograde:
      'The inspector puts away the clipboard and asks what you think yourself. During the months of Saturn’s backward course outer pressure may ease a bit, so that duties can be reviewed from within. Which rules are still yours? Reinforce those. Quiet maintenance beats new construction for the time being.',
    direct:
      'Scaffolding goes up again. With Saturn direct, commitments you have reconsidered can be entered into with both feet, and patience meets with visible progress, a course of bricks at a time. Set a date, tell a serious person, and begin at the corner which bears the load.',
  },
  uranus: {
    retrograde:
      'For about five months the revolution is held in private. Uranus retrograde lets the shocks of the year sink in, and freedom becomes a matter of inner permissions: what you have ceased to believe, whom you no longer imitate. Collect sparks. There will be time enough for fireworks.',
    direct:
      'Something clicks, like a switch found in the dark. As Uranus takes up its forward course, changes that have ripened in silence look for a way out into ordinary life. Give them a civilised one. A small independence, put into practice straight away, is worth a manifesto.',
  },
  neptune: {
    retrograde:
      'The mist thins from the inside. While Neptune moves backwards, roughly five months of each year, illusions can be looked at with some gentleness, and inspiration speaks more softly and more truly. Keep what still moves you by daylight. Solitude, water and unhurried art are good company now.',
    direct:
      'Music starts up again in the next room. Neptune direct lets dreams flow outwards, towards people and into projects, with all their charm and their vagueness. Bring along whatever discernment you gained in the quiet months. Compassion that knows its limits can be offered freely.',
  },
  pluto: {
    retrograde:
      'Excavation continues, with the entrance closed. During nearly half of every year Pluto moves in reverse, and deep changes are worked through where no one watches. You may understand at last why something had to end. Leave the ground open a while. Resist the urge to tidy before you have seen.',
    direct:
      'What has been decided in the depths starts on its way up. With Pluto direct, resolve replaces brooding, and a transformation that seemed stalled shows its next, quite practical step. Take it without looking about for witnesses. Power is at its best when it has work to do.',
  },
};
