import { Arg, Ctx, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { ChainSegment, SegmentSupply } from "../../maps/chain";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { Locale } from "../../platform/graphql/locale";
import { evidenceSentence } from "./gaps.rules";

/** How far a gap is one. */
export enum GapKind {
  MISSING = "MISSING",
  WEAK = "WEAK",
}

registerEnumType(GapKind, {
  name: "GapKind",
  description: bilingual("缺口的程度。", "How far a gap is one."),
  valuesConfig: {
    MISSING: { description: bilingual("缺:所读来源中未见生产者。", "Missing: no maker found in the sources read.") },
    WEAK: { description: bilingual("弱。", "Weak.") },
  },
});

/** Which way a neighbour trades with a gap. */
export enum NeighbourRelation {
  SUPPLIES_IT = "SUPPLIES_IT",
  SUPPLIED_BY_IT = "SUPPLIED_BY_IT",
}

registerEnumType(NeighbourRelation, {
  name: "NeighbourRelation",
  description: bilingual("相邻环节与缺口的关系。", "Which way a neighbour trades with a gap."),
  valuesConfig: {
    SUPPLIES_IT: { description: bilingual("相邻环节供应缺口。", "The neighbour supplies the gap.") },
    SUPPLIED_BY_IT: { description: bilingual("缺口供应相邻环节。", "The gap supplies the neighbour.") },
  },
});

/** Why a segment is a gap: a neighbour in the supply graph that is strong or present here. */
@ObjectType({
  description: bilingual(
    "缺口的依据:一个在本地有基础的相邻环节。",
    "Evidence of a gap: a neighbour that is present here.",
  ),
})
export class GapEvidence {
  @Field(() => ChainSegment, {
    description: bilingual("相邻环节,可在另一条链。", "The neighbour, perhaps of another chain."),
  })
  neighbour!: ChainSegment;

  @Field(() => NeighbourRelation, { description: bilingual("供需方向。", "Which way they trade.") })
  relation!: NeighbourRelation;

  @Field(() => SegmentSupply, { description: bilingual("所依据的供应关系。", "The supply that it rests on.") })
  supply!: SegmentSupply;

  @Field(() => Int, { description: bilingual("相邻环节的本地龙头数。", "Number of anchors on the neighbour.") })
  anchors!: number;

  /** The gap that this is evidence of. */
  segment!: ChainSegment;

  @Field(() => String, { description: bilingual("理由,一句话。", "Why it counts, in a sentence.") })
  explanation(
    @Arg("locale", () => Locale, { nullable: true, description: bilingual("文本语言。", "Language of the text.") })
    locale: Locale | null,
    @Ctx() context: RequestContext,
  ): string {
    const sentence = evidenceSentence({
      segment: this.segment.name,
      neighbour: this.neighbour.name,
      isSupplier: this.relation === NeighbourRelation.SUPPLIES_IT,
      presence: this.neighbour.presence,
      anchors: this.anchors,
      note: this.supply.note,
    });
    return sentence[locale ?? context.locale];
  }
}

/** 缺口: a weak or missing segment next to something that is here. */
@ObjectType({
  description: bilingual(
    "缺口:本地弱或缺、且至少一个相邻环节有基础的环节。",
    "A gap: a segment that is weak or missing here, with at least one neighbour in the supply graph that is strong or present.",
  ),
})
export class ChainGap {
  @Field(() => ChainSegment, {
    description: bilingual(
      "环节;在其上可查目标企业、投资机会。",
      "The segment; its enterprises and opportunities hang on it.",
    ),
  })
  segment!: ChainSegment;

  @Field(() => GapKind, { description: bilingual("程度。", "How far it is one.") })
  kind!: GapKind;

  @Field(() => [GapEvidence], {
    description: bilingual("依据,龙头多的在前。", "The evidence, neighbours with most anchors first."),
  })
  evidence!: GapEvidence[];
}
