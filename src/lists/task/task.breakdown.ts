import type DataLoader from "dataloader";
import { Ctx, Field, Int, ObjectType } from "type-graphql";
import { list, sql } from "../../platform/database";
import { bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { manyLoader } from "../../platform/loading";
import { Decimal, decimalText, MICRO } from "../../platform/values";
import { Decomposition } from "./task.entity";

/**
 * What was handed down of a task in one way. Only children with the task's own metric and unit add up, and percentages
 * never: twenty percent for every place is no forty percent of anything.
 */
@ObjectType({
  description: bilingual(
    "按一种方式分解的情况;只累计同指标、同单位的下级任务,百分比不累计。",
    "What was handed down of a task in one way; only children of its own metric and unit are added, and percentages never.",
  ),
})
export class TaskBreakdown {
  @Field(() => Decomposition, { description: bilingual("分解方式。", "The way.") })
  decomposition!: Decomposition;

  @Field(() => Int, { description: bilingual("下级任务数。", "Number of children.") })
  childCount!: number;

  @Field(() => Int, { description: bilingual("其中同指标、同单位的。", "Of these, with the same metric and unit.") })
  comparableCount!: number;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "已分解的数额,单位同任务;空:没有可累计的。",
      "What they add up to, in the task's unit. Null: nothing adds up.",
    ),
  })
  assigned!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "未分解的数额;为负:超额分解;空:没有可累计的。",
      "What is left to hand down; negative: more was handed down. Null: nothing adds up.",
    ),
  })
  remainder!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: bilingual(
      "是否超额分解(留有余量是惯例);空:没有可累计的。",
      "Whether more was handed down than the target; a buffer is usual. Null: nothing adds up.",
    ),
  })
  isOverCommitted!: boolean | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "超额分解的数额(余量),未超为0;空:没有可累计的。",
      "By how much more was handed down than the target, the buffer; 0 where it was not. Null: nothing adds up.",
    ),
  })
  overCommitment!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "分解不足的数额,足额为0;空:没有可累计的。",
      "By how much less was handed down than the target; 0 where it was not. Null: nothing adds up.",
    ),
  })
  shortfall!: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "分解不足的提示,用请求的语言;空:没有不足。",
      "What is short, as a sentence in the request's language. Null: nothing is.",
    ),
  })
  warning(@Ctx() { locale }: RequestContext): string | null {
    if (this.shortfall === null || this.shortfall === "0") return null;
    return message(
      `分解合计${this.assigned},比目标少${this.shortfall}。`,
      `What was handed down adds up to ${this.assigned}, ${this.shortfall} less than the target.`,
    )[locale];
  }
}

interface BreakdownRow {
  parent: number;
  decomposition: Decomposition;
  children: number;
  comparable: number;
  assigned: number | null;
  target: number;
}

/** Breakdowns of a task by its id, one for each way it was handed down in, by name of the way. */
export function breakdownsByTask({ reader }: RequestContext): DataLoader<number, BreakdownRow[]> {
  const isComparable = sql`c.metric_id = p.metric_id AND c.unit = p.unit`;
  return manyLoader(
    (ids: readonly number[]) =>
      reader.rows<BreakdownRow>(sql`
        SELECT p.id AS parent, c.decomposition, COUNT(*) AS children,
          COUNT(CASE WHEN ${isComparable} THEN 1 END) AS comparable,
          CAST(SUM(CASE WHEN ${isComparable} AND c.unit <> 'percent' THEN c.target_micro END) AS BIGINT) AS assigned, p.target_micro AS target
        FROM task AS p JOIN task AS c ON c.parent_id = p.id WHERE p.id IN (${list(ids)})
        GROUP BY p.id, c.decomposition, p.target_micro ORDER BY p.id, c.decomposition`),
    ({ parent }) => parent,
  );
}

/** The breakdown that a row of sums means. */
export function toBreakdown({ decomposition, children, comparable, assigned, target }: BreakdownRow): TaskBreakdown {
  return Object.assign(new TaskBreakdown(), {
    decomposition,
    childCount: children,
    comparableCount: comparable,
    assigned: assigned === null ? null : decimalText(assigned, MICRO),
    remainder: assigned === null ? null : decimalText(target - assigned, MICRO),
    isOverCommitted: assigned === null ? null : assigned > target,
    overCommitment: assigned === null ? null : decimalText(Math.max(assigned - target, 0), MICRO),
    shortfall: assigned === null ? null : decimalText(Math.max(target - assigned, 0), MICRO),
  });
}
