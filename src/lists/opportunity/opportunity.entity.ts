import { Ctx, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Publication } from "../../platform/access";
import { Chain } from "../../maps/chain";
import { sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, MoneyField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { AlsoInSql } from "../../platform/graphql/sql-forms";
import { jsonValue, quoted, template } from "../../platform/sql-json";
import {
  freshnessOf,
  FreshnessState,
  LocalizedText,
  OptionalLocalizedText,
  PartialDate,
  stateSql,
} from "../../platform/values";
import { Region } from "../../targets/region";

/** How an investor takes part. */
export enum CooperationMode {
  SOLE = "SOLE",
  JOINT_VENTURE = "JOINT_VENTURE",
  PPP = "PPP",
  LEASE = "LEASE",
  ANY = "ANY",
  UNKNOWN = "UNKNOWN",
}

/** Names of the modes. */
export const cooperationModeLabels = enumeration(
  CooperationMode,
  "CooperationMode",
  bilingual("合作方式。", "How an investor takes part."),
  {
    SOLE: { zh: "独资", en: "Sole investment" },
    JOINT_VENTURE: { zh: "合资", en: "Joint venture" },
    PPP: { zh: "政府和社会资本合作", en: "Public-private partnership" },
    LEASE: { zh: "租赁", en: "Lease" },
    ANY: { zh: "不限", en: "Open to several modes" },
    UNKNOWN: { zh: "来源未注明", en: "Not stated by the source" },
  },
);

/** State of an opportunity on the date of its source. */
export enum OpportunityStage {
  OPEN = "OPEN",
  NEGOTIATING = "NEGOTIATING",
  SIGNED = "SIGNED",
  CLOSED = "CLOSED",
  UNKNOWN = "UNKNOWN",
}

/** Names of the stages. */
export const opportunityStageLabels = enumeration(
  OpportunityStage,
  "OpportunityStage",
  bilingual("在来源日期时的状态,不一定是今天的状态。", "State on the date of the source, not necessarily today's."),
  {
    OPEN: { zh: "招商中", en: "Offered, or in preparation and looking for an investor" },
    NEGOTIATING: { zh: "洽谈中", en: "Talks or an intention reported" },
    SIGNED: { zh: "已签约(未公布投资方)", en: "Contract reported without the investor's name" },
    CLOSED: { zh: "已成交", en: "Sold or closed" },
    UNKNOWN: { zh: "未注明", en: "Not stated" },
  },
);

/** Where an assignment to segments was read. */
export enum SegmentsBasis {
  TITLE = "TITLE",
  SUMMARY = "SUMMARY",
  JUDGEMENT = "JUDGEMENT",
}

enumeration(SegmentsBasis, "SegmentsBasis", bilingual("环节归属的依据。", "What an assignment to segments rests on."), {
  TITLE: { zh: "标题", en: "The title" },
  SUMMARY: { zh: "简介", en: "The summary" },
  JUDGEMENT: { zh: "编者判断", en: "The editor's judgement" },
});

/** What an opportunity's amount is an amount of. */
export enum InvestmentBasis {
  PROJECT = "PROJECT",
  POOL = "POOL",
  RIGHT_PRICE = "RIGHT_PRICE",
}

enumeration(InvestmentBasis, "InvestmentBasis", bilingual("投资额的含义。", "What an amount is an amount of."), {
  PROJECT: { zh: "单个项目的计划总投资", en: "Planned total investment of one project" },
  POOL: { zh: "项目库合计,不可与单个项目相加", en: "Total of a pool of projects, not to be added to single ones" },
  RIGHT_PRICE: { zh: "权利出让价,非建设投资", en: "Price of a right that was sold, not the cost of building" },
});

/** 投资机会: a project, site, tender or right that a region offers, or offered, to an investor. */
@Entity("opportunity")
@ObjectType({ implements: CatalogRecord, description: bilingual("投资机会。", "An investment opportunity.") })
export class Opportunity extends CatalogRecord {
  @LocalizedField(bilingual("标题。", "Title."))
  @Column(() => LocalizedText)
  title!: LocalizedText;

  @Column("integer")
  regionId!: number;

  @ToOne(() => Region, bilingual("所在地区。", "Its region."))
  readonly region?: Region;

  @Column("integer", { nullable: true })
  chainId!: number | null;

  @ToOne(() => Chain, bilingual("所属产业链;空:不属于任何一条。", "The chain it is assigned to. Null: to none."), {
    nullable: true,
  })
  readonly chain?: Chain;

  @Field(() => SegmentsBasis, {
    nullable: true,
    description: bilingual("环节归属的依据;空:未归入环节。", "What its segments rest on. Null: it has none."),
  })
  @Column("text", { nullable: true })
  segmentsBasis!: SegmentsBasis | null;

  /** 10,000 CNY. Null: not stated. 0 is never stored. */
  @MoneyField(
    bilingual(
      "计划总投资,含义见 investmentBasis;空:来源未给出。",
      "Planned total investment; investmentBasis says of what. Null: not stated.",
    ),
  )
  @Column("bigint", { nullable: true })
  investmentWan!: number | null;

  @Field(() => InvestmentBasis, {
    nullable: true,
    description: bilingual("投资额的含义;空:无投资额。", "What the amount is of. Null: no amount."),
  })
  @Column("text", { nullable: true })
  investmentBasis!: InvestmentBasis | null;

  @Field(() => CooperationMode, { description: bilingual("合作方式。", "Cooperation mode.") })
  @Column("text")
  cooperationMode!: CooperationMode;

  @Field(() => OpportunityStage, {
    description: bilingual(
      "在来源日期时的状态;今天是否可投见 isOpen。",
      "State on the date of the source; isOpen says whether it may be open today.",
    ),
  })
  @Column("text")
  stage!: OpportunityStage;

  @Field(() => Boolean, {
    description: bilingual("是否为项目库而非单个项目。", "Whether it is a pool of projects and not one project."),
  })
  @Column("boolean")
  isPool!: boolean;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("发布日期;空:未注明。", "When it was published. Null: not stated."),
  })
  @Column("text", { nullable: true })
  publishedOn!: string | null;

  @LocalizedField(bilingual("简介。", "Summary."))
  @Column(() => LocalizedText)
  summary!: LocalizedText;

  @LocalizedField(bilingual("建设条件;空:来源未给出。", "Conditions on site. Null: not stated."), { nullable: true })
  @Column(() => OptionalLocalizedText)
  conditions!: OptionalLocalizedText;

  @Field(() => Publication, { description: bilingual("公开状态。", "Who it is for.") })
  @Column("text")
  publication!: Publication;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "内部备注,仅责任单位与主管部门可见;空:没有,或无权查看。",
      "Note of those who work on it, shown to them and to the office. Null: none, or not for the viewer.",
    ),
  })
  @Column("text", { nullable: true })
  internalNote!: string | null;

  @Field(() => Boolean, {
    description: bilingual(
      "是否可视为今天仍在招商:状态为招商中且信息不超过1095天。",
      "Whether it may be taken as open today: stage OPEN, and the information is at most 1,095 days old.",
    ),
  })
  @AlsoInSql("isOpen", {
    kind: "scalar",
    value: (row, { dialect }) => {
      const state = stateSql(row.column("as_of"), dialect);
      const isOffered = sql`${row.column("stage")} = ${quoted(OpportunityStage.OPEN)}`;
      const isRecent = template`${state} IN (${quoted(FreshnessState.FRESH)}, ${quoted(FreshnessState.AGEING)})`;
      return jsonValue("boolean", template`(${isOffered} AND ${isRecent})`);
    },
  })
  isOpen(@Ctx() { today }: RequestContext): boolean {
    const { state } = freshnessOf(this.asOf, today);
    return this.stage === OpportunityStage.OPEN && (state === FreshnessState.FRESH || state === FreshnessState.AGEING);
  }
}
