import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Publication } from "../../platform/access";
import { Opportunity, SegmentsBasis } from "../../lists/opportunity";
import { Chain } from "../../maps/chain";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, MoneyField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText, PartialDate } from "../../platform/values";
import { Region } from "../../targets/region";
import { PromotionEvent } from "../event";

/** How far a project has come. */
export enum ProjectStatus {
  SIGNED = "SIGNED",
  STARTED = "STARTED",
  UNDER_CONSTRUCTION = "UNDER_CONSTRUCTION",
  FUNDED = "FUNDED",
  IN_PRODUCTION = "IN_PRODUCTION",
  TERMINATED = "TERMINATED",
  UNKNOWN = "UNKNOWN",
}

/** Names of the states. */
export const projectStatusLabels = enumeration(
  ProjectStatus,
  "ProjectStatus",
  bilingual(
    "项目状态:在 statusOn 之时;其后未登记变化。",
    "How far a project had come on statusOn; nothing later was entered.",
  ),
  {
    SIGNED: { zh: "已签约(含框架协议)", en: "Signed, framework agreements included" },
    STARTED: { zh: "已开工", en: "Started" },
    UNDER_CONSTRUCTION: { zh: "在建", en: "Under construction" },
    FUNDED: { zh: "资金已到位", en: "Funds in place" },
    IN_PRODUCTION: { zh: "已投产", en: "In production" },
    TERMINATED: { zh: "已终止", en: "Terminated" },
    UNKNOWN: { zh: "未注明", en: "Not stated" },
  },
);

/** What an investor's home region rests on. */
export enum InvestorRegionBasis {
  NAME = "NAME",
  SOURCE = "SOURCE",
  KNOWN = "KNOWN",
}

enumeration(
  InvestorRegionBasis,
  "InvestorRegionBasis",
  bilingual("投资方所在地的依据。", "What an investor's home region rests on."),
  {
    NAME: { zh: "企业名称", en: "The investor's name" },
    SOURCE: { zh: "来源所载", en: "The source says so" },
    KNOWN: { zh: "集团总部公知信息", en: "General knowledge of the group's headquarters" },
  },
);

/** 项目: an announced deal of a named investor. */
@Entity("project")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual("有明确投资方的签约项目。", "An announced project with a named investor."),
})
export class Project extends CatalogRecord {
  @LocalizedField(bilingual("项目名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @LocalizedField(bilingual("投资方名称,如来源所载。", "The investor as the source names it."))
  @Column(() => LocalizedText)
  investor!: LocalizedText;

  @Column("integer", { nullable: true })
  investorRegionId!: number | null;

  @ToOne(() => Region, bilingual("投资方所在地;空:未知。", "The investor's home region. Null: unknown."), {
    nullable: true,
  })
  readonly investorRegion?: Region;

  @Field(() => InvestorRegionBasis, {
    nullable: true,
    description: bilingual("投资方所在地的依据;空:未知。", "What the home region rests on. Null: unknown."),
  })
  @Column("text", { nullable: true })
  investorRegionBasis!: InvestorRegionBasis | null;

  @Column("integer")
  regionId!: number;

  @ToOne(() => Region, bilingual("项目所在地区。", "Region of the project."))
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

  /** 10,000 CNY, as announced. Null: not announced. 0 is never stored. */
  @MoneyField(
    bilingual(
      "公布的合同额或总投资;空:未公布。",
      "Contract amount or total investment as announced. Null: not announced.",
    ),
  )
  @Column("bigint", { nullable: true })
  contractWan!: number | null;

  @Field(() => ProjectStatus, { description: bilingual("状态,于 statusOn 之时。", "State, on statusOn.") })
  @Column("text")
  status!: ProjectStatus;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("状态的日期;空:未注明。", "Date of the state. Null: not stated."),
  })
  @Column("text", { nullable: true })
  statusOn!: string | null;

  @Column("integer", { nullable: true })
  eventId!: number | null;

  @ToOne(
    () => PromotionEvent,
    bilingual("签约活动;空:不在已知活动上签约。", "Event where it was signed. Null: not at a known one."),
    { nullable: true },
  )
  readonly event?: PromotionEvent;

  @Column("integer", { nullable: true })
  opportunityId!: number | null;

  @ToOne(() => Opportunity, bilingual("来自的投资机会;空:未知。", "The opportunity it came from. Null: unknown."), {
    nullable: true,
  })
  readonly opportunity?: Opportunity;

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
}
