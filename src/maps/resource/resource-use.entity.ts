import { Ctx, Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { AlsoInSql } from "../../platform/graphql/sql-forms";
import { byId } from "../../platform/loading";
import { ChainSegment } from "../chain";

/** 资源用途: a resource feeds a segment, and how. */
@Entity("resource_segment")
@ObjectType({ description: bilingual("资源供给的一个环节。", "One segment that a resource feeds.") })
export class ResourceUse {
  @PrimaryColumn("integer")
  resourceId!: number;

  @PrimaryColumn("integer")
  segmentId!: number;

  @Field(() => String, {
    nullable: true,
    description: bilingual("说明(原文语言)。", "How it feeds it, in the language it was written in."),
  })
  @Column("text", { nullable: true })
  note!: string | null;

  @Field(() => ChainSegment, { description: bilingual("环节。", "The segment.") })
  @AlsoInSql("segment", { kind: "record", target: () => ChainSegment, key: "segment_id" })
  segment(@Ctx() context: RequestContext): Promise<ChainSegment | null> {
    return context.loader(byId(ChainSegment)).load(this.segmentId);
  }
}
