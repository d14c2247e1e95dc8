import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";

/** How a value becomes points. */
export enum ScoringMethod {
  RATIO_CAPPED = "RATIO_CAPPED",
  BAND = "BAND",
  MIN_MAX = "MIN_MAX",
  PER_ITEM = "PER_ITEM",
}

enumeration(ScoringMethod, "ScoringMethod", bilingual("计分方法。", "How a value becomes points."), {
  RATIO_CAPPED: { zh: "完成率×权重,可封顶", en: "Completion times weight, up to a cap" },
  BAND: { zh: "按完成率分档", en: "By band of completion" },
  MIN_MAX: { zh: "按各单位最大值与最小值之间的位置", en: "By place between the least and the greatest of all units" },
  PER_ITEM: { zh: "按超出或不足的件数加减分", en: "So much for each item above or below the target" },
});

/** Which values are the better ones. */
export enum ScoringDirection {
  MORE = "MORE",
  LESS = "LESS",
}

enumeration(ScoringDirection, "ScoringDirection", bilingual("指标方向。", "Which values are the better ones."), {
  MORE: { zh: "越多越好", en: "The more the better" },
  LESS: { zh: "越少越好", en: "The less the better" },
});
