import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { ChainSegment } from "./segment.entity";

/** 供应关系: what one segment makes goes into another. General technical knowledge, not trade statistics. */
@Entity("segment_supply")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual("环节之间的供应关系。", "One segment supplies another."),
})
export class SegmentSupply extends CatalogRecord {
  @Column("integer")
  supplierId!: number;

  @ToOne(() => ChainSegment, bilingual("供应方环节。", "The segment that supplies."))
  readonly supplier?: ChainSegment;

  @Column("integer")
  customerId!: number;

  @ToOne(() => ChainSegment, bilingual("需求方环节。", "The segment that is supplied."))
  readonly customer?: ChainSegment;

  @Field(() => String, {
    nullable: true,
    description: bilingual("供应的内容(原文语言)。", "What is supplied, in the language it was written in."),
  })
  @Column("text", { nullable: true })
  note!: string | null;
}
