import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, MoneyField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText, OptionalLocalizedText, PartialDate } from "../../platform/values";
import { Region } from "../../targets/region";

/** Who goes to whom. */
export enum EventDirection {
  PLATFORM = "PLATFORM",
  OUTBOUND = "OUTBOUND",
  INBOUND = "INBOUND",
  OVERSEAS = "OVERSEAS",
}

/** Names of the directions. */
export const eventDirectionLabels = enumeration(
  EventDirection,
  "EventDirection",
  bilingual("招商活动的类型。", "Who goes to whom."),
  {
    PLATFORM: { zh: "平台:节会、会议、集中签约", en: "Platform: a fair, conference or ceremony" },
    OUTBOUND: { zh: "走出去", en: "Outbound: the province goes out" },
    INBOUND: { zh: "请进来", en: "Inbound: investors come" },
    OVERSEAS: { zh: "境外", en: "Overseas" },
  },
);

/** 招商活动: an event at which investment is promoted and contracts are signed. */
@Entity("promotion_event")
@ObjectType({ implements: CatalogRecord, description: bilingual("招商活动。", "A promotion event.") })
export class PromotionEvent extends CatalogRecord {
  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @Field(() => EventDirection, { description: bilingual("类型。", "Direction.") })
  @Column("text")
  direction!: EventDirection;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("开始日期;空:未注明。", "First day. Null: not stated."),
  })
  @Column("text", { nullable: true })
  heldOn!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("结束日期;空:未注明。", "Last day. Null: not stated."),
  })
  @Column("text", { nullable: true })
  heldUntil!: string | null;

  @LocalizedField(bilingual("地点;空:未注明。", "Venue. Null: not stated."), { nullable: true })
  @Column(() => OptionalLocalizedText)
  venue!: OptionalLocalizedText;

  @Field(() => String, {
    nullable: true,
    description: bilingual("主办方(原文);空:未注明。", "Organizer as the source names it. Null: not stated."),
  })
  @Column("text", { nullable: true })
  organizer!: string | null;

  @Column("integer", { nullable: true })
  partnerRegionId!: number | null;

  @ToOne(() => Region, bilingual("对方地区;空:无或未注明。", "The partner's region. Null: none, or not stated."), {
    nullable: true,
  })
  readonly partnerRegion?: Region;

  @Column("integer", { nullable: true })
  parentId!: number | null;

  @ToOne(
    () => PromotionEvent,
    bilingual(
      "所属的活动,其数字已含本场;空:独立活动。",
      "The event it was part of, whose figures include its own. Null: it stands alone.",
    ),
    { nullable: true },
  )
  readonly parent?: PromotionEvent;

  @Field(() => Int, {
    nullable: true,
    description: bilingual("签约项目数;空:未公布。", "Contracts signed. Null: not published."),
  })
  @Column("integer", { nullable: true })
  contracts!: number | null;

  @MoneyField(bilingual("签约金额;空:未公布。", "Amount signed. Null: not published."))
  @Column("bigint", { nullable: true })
  signedWan!: number | null;
}
