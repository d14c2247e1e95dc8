import { appraisalIndicatorSeed, appraisalSchemeSeed } from "../../delivery/appraisal";
import { eventOutcomeSeed, eventSeed } from "../../delivery/event";
import { indicatorSeed } from "../../delivery/indicator";
import { projectSeed } from "../../delivery/project";
import { opportunitySeed } from "../../lists/opportunity";
import { instrumentSeed, policySeed } from "../../lists/policy";
import { taskSeed } from "../../lists/task";
import { chainSeed, enterpriseSegmentSeed, segmentAliasSeed, segmentSeed, segmentSupplySeed } from "../../maps/chain";
import { fundInvestmentSeed, fundSeed } from "../../maps/fund";
import { resourceSeed, resourceSegmentSeed, resourceTypeSeed } from "../../maps/resource";
import { sourceSeed } from "../../platform/provenance";
import type { Seed, SeedTable } from "../../platform/seeding";
import { metricSeed } from "../../platform/vocabulary";
import { enterpriseSeed } from "../../targets/enterprise";
import { organizationSeed } from "../../targets/organization";
import { regionSeed, regionStatisticSeed } from "../../targets/region";

/** The files of a seed folder, in an order in which each can point to those before. */
export const catalogSeeds: readonly Seed[] = [
  sourceSeed,
  resourceTypeSeed,
  instrumentSeed,
  metricSeed,
  regionSeed,
  regionStatisticSeed,
  organizationSeed,
  enterpriseSeed,
  chainSeed,
  segmentSeed,
  segmentAliasSeed,
  segmentSupplySeed,
  enterpriseSegmentSeed,
  resourceSeed,
  resourceSegmentSeed,
  fundSeed,
  fundInvestmentSeed,
  policySeed,
  opportunitySeed,
  eventSeed,
  eventOutcomeSeed,
  projectSeed,
  indicatorSeed,
  taskSeed,
  appraisalSchemeSeed,
  appraisalIndicatorSeed,
];

/** Those of them that have a row for each record. */
export const catalogTables: readonly SeedTable[] = catalogSeeds.filter((seed) => seed.kind === "table");
