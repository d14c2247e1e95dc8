import { Arg, Ctx, Field, Int, ObjectType } from "type-graphql";
import { Opportunity } from "../../lists/opportunity";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { enumeration } from "../../platform/graphql/enumeration";
import { Locale } from "../../platform/graphql/locale";
import { Node } from "../../platform/graphql/node";
import { byId } from "../../platform/loading";
import { Decimal, decimalText } from "../../platform/values";
import { Enterprise } from "../../targets/enterprise";
import { type Exclusion, ExclusionCode } from "./constraints.rules";
import { namesOf, recordsOf } from "./evidence";
import type { Part } from "./part";
import { PARTS } from "./parts.rules";
import type { Judged } from "./ranking";
import { PART_NAMES, PartName, type Weights } from "./score.rules";
import { exclusionSentence, partSentence } from "./sentences.rules";

/** Digits behind the point of parts and scores. */
const DIGITS = 4;

/** One part of a match: what it came to, and why. */
@ObjectType({ description: bilingual("匹配的一个方面及其理由。", "One part of a match, and why it is what it is.") })
export class MatchPart {
  constructor(
    readonly part: PartName,
    readonly weight: number,
    private readonly judged: Part,
  ) {}

  @Field(() => PartName, { name: "part", description: bilingual("方面。", "Which part.") })
  partField(): PartName {
    return this.part;
  }

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual("0至1;空:目录中无数据,不计入得分。", "From 0 to 1. Null: no data, so it does not count."),
  })
  value(): string | null {
    return this.judged.value === null ? null : decimalText(this.judged.value, DIGITS);
  }

  @Field(() => Int, { name: "weight", description: bilingual("权重。", "Its weight.") })
  weightField(): number {
    return this.weight;
  }

  @Field(() => [Node], {
    description: bilingual("所依据的记录,至多5条。", "The records that it rests on, the strongest first, at most 5."),
  })
  evidence(@Ctx() context: RequestContext): Promise<Node[]> {
    return recordsOf(this.judged.evidence, context);
  }

  @Field(() => String, {
    description: bilingual("理由,一句话,含数字与出处。", "Why, in a sentence with its numbers and sources."),
  })
  async explanation(
    @Arg("locale", () => Locale, { nullable: true, description: bilingual("文本语言。", "Language of the text.") })
    locale: Locale | null,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const { value, counts, evidence } = this.judged;
    const names = value === null ? [] : await namesOf(evidence, context);
    return partSentence(this.part, { value, counts, names })[locale ?? context.locale];
  }
}

/** 匹配: an investor and what is offered to it, judged. */
@ObjectType({ description: bilingual("投资方与投资标的的匹配。", "An investor and what is offered to it, judged.") })
export class Match {
  constructor(
    readonly judged: Judged,
    private readonly weights: Weights,
  ) {}

  @Field(() => Enterprise, {
    nullable: true,
    description: bilingual("企业;空:匿名投资方。", "The enterprise. Null: an investor who gave a profile."),
  })
  enterprise(@Ctx() context: RequestContext): Promise<Enterprise | null> | null {
    const { id } = this.judged.pair.investor;
    return id === null ? null : context.loader(byId(Enterprise)).load(id);
  }

  @Field(() => Opportunity, {
    nullable: true,
    description: bilingual("投资机会;空:只针对环节。", "The opportunity. Null: judged against a segment as such."),
  })
  opportunity(@Ctx() context: RequestContext): Promise<Opportunity | null> | null {
    const { id } = this.judged.pair.offer;
    return id === null ? null : context.loader(byId(Opportunity)).load(id);
  }

  @Field(() => Decimal, {
    description: bilingual(
      "得分,0至1:有数据的各方面的加权平均。",
      "The score, from 0 to 1: weighted mean over the parts that have data.",
    ),
  })
  score(): string {
    return decimalText(this.judged.score, DIGITS);
  }

  @Field(() => Decimal, {
    description: bilingual("把握,0至1:有数据的权重占比。", "From 0 to 1: the share of the weight that stands on data."),
  })
  confidence(): string {
    return decimalText(this.judged.confidence, DIGITS);
  }

  @Field(() => [MatchPart], { description: bilingual("各方面,次序固定。", "All parts, always in the same order.") })
  parts(): MatchPart[] {
    const { pair, facts } = this.judged;
    return PART_NAMES.map((name) => new MatchPart(name, this.weights[name], PARTS[name](pair, facts)));
  }
}

enumeration(ExclusionCode, "MatchExclusionCode", bilingual("不予评分的原因。", "Why a pair is not scored."), {
  WITHDRAWN: { zh: "已签约或已成交", en: "The opportunity is signed or closed by its source" },
  REGION_EXCLUDED: { zh: "地区已被排除", en: "Its region is excluded by the profile" },
  REGION_NOT_WANTED: { zh: "不在意向地区", en: "Its region is none of those wanted" },
  AMOUNT_OUT_OF_RANGE: { zh: "金额超出范围", en: "Its amount is out of the stated range" },
  MODE_UNSUITED: { zh: "合作方式不合", en: "Its cooperation mode is none of those wanted" },
  RESOURCE_ABSENT: { zh: "缺所需资源", en: "A resource that is needed on site is absent" },
  UNRELATED: { zh: "无供应关系", en: "No common chain, and no connection within two steps of supply" },
});

/** The first hard constraint that a pair fails. */
@ObjectType({ description: bilingual("不予评分的原因及依据。", "Why a pair is not scored, with the evidence.") })
export class MatchExclusion {
  constructor(private readonly exclusion: Exclusion) {}

  @Field(() => ExclusionCode, { description: bilingual("原因。", "The reason.") })
  code(): ExclusionCode {
    return this.exclusion.code;
  }

  @Field(() => [Node], { description: bilingual("所依据的记录。", "The records that it rests on.") })
  evidence(@Ctx() context: RequestContext): Promise<Node[]> {
    return recordsOf(this.exclusion.evidence, context);
  }

  @Field(() => String, { description: bilingual("理由,一句话。", "Why, in a sentence.") })
  async explanation(
    @Arg("locale", () => Locale, { nullable: true, description: bilingual("文本语言。", "Language of the text.") })
    locale: Locale | null,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const names = await namesOf(this.exclusion.evidence, context);
    return exclusionSentence(this.exclusion, names)[locale ?? context.locale];
  }
}

/** A pair asked about by id: its match, or why there is none. */
@ObjectType({
  description: bilingual("对一对企业与机会的答复。", "The answer about one enterprise and one opportunity."),
})
export class MatchVerdict {
  constructor(
    private readonly judged: Match | null,
    private readonly exclusion: MatchExclusion | null,
  ) {}

  @Field(() => Match, { nullable: true, description: bilingual("匹配;空:不予评分。", "The match. Null: not scored.") })
  match(): Match | null {
    return this.judged;
  }

  @Field(() => MatchExclusion, {
    nullable: true,
    description: bilingual("不予评分的原因;空:已评分。", "Why it is not scored. Null: it is."),
  })
  excludedBecause(): MatchExclusion | null {
    return this.exclusion;
  }
}
