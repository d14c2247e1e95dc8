import { Ctx, Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { bilingual } from "../graphql/bilingual";
import type { RequestContext } from "../graphql/context";
import { enumeration } from "../graphql/enumeration";
import { LocalizedField } from "../graphql/fields";
import { globalId, loadNode, Node } from "../graphql/node";
import { LocalizedText } from "../values";

/** What does not add up. */
export enum FindingRule {
  RATE_NOT_OF_PARTS = "RATE_NOT_OF_PARTS",
  PART_ABOVE_WHOLE = "PART_ABOVE_WHOLE",
  SOURCES_DISAGREE = "SOURCES_DISAGREE",
  TOTAL_NOT_OF_PARTS = "TOTAL_NOT_OF_PARTS",
}

/** Names of the rules. */
export const findingRuleLabels = enumeration(
  FindingRule,
  "FindingRule",
  bilingual("数据核查规则。", "What does not add up."),
  {
    RATE_NOT_OF_PARTS: { zh: "比率与其分子分母不符", en: "A rate does not follow from its parts" },
    PART_ABOVE_WHOLE: { zh: "部分大于整体", en: "A part is above its whole" },
    SOURCES_DISAGREE: { zh: "来源不一致", en: "Sources disagree" },
    TOTAL_NOT_OF_PARTS: { zh: "合计与分项之和不符", en: "A total is not the sum of its parts" },
  },
);

/** Whether somebody has looked at a finding. */
export enum FindingState {
  OPEN = "OPEN",
  JUSTIFIED = "JUSTIFIED",
}

/** Names of the states. */
export const findingStateLabels = enumeration(
  FindingState,
  "FindingState",
  bilingual("核查状态。", "Whether a finding is settled."),
  {
    OPEN: { zh: "待说明", en: "Open" },
    JUSTIFIED: { zh: "已说明", en: "Justified" },
  },
);

/** 数据疑点: figures that do not add up. They are shown, not mended. */
@Entity("data_finding")
@ObjectType({
  implements: Node,
  description: bilingual(
    "数据疑点:照来源保留,并指出不符之处。",
    "Figures that do not add up: kept as their sources have them, and pointed out.",
  ),
})
export class DataFinding extends Node {
  /** Assigned by the loader. */
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String, { description: bilingual("代码。", "Code.") })
  @Column("text")
  code!: string;

  @Field(() => FindingRule, { description: bilingual("规则。", "The rule.") })
  @Column("text")
  rule!: FindingRule;

  @Field(() => FindingState, { description: bilingual("状态。", "The state.") })
  @Column("text")
  state!: FindingState;

  @Field(() => String, { description: bilingual("涉及记录的类型。", "Type of the record it is about.") })
  @Column("text")
  subjectType!: string;

  @Field(() => String, { description: bilingual("涉及记录的代码。", "Code of the record it is about.") })
  @Column("text")
  subjectCode!: string;

  @Field(() => String, { description: bilingual("来源所载的值。", "The value as stated.") })
  @Column("text")
  stated!: string;

  @Field(() => String, {
    description: bilingual("推算或另一来源的值。", "The value as computed, or as another source has it."),
  })
  @Column("text")
  computed!: string;

  @LocalizedField(bilingual("说明。", "What does not add up, in a sentence."))
  @Column(() => LocalizedText)
  message!: LocalizedText;

  @Column("integer")
  version!: number;

  @Field(() => Node, {
    nullable: true,
    description: bilingual("涉及的记录。", "The record it is about. Null: it is not in the graph."),
  })
  subject(@Ctx() context: RequestContext): Promise<Node | null> {
    return loadNode(globalId(this.subjectType, this.subjectCode), context, "subject");
  }
}
