import {
  booleanField,
  byColumn,
  enumField,
  List,
  OrderDirection,
  textField,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { AppraisalIndicator } from "./appraisal-indicator.entity";
import { AppraisalRound } from "./appraisal-round.entity";
import { AppraisalScheme } from "./appraisal-scheme.entity";
import { AppraisalMeasure, AppraisalState } from "./appraisal-terms";

/** All schemes. */
export const appraisalSchemeList: List = new List({
  entity: AppraisalScheme,
  plural: "appraisalSchemes",
  label: "考核办法",
  description: bilingual("考核办法,仅工作人员可见。", "Schemes of appraisal, shown to those who work here."),
  fields: {
    ...recordFields,
    isBorrowed: booleanField("is_borrowed", bilingual("是否为外地办法。", "Whether it is the rule of another place.")),
  },
});

/** All indicators, in the order of their schemes. */
export const appraisalIndicatorList: List = new List({
  entity: AppraisalIndicator,
  plural: "appraisalIndicators",
  label: "考核指标",
  description: bilingual("考核指标,仅工作人员可见。", "Indicators of schemes, shown to those who work here."),
  fields: {
    ...recordFields,
    scheme: toOneField(
      byColumn("scheme_id", () => appraisalSchemeList),
      bilingual("所属办法。", "Its scheme."),
    ),
    measure: enumField("measure", AppraisalMeasure, "AppraisalMeasure", bilingual("取数。", "What it takes.")),
  },
  orders: {
    SORT: {
      column: "sort",
      kind: "integer",
      nullable: false,
      description: bilingual("次序。", "Place in the scheme."),
    },
  },
  defaultOrder: [{ field: "SORT", direction: OrderDirection.ASC }],
});

/** All rounds, the latest quarter first. */
export const appraisalRoundList: List = new List({
  entity: AppraisalRound,
  plural: "appraisalRounds",
  label: "季度考核",
  description: bilingual("各季度的考核,仅工作人员可见。", "Appraisals of quarters, shown to those who work here."),
  isDated: false,
  fields: {
    scheme: toOneField(
      byColumn("scheme_id", () => appraisalSchemeList),
      bilingual("考核办法。", "Its scheme."),
    ),
    quarter: textField("quarter", bilingual("季度。", "The quarter.")),
    state: enumField("state", AppraisalState, "AppraisalState", bilingual("状态。", "State.")),
  },
  orders: {
    QUARTER: { column: "quarter", kind: "text", nullable: false, description: bilingual("季度。", "The quarter.") },
  },
  defaultOrder: [{ field: "QUARTER", direction: OrderDirection.DESC }],
});
