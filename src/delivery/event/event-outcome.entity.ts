import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { DecimalField, MoneyField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { PartialDate } from "../../platform/values";
import { Region } from "../../targets/region";
import { PromotionEvent } from "./event.entity";

/** 活动签约项目进展: what became of an event's contracts, as published on one date. */
@Entity("event_outcome")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual(
    "某次活动签约项目在某一时点的公布进展。",
    "What became of an event's contracts, as published on one date.",
  ),
})
export class EventOutcome extends CatalogRecord {
  @Column("integer")
  eventId!: number;

  @ToOne(() => PromotionEvent, bilingual("活动。", "The event."))
  readonly event?: PromotionEvent;

  @Column("integer", { nullable: true })
  regionId!: number | null;

  @ToOne(
    () => Region,
    bilingual("地区;空:整个活动。", "The region whose contracts are meant. Null: the whole event."),
    { nullable: true },
  )
  readonly region?: Region;

  @Field(() => PartialDate, { description: bilingual("截至日期。", "The date until which it was counted.") })
  @Column("text")
  observedOn!: string;

  @Field(() => Int, { nullable: true, description: bilingual("签约项目数。", "Contracts signed. Null: not stated.") })
  @Column("integer", { nullable: true })
  contracts!: number | null;

  @Field(() => Int, { nullable: true, description: bilingual("已开工。", "Projects started. Null: not stated.") })
  @Column("integer", { nullable: true })
  started!: number | null;

  @Field(() => Int, { nullable: true, description: bilingual("已建成。", "Projects completed. Null: not stated.") })
  @Column("integer", { nullable: true })
  completed!: number | null;

  @MoneyField(bilingual("签约金额。", "Amount signed. Null: not stated."))
  @Column("bigint", { nullable: true })
  signedWan!: number | null;

  @MoneyField(bilingual("到位资金。", "Funds in place. Null: not stated."))
  @Column("bigint", { nullable: true })
  fundsInPlaceWan!: number | null;

  @DecimalField(bilingual("来源所载开工率(%)。", "Start rate as printed, percent. Null: not stated."), {
    nullable: true,
  })
  @Column("bigint", { nullable: true })
  statedStartRateMicro!: number | null;

  @DecimalField(bilingual("来源所载建成率(%)。", "Completion rate as printed, percent. Null: not stated."), {
    nullable: true,
  })
  @Column("bigint", { nullable: true })
  statedCompletionRateMicro!: number | null;

  @DecimalField(bilingual("来源所载到位率(%)。", "Arrival rate as printed, percent. Null: not stated."), {
    nullable: true,
  })
  @Column("bigint", { nullable: true })
  statedArrivalRateMicro!: number | null;
}
