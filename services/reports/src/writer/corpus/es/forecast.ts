import type { ForecastCorpus } from '../forecast-corpus.ts';
import { inTurns } from '../turning.ts';
import {
  chapterOpenings,
  closings,
  introductions,
  quietDay,
  retrogradeTransit,
  voidOfCourse,
} from './forecast-framing.ts';
import { jupiterIngresses } from './ingresses/jupiter-ingresses.ts';
import { marsIngresses } from './ingresses/mars-ingresses.ts';
import { mercuryIngresses } from './ingresses/mercury-ingresses.ts';
import { neptuneIngresses } from './ingresses/neptune-ingresses.ts';
import { plutoIngresses } from './ingresses/pluto-ingresses.ts';
import { saturnIngresses } from './ingresses/saturn-ingresses.ts';
import { sunIngresses } from './ingresses/sun-ingresses.ts';
import { uranusIngresses } from './ingresses/uranus-ingresses.ts';
import { venusIngresses } from './ingresses/venus-ingresses.ts';
import { fullMoonInHouse } from './lunations/full-moon-in-house.ts';
import { fullMoonInSign } from './lunations/full-moon-in-sign.ts';
import { newMoonInHouse } from './lunations/new-moon-in-house.ts';
import { newMoonInSign } from './lunations/new-moon-in-sign.ts';
import { quarterMoons } from './lunations/quarter-moons.ts';
import { moonInHouse, moonInSign, moonPhases } from './moon-days.ts';
import { openDay } from './open-days.ts';
import { returns } from './returns.ts';
import { stations } from './stations.ts';
import { jupiterTransits } from './transits/jupiter-transits.ts';
import { lastingTransits } from './transits/lasting-transits.ts';
import { marsTransits } from './transits/mars-transits.ts';
import { mercuryTransits } from './transits/mercury-transits.ts';
import { moonTransits } from './transits/moon-transits.ts';
import { moonTransitsAgain } from './transits/moon-transits-again.ts';
import { neptuneTransits } from './transits/neptune-transits.ts';
import { plutoTransits } from './transits/pluto-transits.ts';
import { saturnTransits } from './transits/saturn-transits.ts';
import { sunTransits } from './transits/sun-transits.ts';
import { uranusTransits } from './transits/uranus-transits.ts';
import { venusTransits } from './transits/venus-transits.ts';

export const forecast: ForecastCorpus = {
  introductions,
  closings,
  transits: {
    sun: sunTransits,
    moon: inTurns(moonTransits, moonTransitsAgain),
    mercury: mercuryTransits,
    venus: venusTransits,
    mars: marsTransits,
    jupiter: jupiterTransits,
    saturn: saturnTransits,
    uranus: uranusTransits,
    neptune: neptuneTransits,
    pluto: plutoTransits,
  },
  lastingTransits,
  retrogradeTransit,
  moonInSign,
  moonInHouse,
  moonPhases,
  newMoonInHouse,
  fullMoonInHouse,
  quarterMoons,
  newMoonInSign,
  fullMoonInSign,
  ingresses: {
    sun: sunIngresses,
    mercury: mercuryIngresses,
    venus: venusIngresses,
    mars: marsIngresses,
    jupiter: jupiterIngresses,
    saturn: saturnIngresses,
    uranus: uranusIngresses,
    neptune: neptuneIngresses,
    pluto: plutoIngresses,
  },
  stations,
  voidOfCourse,
  quietDay,
  openDay,
  returns,
  chapterOpenings,
};
