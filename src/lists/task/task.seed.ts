import { searchColumns } from "../../platform/connection";
import { taskList } from "./task.list";
import { message } from "../../platform/graphql/bilingual";
import {
  date,
  emptyWhen,
  inOrder,
  linkTable,
  localized,
  LONGEST_NAME,
  micro,
  oneOf,
  optional,
  recordTable,
  reference,
  references,
  type RowRule,
} from "../../platform/seeding";
import { decimalText, MICRO } from "../../platform/values";
import { Decomposition, TargetBound, TaskKind, TaskUnit } from "./task.entity";

const taskTargetRegion = linkTable("task_target_region", "task_id", ["region_id"]);

/** 亿元 in the file, 万元 in the table. */
const UNITS = { "100m_cny": TaskUnit.TEN_THOUSAND_CNY, percent: TaskUnit.PERCENT, count: TaskUnit.COUNT };
const WAN_DIGITS = 4;

const moneyInWan: RowRule = ({ values }, complain) => {
  if (values.unit !== TaskUnit.TEN_THOUSAND_CNY || typeof values.target_micro !== "number") return;
  const target = values.target_micro * 10 ** WAN_DIGITS;
  if (Number.isSafeInteger(target)) values.target_micro = target;
  else complain("target", message("数值过大,无法精确存储。", "Too large to be stored exactly."));
};

/** The way back of `moneyInWan`. */
function targetText(target: number, unit: unknown): string {
  return decimalText(target, unit === TaskUnit.TEN_THOUSAND_CNY ? MICRO + WAN_DIGITS : MICRO);
}

/** What holds of tasks wherever they come from. */
export const taskRules: readonly RowRule[] = [
  inOrder("period_start", "period_end"),
  emptyWhen(["parent", "parent_id"], "decomposition", Decomposition.NONE),
];

/** `tasks.csv`. */
export const taskSeed = recordTable({
  file: "tasks",
  table: "task",
  type: "Task",
  columns: {
    ...localized("title", LONGEST_NAME),
    ...localized("summary"),
    organization: optional(reference("organization")),
    parent: optional(reference("task", "parent_id")),
    decomposition: oneOf(Decomposition),
    kind: oneOf(TaskKind),
    metric: reference("metric"),
    unit: oneOf(UNITS, TaskUnit),
    target: { ...micro("target_micro", { min: 0 }), show: (target, { unit }) => targetText(Number(target), unit) },
    bound: oneOf(TargetBound),
    period_start: date(),
    period_end: date(),
    region: optional(reference("region")),
    chain: optional(reference("chain")),
    target_regions: references(taskTargetRegion, "region_id", "region"),
  },
  asOf: "period_end",
  rules: [...taskRules, moneyInWan],
  parent: "parent_id",
  search: searchColumns(taskList),
});
