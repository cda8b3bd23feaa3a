import type { NatalCorpus } from '../natal-corpus.ts';
import { ascendantAspects } from './aspects/ascendant-aspects.ts';
import { aspectsToPoints } from './aspects/aspects-to-points.ts';
import { chironAspects } from './aspects/chiron-aspects.ts';
import { jupiterAspects } from './aspects/jupiter-aspects.ts';
import { marsAspects } from './aspects/mars-aspects.ts';
import { mercuryAspects } from './aspects/mercury-aspects.ts';
import { midheavenAspects } from './aspects/midheaven-aspects.ts';
import { moonAspects } from './aspects/moon-aspects.ts';
import { neptunePlutoShare } from './aspects/neptune-pluto-share.ts';
import { nodeAspects } from './aspects/node-aspects.ts';
import { outerAspects } from './aspects/outer-aspects.ts';
import { saturnAspects } from './aspects/saturn-aspects.ts';
import { sunAspects } from './aspects/sun-aspects.ts';
import { venusAspects } from './aspects/venus-aspects.ts';
import { chapterOpenings, polarHouses, uncertainMoon } from './chapter-openings.ts';
import { chartRulerBody, chartRulerInHouse, chartRulerMeaning } from './chart-ruler.ts';
import { chironInSign, chironMeaning } from './chiron.ts';
import { dignities } from './dignities.ts';
import { emptyHouseInSign } from './empty-houses.ts';
import { houseMeanings } from './house-meanings.ts';
import { housemates } from './housemates.ts';
import { jupiterInHouse } from './houses/jupiter-in-house.ts';
import { marsInHouse } from './houses/mars-in-house.ts';
import { mercuryInHouse } from './houses/mercury-in-house.ts';
import { moonInHouse } from './houses/moon-in-house.ts';
import { neptuneInHouse } from './houses/neptune-in-house.ts';
import { plutoInHouse } from './houses/pluto-in-house.ts';
import { saturnInHouse } from './houses/saturn-in-house.ts';
import { sunInHouse } from './houses/sun-in-house.ts';
import { uranusInHouse } from './houses/uranus-in-house.ts';
import { venusInHouse } from './houses/venus-in-house.ts';
import { midheavenInSign, midheavenMeaning } from './midheaven.ts';
import { balancedModalities, dominantModality, missingModality, modalitiesMeaning } from './modalities.ts';
import { moonPhaseMeaning, moonPhases } from './moon-phases.ts';
import { nodesMeaning, northNodeInSign } from './nodes.ts';
import { retrograde } from './retrograde.ts';
import { stelliumInSign } from './stellium.ts';

export const natal: NatalCorpus = {
  houseMeanings,
  housemates,
  bodyInHouse: {
    sun: sunInHouse,
    moon: moonInHouse,
    mercury: mercuryInHouse,
    venus: venusInHouse,
    mars: marsInHouse,
    jupiter: jupiterInHouse,
    saturn: saturnInHouse,
    uranus: uranusInHouse,
    neptune: neptuneInHouse,
    pluto: plutoInHouse,
  },
  emptyHouseInSign,
  aspects: {
    ...sunAspects,
    ...moonAspects,
    ...mercuryAspects,
    ...venusAspects,
    ...marsAspects,
    ...jupiterAspects,
    ...saturnAspects,
    ...outerAspects,
  },
  aspectsToPoints,
  pointAspects: {
    ascendant: ascendantAspects,
    midheaven: midheavenAspects,
    north_node: nodeAspects,
    chiron: chironAspects,
  },
  neptunePlutoShare,
  midheavenMeaning,
  midheavenInSign,
  chartRulerMeaning,
  chartRulerBody,
  chartRulerInHouse,
  dignities,
  retrograde,
  nodesMeaning,
  northNodeInSign,
  chironMeaning,
  chironInSign,
  modalitiesMeaning,
  dominantModality,
  missingModality,
  balancedModalities,
  moonPhaseMeaning,
  moonPhases,
  stelliumInSign,
  uncertainMoon,
  chapterOpenings,
  polarHouses,
};
