import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";

/** 榜单名次: a place of an enterprise in a published ranking. */
@Entity("enterprise_ranking")
@ObjectType({ description: bilingual("榜单名次。", "A place in a published ranking.") })
export class EnterpriseRanking {
  @PrimaryColumn("integer")
  enterpriseId!: number;

  @Field(() => String, { description: bilingual("榜单名称。", "Name of the ranking.") })
  @PrimaryColumn("text")
  ranking!: string;

  @Field(() => Int, { description: bilingual("榜单年份。", "Year of the ranking.") })
  @PrimaryColumn("integer")
  year!: number;

  @Field(() => Int, { description: bilingual("名次,从1起。", "The place, from 1.") })
  @Column("integer")
  rank!: number;
}
