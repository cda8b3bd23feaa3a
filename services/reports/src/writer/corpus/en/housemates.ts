import type { NatalCorpus } from '../natal-corpus.ts';

export const housemates: NatalCorpus['housemates'] = {
  sun: {
    alone: [
      'The Sun has moved in here, so this is one of the places where you come to life.',
      'Since the Sun moved in, much of what you are proud of has its address here.',
      'It has the Sun in it, and with it your warmth and a good part of your stubbornness.',
    ],
    together: ['the Sun lights the lamps', 'the Sun wants to be itself', 'the Sun gives the house a purpose'],
  },
  moon: {
    alone: [
      'The Moon lives here, and where the Moon lives one goes in slippers.',
      'As the Moon lodges here, you feel a change in the weather before anybody else.',
      'It is the Moon that keeps the key, so your moods come and go here as they please.',
    ],
    together: ['the Moon makes the beds', 'the Moon has its tides', 'the Moon looks for comfort'],
  },
  mercury: {
    alone: [
      'Mercury has put its desk here, and hardly a day goes by without some traffic.',
      'With Mercury about, this is a part of life you think and talk about a good deal.',
      'Mercury runs in and out, bringing news and forgetting the change.',
    ],
    together: ['Mercury does the talking', 'Mercury carries the news', 'Mercury asks the questions'],
  },
  venus: {
    alone: [
      'Venus has chosen the wallpaper, and you like to spend time here.',
      'As Venus is the lodger, these matters come to you with some grace, and you know what pleases in them.',
      'Venus keeps flowers in the hall; people are glad to meet you here.',
    ],
    together: ['Venus arranges the flowers', 'Venus keeps the peace', 'Venus looks to the pleasures'],
  },
  mars: {
    alone: [
      'Mars has its workshop here, which explains the energy, and on some days the noise.',
      'Where Mars lives things are seldom left alone: you push, you repair, you compete.',
      'Mars answers the bell, so you come to the point quickly in these affairs.',
    ],
    together: ['Mars moves the furniture', 'Mars is in a hurry', 'Mars sees that things get done'],
  },
  jupiter: {
    alone: [
      'Jupiter has the best bed, and you are inclined to expect good things from this quarter.',
      'Because Jupiter keeps open house here, there is usually space for one more, and for something too much.',
      'Jupiter has taken down the ceiling; you can afford to be generous in these matters.',
    ],
    together: ['Jupiter invites the guests', 'Jupiter finds it all too small', 'Jupiter hopes for the best'],
  },
  saturn: {
    alone: [
      'Saturn is the caretaker here, so little is given to you and a great deal is kept.',
      'With Saturn for a neighbour you take this side of life seriously, and in time you know every inch of it.',
      'Saturn has the ledger; what you hold here has been earned.',
    ],
    together: ['Saturn checks the bills', 'Saturn locks up at night', 'Saturn asks whether it will last'],
  },
  uranus: {
    alone: [
      'Uranus has changed the locks, and things here seldom go as they do elsewhere.',
      'Since Uranus moved in, you need a skylight in this part of life that opens at any hour.',
      'Uranus lives here with its suitcase packed: expect a surprise, most likely from yourself.',
    ],
    together: ['Uranus airs the attic', 'Uranus changes the locks', 'Uranus would like it otherwise'],
  },
  neptune: {
    alone: [
      'Neptune has drawn the blinds, so you see these things more softly than others do.',
      'Someone hums upstairs, and it is Neptune; check now and then that the tap is off.',
      'Neptune lodges here, and the border between what is and what might be is not guarded very strictly.',
    ],
    together: ['Neptune dreams on the stairs', 'Neptune leaves the tap running', 'Neptune puts on music'],
  },
  pluto: {
    alone: [
      'Pluto has taken the cellar, and whatever happens here goes deep.',
      'As long as Pluto stays here you will not be content with the surface of things.',
      'Pluto lives here quietly; what changes in this place changes thoroughly.',
    ],
    together: ['Pluto digs in the cellar', 'Pluto keeps a secret', 'Pluto wants the truth of it'],
  },
};
