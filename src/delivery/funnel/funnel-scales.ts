import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { bilingual } from "../../platform/graphql/bilingual";
import { Decimal, Money } from "../../platform/values";
import { EventOutcome } from "../event";

/** What a funnel can be split by. */
export enum FunnelDimension {
  REGION = "REGION",
  CHAIN = "CHAIN",
  EVENT = "EVENT",
  INVESTOR_REGION = "INVESTOR_REGION",
}

registerEnumType(FunnelDimension, {
  name: "FunnelDimension",
  description: bilingual("漏斗的分组依据。", "What a funnel can be split by."),
  valuesConfig: {
    REGION: {
      description: bilingual(
        "项目所在市州(含下级);只注明到省的项目不在任何一组。",
        "Prefecture of the project, with everything below; projects placed at the province itself are in no group.",
      ),
    },
    CHAIN: {
      description: bilingual("产业链;跨链项目在每条链各计一次。", "Chain; a project of several chains counts in each."),
    },
    EVENT: { description: bilingual("签约活动。", "Event where it was signed.") },
    INVESTOR_REGION: {
      description: bilingual(
        "投资方所在省级地区;未知或只注明到国家的不在任何一组。",
        "Province of the investor; those unknown or placed at a country are in no group.",
      ),
    },
  },
});

/** A funnel in numbers of projects. Never mixed with money. */
@ObjectType({ description: bilingual("以项目数计的漏斗。", "A funnel in numbers of projects.") })
export class FunnelCounts {
  @Field(() => Int, {
    nullable: true,
    description: bilingual("签约项目数;空:来源未给出。", "Projects signed. Null: not stated."),
  })
  signed!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: bilingual("其中已开工(含已建成)。", "Of these started, completed ones included. Null: not stated."),
  })
  started!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: bilingual("其中已建成或投产。", "Of these completed or in production. Null: not stated."),
  })
  completed!: number | null;

  @Field(() => Int, {
    description: bilingual("状态未知的项目数,不计入比率。", "Projects of unknown state, left out of the rates."),
  })
  unknown!: number;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "开工率:开工/签约,百分数,两位小数。",
      "Start rate: started / signed, percent, two places. Null: parts unknown.",
    ),
  })
  startRate!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "建成率:建成/签约,百分数,两位小数。",
      "Completion rate: completed / signed, percent, two places. Null: parts unknown.",
    ),
  })
  completionRate!: string | null;
}

/** A funnel in money. Never mixed with counts. */
@ObjectType({ description: bilingual("以金额计的漏斗。", "A funnel in money.") })
export class FunnelMoney {
  @Field(() => Money, {
    nullable: true,
    description: bilingual("合同金额合计;空:均未公布。", "Sum of contract amounts. Null: none is known."),
  })
  contracted!: Money | null;

  @Field(() => Int, {
    nullable: true,
    description: bilingual(
      "有合同金额的项目数;空:整批公布。",
      "Number of projects with an amount. Null: the cohort was published as a whole.",
    ),
  })
  pricedProjects!: number | null;

  @Field(() => Money, {
    nullable: true,
    description: bilingual(
      "到位资金,核定优先于申报;未经核验的仅责任单位与主管部门可见。空:均未知。",
      "Funds in place, verified before reported; what nobody verified is shown to those responsible and to the office. Null: nothing is known.",
    ),
  })
  inPlace!: Money | null;

  @Field(() => Int, {
    nullable: true,
    description: bilingual(
      "有到位资金数的项目数;空:整批公布。",
      "Number of projects whose funds in place are known. Null: the cohort was published as a whole.",
    ),
  })
  fundedProjects!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "到位率:到位资金/合同金额,百分数,两位小数;目录项目只计两数皆知者。",
      "Arrival rate: in place / contracted, percent, two places; of the catalog's projects those of which both are known. Null: parts unknown.",
    ),
  })
  arrivalRate!: string | null;
}

/** The two scales side by side. */
@ObjectType({
  description: bilingual("漏斗的两种口径,不可混用。", "A funnel on its two scales, which are never mixed."),
})
export class FunnelScales {
  @Field(() => FunnelCounts, { description: bilingual("项目数口径。", "In numbers of projects.") })
  counts!: FunnelCounts;

  @Field(() => FunnelMoney, { description: bilingual("金额口径。", "In money.") })
  money!: FunnelMoney;
}

/** One group of a funnel that is split. */
@ObjectType({ description: bilingual("漏斗的一组。", "One group of a funnel that is split.") })
export class FunnelGroup extends FunnelScales {
  @Field(() => String, {
    nullable: true,
    description: bilingual("组的代码;空:未注明。", "Code of the group. Null: not stated."),
  })
  code!: string | null;

  @Field(() => String, { description: bilingual("组的名称。", "Name of the group.") })
  label!: string;
}

/** A batch of contracts of one event as it was published some time after. */
@ObjectType({
  description: bilingual(
    "某次活动签约项目在某一时点的公布进展。",
    "What was published about the contracts of one event at one date.",
  ),
})
export class FunnelCohort extends FunnelScales {
  @Field(() => EventOutcome, {
    description: bilingual(
      "公布的记录,含活动、时点、来源与所载比率。",
      "The published record: event, date, source and the rates as printed.",
    ),
  })
  outcome!: EventOutcome;
}
