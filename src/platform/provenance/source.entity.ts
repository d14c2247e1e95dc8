import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { bilingual } from "../graphql/bilingual";
import { enumeration } from "../graphql/enumeration";
import { LocalizedField } from "../graphql/fields";
import { Node } from "../graphql/node";
import { LocalizedText } from "../values";

/** Kinds of places where a fact was read. */
export enum SourceKind {
  OFFICIAL_OR_STATE_MEDIA = "OFFICIAL_OR_STATE_MEDIA",
  TRADE_OR_PORTAL = "TRADE_OR_PORTAL",
  REPOST = "REPOST",
  CODE_SEARCH = "CODE_SEARCH",
  DATA_REPOSITORY = "DATA_REPOSITORY",
}

/** Names of the kinds. */
export const sourceKindLabels = enumeration(
  SourceKind,
  "SourceKind",
  bilingual("来源类型。", "Kind of place where a fact was read."),
  {
    OFFICIAL_OR_STATE_MEDIA: { zh: "政府部门或国家媒体", en: "An authority or state medium" },
    TRADE_OR_PORTAL: { zh: "行业媒体或门户网站", en: "A trade medium or portal" },
    REPOST: {
      zh: "新闻转载,不提供链接,数据待核",
      en: "A repost of a press text; no link is given, figures are to be confirmed",
    },
    CODE_SEARCH: { zh: "公开代码中的名录", en: "A list found in public code" },
    DATA_REPOSITORY: { zh: "公开数据仓库", en: "A public data repository" },
  },
);

/** 来源: a page, list or document in which facts of the catalog were read. */
@Entity("source")
@ObjectType({ implements: Node, description: bilingual("来源:事实的出处。", "Where facts were read.") })
export class Source extends Node {
  /** Assigned by the loader in file order. */
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String, { description: bilingual("来源代码。", "Code of the source.") })
  @Column("text")
  code!: string;

  @Field(() => SourceKind, { description: bilingual("来源类型。", "Kind of source.") })
  @Column("text")
  kind!: SourceKind;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "网址;空:转载或名录,不提供链接。",
      "Web address. Null: a repost or a list, to which no link is given.",
    ),
  })
  @Column("text", { nullable: true })
  url!: string | null;

  @LocalizedField(bilingual("发布者。", "Publisher."))
  @Column(() => LocalizedText)
  publisher!: LocalizedText;

  @Column("integer")
  version!: number;
}
