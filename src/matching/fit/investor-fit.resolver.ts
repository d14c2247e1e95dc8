import { Arg, Args, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { ChainSegment } from "../../maps/chain";
import { bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { byId } from "../../platform/loading";
import type { Recognised } from "./business.rules";
import { MatchArgs } from "./fit.resolver";
import { groundOfRequest } from "./ground";
import { MatchConnection } from "./match-connection";
import { InvestorProfile } from "./profile.input";
import { rank } from "./ranking";
import { readProfile } from "./read-profile";
import { checkedWeights } from "./weights.input";

/** A segment that was inferred from a text. */
@ObjectType({ description: bilingual("由主营业务推断的环节。", "A segment that was inferred from the business.") })
export class InferredSegment {
  constructor(private readonly recognised: Recognised) {}

  @Field(() => ChainSegment, { nullable: true, description: bilingual("环节。", "The segment.") })
  segment(@Ctx() context: RequestContext): Promise<ChainSegment | null> {
    return context.loader(byId(ChainSegment)).load(this.recognised.segment);
  }

  @Field(() => String, {
    description: bilingual("据以推断的名称或别名。", "The name or alias that it was inferred by."),
  })
  word(): string {
    return this.recognised.word;
  }
}

/** Where an investor fits. */
@ObjectType({ description: bilingual("投资方适合的投资机会。", "Where an investor fits.") })
export class InvestorFit {
  @Field(() => [InferredSegment], {
    description: bilingual(
      "由主营业务推断的环节,词长的在前;空列表:无可推断。",
      "Segments that were inferred from the business, the longest word first. Empty: none.",
    ),
  })
  inferredSegments!: InferredSegment[];

  @Field(() => MatchConnection, { description: bilingual("适合的投资机会。", "Opportunities that fit.") })
  matches!: MatchConnection;
}

/** `investorFit`. */
@Resolver()
export class InvestorFitResolver {
  @Query(() => InvestorFit, {
    description: bilingual(
      "按画像查找适合的投资机会,附理由;不保存画像。",
      "Opportunities that fit an investor who describes itself, with reasons. The profile is not kept.",
    ),
  })
  async investorFit(
    @Arg("profile", () => InvestorProfile, { description: bilingual("画像。", "What the investor says of itself.") })
    given: InvestorProfile,
    @Args(() => MatchArgs) { weights, first, after }: MatchArgs,
    @Ctx() context: RequestContext,
  ): Promise<InvestorFit> {
    const checked = checkedWeights(weights, given.goals ?? []);
    const ground = await context.loader(groundOfRequest).load(0);
    const { profile, inferred } = await readProfile(given, ground, context);
    const judging = { ground, weights: checked, today: context.today };
    const [ranking] = await rank(context.reader, { kind: "offers" }, [profile], judging);
    const silence =
      profile.makes.length === 0
        ? message(
            "主营业务中没有任何环节的名称或别名;请改用其他说法,或在 makes 中给出环节代码。",
            "The business holds no name or alias of a segment: put it in other words, or give codes of segments in makes.",
          )
        : null;
    return Object.assign(new InvestorFit(), {
      inferredSegments: inferred.map((one) => new InferredSegment(one)),
      matches: new MatchConnection(
        ranking ?? { matches: [], excluded: 0 },
        { first, after, weights: checked, question: ["profile", profile] },
        silence,
      ),
    });
  }
}
