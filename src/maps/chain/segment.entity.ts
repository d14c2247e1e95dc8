import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText } from "../../platform/values";
import { Chain } from "./chain.entity";

/** Where along its chain a segment stands. */
export enum SegmentStage {
  UPSTREAM = "UPSTREAM",
  MIDSTREAM = "MIDSTREAM",
  DOWNSTREAM = "DOWNSTREAM",
  SUPPORTING = "SUPPORTING",
}

/** Names of the stages, in the order of the flow. */
export const segmentStageLabels = enumeration(
  SegmentStage,
  "SegmentStage",
  bilingual("环节所处位置。", "Where along its chain a segment stands."),
  {
    UPSTREAM: { zh: "上游", en: "Upstream" },
    MIDSTREAM: { zh: "中游", en: "Midstream" },
    DOWNSTREAM: { zh: "下游", en: "Downstream" },
    SUPPORTING: { zh: "配套", en: "Supporting" },
  },
);

/** How far a segment is present in the province. */
export enum SegmentPresence {
  STRONG = "STRONG",
  PRESENT = "PRESENT",
  WEAK = "WEAK",
  MISSING = "MISSING",
}

/** Names of the degrees of presence. */
export const segmentPresenceLabels = enumeration(
  SegmentPresence,
  "SegmentPresence",
  bilingual("本地发展程度(编者判断)。", "How far a segment is present here; the editor's judgement."),
  {
    STRONG: { zh: "强", en: "Strong" },
    PRESENT: { zh: "有", en: "Present" },
    WEAK: { zh: "弱", en: "Weak" },
    MISSING: {
      zh: "缺(所读来源中未见生产者)",
      en: "Missing: no maker found in the sources read, which does not prove that there is none",
    },
  },
);

/** 环节: a link of a chain: what is made or done at one place of the flow. */
@Entity("chain_segment")
@ObjectType({ implements: CatalogRecord, description: bilingual("产业链环节。", "A segment of a chain.") })
export class ChainSegment extends CatalogRecord {
  @Column("integer")
  chainId!: number;

  @ToOne(() => Chain, bilingual("所属产业链。", "Its chain."))
  readonly chain?: Chain;

  @Field(() => SegmentStage, { description: bilingual("位置。", "Where along the chain it stands.") })
  @Column("text")
  stage!: SegmentStage;

  @Field(() => SegmentPresence, { description: bilingual("本地发展程度。", "How far it is present here.") })
  @Column("text")
  presence!: SegmentPresence;

  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @Field(() => Int, { description: bilingual("链内次序。", "Place in the order of its chain.") })
  @Column("integer")
  sort!: number;

  @Field(() => String, {
    nullable: true,
    description: bilingual("判断依据(原文语言)。", "What the judgement rests on, in the language it was written in."),
  })
  @Column("text", { nullable: true })
  note!: string | null;
}
