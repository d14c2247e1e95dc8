import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { MoneyField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { PartialDate } from "../../platform/values";
import { Enterprise } from "../../targets/enterprise";
import { Fund } from "./fund.entity";

/** 基金投资: a fund put money into an enterprise. */
@Entity("fund_investment")
@ObjectType({ implements: CatalogRecord, description: bilingual("基金的一笔投资。", "One investment of a fund.") })
export class FundInvestment extends CatalogRecord {
  @Column("integer")
  fundId!: number;

  @ToOne(() => Fund, bilingual("基金。", "The fund."))
  readonly fund?: Fund;

  @Column("integer")
  enterpriseId!: number;

  @ToOne(() => Enterprise, bilingual("被投企业。", "The enterprise."))
  readonly enterprise?: Enterprise;

  /** 10,000 CNY. Null: the source gives none for this investment alone. */
  @MoneyField(bilingual("金额;空:来源未单独给出。", "Amount. Null: the source gives none for this investment alone."))
  @Column("bigint", { nullable: true })
  amountWan!: number | null;

  @Field(() => PartialDate, { nullable: true, description: bilingual("投资日期;空:未知。", "Date. Null: unknown.") })
  @Column("text", { nullable: true })
  investedOn!: string | null;
}
