import { chainList } from "../../maps/chain";
import {
  byColumn,
  dateField,
  decimalField,
  enumField,
  type FilterField,
  List,
  localizedField,
  OrderDirection,
  publicationField,
  through,
  toManyField,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { metricList } from "../../platform/vocabulary";
import { enterpriseList } from "../../targets/enterprise";
import { organizationList } from "../../targets/organization";
import { inRegion, regionFacet, RegionLevel, regionList } from "../../targets/region";
import { opportunityList } from "../opportunity";
import {
  Decomposition,
  decompositionLabels,
  TargetBound,
  Task,
  TaskKind,
  taskKindLabels,
  TaskUnit,
} from "./task.entity";

/** All tasks, latest period first. */
export const taskList: List = new List({
  entity: Task,
  plural: "tasks",
  label: "任务",
  description: bilingual("任务。默认最近时段在前。", "Tasks, latest period first unless said otherwise."),
  search: { number: 12, title: "title", texts: ["summary"] },
  fields: {
    ...recordFields,
    publication: publicationField,
    title: localizedField("title", bilingual("标题。", "Title.")),
    organization: toOneField(
      byColumn("organization_id", () => organizationList),
      bilingual("责任单位。", "The organization that answers for it."),
    ),
    parent: toOneField(
      byColumn("parent_id", () => taskList),
      bilingual("上级任务。", "The task it was broken out of."),
    ),
    decomposition: enumField(
      "decomposition",
      Decomposition,
      "Decomposition",
      bilingual("分解方式。", "How it comes out of its parent."),
    ),
    kind: enumField("kind", TaskKind, "TaskKind", bilingual("类型。", "Kind.")),
    metric: toOneField(
      byColumn("metric_id", () => metricList),
      bilingual("指标。", "What it is measured by."),
    ),
    unit: enumField("unit", TaskUnit, "TaskUnit", bilingual("单位。", "Unit of the target.")),
    target: decimalField("target_micro", bilingual("目标值;请同时限定单位。", "The target value; say the unit too.")),
    bound: enumField(
      "bound",
      TargetBound,
      "TargetBound",
      bilingual("目标值的含义。", "How the target value is meant."),
    ),
    periodStart: dateField("period_start", bilingual("开始时间。", "Begin of the period.")),
    periodEnd: dateField("period_end", bilingual("结束时间。", "End of the period.")),
    region: toOneField(
      inRegion(),
      bilingual("责任地区,含下级。", "The place that answers for it, with everything below."),
    ),
    chain: toOneField(
      byColumn("chain_id", () => chainList),
      bilingual("产业链。", "Its chain."),
    ),
    targetRegions: toManyField(
      through("task_target_region", "task_id", "region_id", () => regionList),
      bilingual("目标地区。", "Regions it is aimed at."),
    ),
    targetEnterprises: toManyField(
      through("task_target_enterprise", "task_id", "enterprise_id", () => enterpriseList),
      bilingual("目标企业。", "Enterprises it is aimed at."),
    ),
    opportunities: toManyField(
      through("task_opportunity", "task_id", "opportunity_id", () => opportunityList),
      bilingual("要推介的投资机会。", "Opportunities that are to be promoted by it."),
    ),
  },
  orders: {
    PERIOD_END: {
      column: "period_end",
      kind: "text",
      nullable: false,
      description: bilingual("结束时间。", "End of the period."),
    },
    TARGET: {
      column: "target_micro",
      kind: "integer",
      nullable: false,
      description: bilingual("目标值,不换算单位。", "The target value, whatever the unit."),
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
    organization: {
      kind: "relation",
      field: "organization",
      list: () => organizationList,
      description: bilingual("按责任单位。", "By organization."),
    },
    kind: { kind: "column", column: "kind", labels: taskKindLabels, description: bilingual("按类型。", "By kind.") },
    decomposition: {
      kind: "column",
      column: "decomposition",
      labels: decompositionLabels,
      description: bilingual("按分解方式。", "By decomposition."),
    },
    region: regionFacet("region", RegionLevel.PREFECTURE, bilingual("按责任地区。", "By place.")),
    year: {
      kind: "year",
      column: "period_end",
      description: bilingual("按结束年份。", "By year of the period's end."),
    },
  },
});

// What others know of tasks that are aimed at them: the join tables are ours, so the fields are added from here.
regionList.extend({ targetedBy: targetedBy("task_target_region", "region_id") });
enterpriseList.extend({ targetedBy: targetedBy("task_target_enterprise", "enterprise_id") });
opportunityList.extend({ targetedBy: targetedBy("task_opportunity", "opportunity_id") });

function targetedBy(table: string, near: string): FilterField {
  return toManyField(
    through(table, near, "task_id", () => taskList),
    bilingual("以它为目标的任务。", "Tasks that are aimed at it."),
  );
}
