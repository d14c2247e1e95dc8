import { Field, InputType, Int } from "type-graphql";
import { bilingual, message } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { BadInputError } from "../../platform/graphql/errors";
import { InvestmentGoal } from "./profile";
import { DEFAULT_WEIGHTS, LARGEST_WEIGHT, PART_NAMES, PartName, type Weights, weightsFault } from "./score.rules";

/** Names of the parts in both languages. */
export const partLabels = enumeration(
  PartName,
  "MatchPartName",
  bilingual("匹配的一个方面。", "What a match is judged by."),
  {
    SEGMENT_FIT: { zh: "环节契合", en: "Segment fit: whether the investor makes what is offered" },
    PROXIMITY: { zh: "供应链邻近", en: "Supply-chain proximity: suppliers and customers that are here" },
    RESOURCE_FIT: { zh: "资源契合", en: "Resource fit: resources of the place that feed it, and needs on site" },
    CAPITAL_FIT: { zh: "资金契合", en: "Capital fit: the amount against the stated range or the revenue" },
    HOME_REGION: { zh: "来源地", en: "Home region: moves from there to here, and whether it is courted" },
    FUND_TIES: { zh: "基金联系", en: "Fund ties: funds that may take part, and those that know the investor" },
    TRACK_RECORD: { zh: "已有先例", en: "Track record: the same move by the investor or by comparable ones" },
    POLICY_ADVANTAGE: { zh: "政策优势", en: "Policy advantage: policies of the place for the chain" },
  },
);

/** Weights as a caller gives them, one field for each part. */
@InputType({
  description: bilingual(
    `各方面的权重:0至${LARGEST_WEIGHT}的整数,只看比例;未给出的取缺省值,不得全为零。`,
    `Weights of the parts: whole numbers from 0 to ${LARGEST_WEIGHT}, of which only the ratios matter. What is left out has its default; not all may be zero.`,
  ),
})
export class MatchWeights {}

for (const part of PART_NAMES) {
  const label = partLabels[part];
  Field(() => Int, {
    nullable: true,
    description: bilingual(
      `${label?.zh ?? ""};缺省${DEFAULT_WEIGHTS[part]}。`,
      `${label?.en ?? ""}; ${DEFAULT_WEIGHTS[part]} when left out.`,
    ),
  })(MatchWeights.prototype, fieldOf(part));
}

/** The part that each goal makes count twice. */
const PART_OF_GOAL: Readonly<Record<InvestmentGoal, PartName>> = {
  FEEDSTOCK: PartName.RESOURCE_FIT,
  MARKET: PartName.PROXIMITY,
  INCENTIVES: PartName.POLICY_ADVANTAGE,
  CAPITAL: PartName.FUND_TIES,
};

/**
 * The weights that a caller means: given ones as they are; of the others the default, twice of it where a goal asks for the part.
 *
 * @throws {BadInputError} for a negative weight, one above 1,000, and when all are zero.
 */
export function checkedWeights(given: MatchWeights | null | undefined, goals: readonly InvestmentGoal[] = []): Weights {
  const doubled = goals.map((goal) => PART_OF_GOAL[goal]);
  const weights = Object.fromEntries(
    PART_NAMES.map((part) => {
      const own = (given as Record<string, number | null> | null | undefined)?.[fieldOf(part)] ?? null;
      return [part, own ?? DEFAULT_WEIGHTS[part] * (doubled.includes(part) ? 2 : 1)];
    }),
  ) as Weights;
  const fault = weightsFault(weights);
  if (!fault) return weights;
  if (fault.part === null) {
    throw new BadInputError(message("权重不得全为零。", "The weights must not all be zero."), { argument: "weights" });
  }
  const [path, value] = [`weights.${fieldOf(fault.part)}`, weights[fault.part]];
  throw new BadInputError(
    message(
      `${path} 应为 0 至 ${LARGEST_WEIGHT},收到 ${value}。`,
      `${path} must be 0 to ${LARGEST_WEIGHT}, not ${value}.`,
    ),
    { argument: path },
  );
}

/** `SEGMENT_FIT` as the name of a field: `segmentFit`. */
function fieldOf(part: PartName): string {
  return part.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
