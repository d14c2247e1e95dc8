import { Entity, PrimaryColumn } from "typeorm";
import { Field, ObjectType } from "type-graphql";
import { bilingual } from "../../platform/graphql/bilingual";
import { Locale } from "../../platform/graphql/locale";

/** 环节别名: a word under which a segment appears in titles. */
@Entity("segment_alias")
@ObjectType({ description: bilingual("环节的一个别名。", "A word under which a segment appears in titles.") })
export class SegmentAlias {
  @PrimaryColumn("integer")
  segmentId!: number;

  @Field(() => Locale, { description: bilingual("语言。", "Its language.") })
  @PrimaryColumn("text")
  locale!: Locale;

  @Field(() => String, { description: bilingual("别名。", "The word.") })
  @PrimaryColumn("text")
  alias!: string;
}
