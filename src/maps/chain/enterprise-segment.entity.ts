import { Ctx, Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { AlsoInSql } from "../../platform/graphql/sql-forms";
import { byId } from "../../platform/loading";
import { ChainSegment } from "./segment.entity";

/** 企业所在环节: an enterprise works in a segment, and why we think so. */
@Entity("enterprise_segment")
@ObjectType({ description: bilingual("企业所在的一个环节。", "One segment that an enterprise works in.") })
export class EnterprisePosition {
  @PrimaryColumn("integer")
  enterpriseId!: number;

  @PrimaryColumn("integer")
  segmentId!: number;

  @Field(() => String, {
    nullable: true,
    description: bilingual("依据(原文语言)。", "What this rests on, in the language it was written in."),
  })
  @Column("text", { nullable: true })
  note!: string | null;

  @Field(() => ChainSegment, { description: bilingual("环节。", "The segment.") })
  @AlsoInSql("segment", { kind: "record", target: () => ChainSegment, key: "segment_id" })
  segment(@Ctx() context: RequestContext): Promise<ChainSegment | null> {
    return context.loader(byId(ChainSegment)).load(this.segmentId);
  }
}
