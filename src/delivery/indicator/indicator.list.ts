import {
  byColumn,
  connectionField,
  dateField,
  decimalField,
  enumField,
  List,
  OrderDirection,
  rootFields,
  textField,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { Metric, metricList } from "../../platform/vocabulary";
import { inRegion, Region, regionFacet, RegionLevel } from "../../targets/region";
import { Indicator, IndicatorBasis, indicatorBasisLabels, IndicatorUnit } from "./indicator.entity";

/** All published figures, latest period first. */
export const indicatorList = new List({
  entity: Indicator,
  plural: "indicators",
  label: "公布的数字",
  description: bilingual(
    "公布的数字。默认最近时段在前。",
    "Published figures, latest period first unless said otherwise.",
  ),
  fields: {
    ...recordFields,
    metric: toOneField(
      byColumn("metric_id", () => metricList),
      bilingual("指标。", "What it measures."),
    ),
    region: toOneField(inRegion(), bilingual("地区,含下级。", "Region, with everything below.")),
    periodStart: dateField("period_start", bilingual("起始月份。", "First month of the period.")),
    periodEnd: dateField("period_end", bilingual("截止月份。", "Last month of the period.")),
    value: decimalField("value_micro", bilingual("数值。", "The value.")),
    unit: enumField("unit", IndicatorUnit, "IndicatorUnit", bilingual("单位。", "Unit.")),
    scope: textField(
      "scope",
      bilingual("所指范围;无值:全部。", "What part the figure covers; without a value it is the whole."),
    ),
    basis: enumField("basis", IndicatorBasis, "IndicatorBasis", bilingual("口径。", "Basis.")),
  },
  orders: {
    PERIOD_END: {
      column: "period_end",
      kind: "text",
      nullable: false,
      description: bilingual("截止月份。", "Last month of the period."),
    },
    VALUE: {
      column: "value_micro",
      kind: "integer",
      nullable: false,
      description: bilingual("数值,不换算单位。", "The value, whatever the unit."),
    },
  },
  defaultOrder: [{ field: "PERIOD_END", direction: OrderDirection.DESC }],
  facets: {
    metric: {
      kind: "relation",
      field: "metric",
      list: () => metricList,
      description: bilingual("按指标。", "By metric."),
    },
    basis: {
      kind: "column",
      column: "basis",
      labels: indicatorBasisLabels,
      description: bilingual("按口径。", "By basis."),
    },
    region: regionFacet("region", RegionLevel.PREFECTURE, bilingual("按地区。", "By region.")),
    year: {
      kind: "year",
      column: "period_end",
      description: bilingual("按截止年份。", "By year of the period's end."),
    },
  },
});

/** Everything the room adds to the graph. */
export const indicatorResolvers = [
  rootFields(indicatorList),
  connectionField(
    () => Region,
    "indicators",
    indicatorList,
    "region",
    bilingual("本地区及下级的公布数字。", "Published figures of this region and those below."),
  ),
  connectionField(
    () => Metric,
    "indicators",
    indicatorList,
    "metric",
    bilingual("该指标的公布数字。", "Published figures of this metric."),
  ),
];
