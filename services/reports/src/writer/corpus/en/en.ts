import type { Corpus } from '../corpus.ts';
import { ascendantInSign, ascendantMeaning } from './ascendant.ts';
import { balancedElements, countedPoints, dominantElement, elementsMeaning, missingElement } from './elements.ts';
import {
  bodyMeanings,
  bodyNames,
  closing,
  elementNames,
  introduction,
  signNames,
  titles,
  unknownTime,
} from './framing.ts';
import { jupiterInSign } from './jupiter.ts';
import { marsInSign } from './mars.ts';
import { mercuryInSign } from './mercury.ts';
import { moonInSign } from './moon.ts';
import { neptuneInSign } from './neptune.ts';
import { plutoInSign } from './pluto.ts';
import { saturnInSign } from './saturn.ts';
import { sunInSign } from './sun.ts';
import { uranusInSign } from './uranus.ts';
import { venusInSign } from './venus.ts';

export const en: Corpus = {
  bodyNames,
  signNames,
  elementNames,
  introduction,
  bodyMeanings,
  bodyInSign: {
    sun: sunInSign,
    moon: moonInSign,
    mercury: mercuryInSign,
    venus: venusInSign,
    mars: marsInSign,
    jupiter: jupiterInSign,
    saturn: saturnInSign,
    uranus: uranusInSign,
    neptune: neptuneInSign,
    pluto: plutoInSign,
  },
  ascendantMeaning,
  ascendantInSign,
  unknownTime,
  elementsMeaning,
  countedPoints,
  dominantElement,
  missingElement,
  balancedElements,
  titles,
  closing,
};
