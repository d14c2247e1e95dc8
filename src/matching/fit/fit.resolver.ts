import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Opportunity, opportunityList } from "../../lists/opportunity";
import { ChainSegment } from "../../maps/chain";
import { checkCodes } from "../../platform/connection";
import { bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { byCode } from "../../platform/loading";
import { Enterprise, enterpriseList, EnterpriseRole } from "../../targets/enterprise";
import { ChainGap } from "../gaps";
import { exclusionOf } from "./constraints.rules";
import { loadFacts } from "./facts.repository";
import { groundOfRequest } from "./ground";
import { MatchConnection } from "./match-connection";
import { Match, MatchExclusion, MatchVerdict } from "./match-types";
import { loadInvestors, loadOffers, WITHDRAWN_STAGES } from "./profiles.repository";
import { judge } from "./ranking";
import { rankingOfEnterprise, rankingOfOpportunity, rankingOfSegment } from "./rankings.loaders";
import { checkedWeights, MatchWeights } from "./weights.input";

/** Arguments of every list of matches. */
@ArgsType()
export class MatchArgs {
  @Field(() => MatchWeights, {
    nullable: true,
    description: bilingual("权重;缺省见各项。", "Weights; the defaults when left out."),
  })
  weights?: MatchWeights | null;

  @Field(() => Int, { defaultValue: 20, description: bilingual("至多多少个,1至100。", "At most how many, 1 to 100.") })
  first!: number;

  @Field(() => String, { nullable: true, description: bilingual("从该游标之后开始。", "Starts behind this cursor.") })
  after?: string | null;
}

const role = {
  nullable: true,
  description: bilingual("只看此角色的企业;缺省为全部。", "Enterprises of this role only; all when left out."),
};

/** `Opportunity.matches`. */
@Resolver(() => Opportunity)
export class OpportunityMatchesResolver {
  @FieldResolver(() => MatchConnection, {
    description: bilingual(
      "适合的企业:同环节、上下游一两步、同链,附理由。",
      "Enterprises that fit: on its segments, one or two steps up or down, of its chains; with reasons.",
    ),
  })
  async matches(
    @Root() opportunity: Opportunity,
    @Args(() => MatchArgs) { weights, first, after }: MatchArgs,
    @Arg("role", () => EnterpriseRole, role) role: EnterpriseRole | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<MatchConnection> {
    const checked = checkedWeights(weights);
    const ranking = await rankingOfOpportunity(context, checked, role ?? null).load(opportunity.id);
    const silence = WITHDRAWN_STAGES.includes(opportunity.stage)
      ? message("来源显示该机会已签约或已成交。", "By its source the opportunity is signed or closed.")
      : null;
    const question = ["opportunity", opportunity.code, role ?? null];
    return new MatchConnection(ranking, { first, after, weights: checked, question }, silence);
  }
}

/** `Enterprise.matches`. */
@Resolver(() => Enterprise)
export class EnterpriseMatchesResolver {
  @FieldResolver(() => MatchConnection, {
    description: bilingual(
      "适合的投资机会,附理由;已签约或已成交的不在其中。",
      "Opportunities that fit, with reasons; none that is signed or closed by its source.",
    ),
  })
  async matches(
    @Root() enterprise: Enterprise,
    @Args(() => MatchArgs) { weights, first, after }: MatchArgs,
    @Ctx() context: RequestContext,
  ): Promise<MatchConnection> {
    const checked = checkedWeights(weights);
    const ranking = await rankingOfEnterprise(context, checked).load(enterprise.id);
    return new MatchConnection(ranking, {
      first,
      after,
      weights: checked,
      question: ["enterprise", enterprise.code],
    });
  }
}

/** `ChainSegment.targets`. */
@Resolver(() => ChainSegment)
export class SegmentTargetsResolver {
  @FieldResolver(() => MatchConnection, {
    description: bilingual(
      "可招引到本环节的目标企业,附理由。",
      "Target enterprises for the segment as such, anywhere in the province, with reasons.",
    ),
  })
  targets(
    @Root() segment: ChainSegment,
    @Args(() => MatchArgs) args: MatchArgs,
    @Ctx() context: RequestContext,
  ): Promise<MatchConnection> {
    return targetsOf(segment, args, context);
  }
}

/** `ChainGap.targets`. */
@Resolver(() => ChainGap)
export class GapTargetsResolver {
  @FieldResolver(() => MatchConnection, {
    description: bilingual("可补此缺口的目标企业,附理由。", "Target enterprises that could fill it, with reasons."),
  })
  targets(
    @Root() { segment }: ChainGap,
    @Args(() => MatchArgs) args: MatchArgs,
    @Ctx() context: RequestContext,
  ): Promise<MatchConnection> {
    return targetsOf(segment, args, context);
  }
}

/** Target enterprises for a segment. */
export async function targetsOf(
  segment: { id: number; code: string },
  { weights, first, after }: MatchArgs,
  context: RequestContext,
): Promise<MatchConnection> {
  const checked = checkedWeights(weights);
  const ranking = await rankingOfSegment(context, checked, EnterpriseRole.TARGET).load(segment.id);
  return new MatchConnection(ranking, { first, after, weights: checked, question: ["segment", segment.code] });
}

/** `match`. */
@Resolver()
export class MatchResolver {
  @Query(() => MatchVerdict, {
    description: bilingual(
      "一家企业与一个投资机会:得分,或不予评分的原因。",
      "One enterprise and one opportunity: the score, or why it is not scored.",
    ),
  })
  async match(
    @Arg("enterprise", () => String, { description: bilingual("企业代码。", "Code of the enterprise.") })
    enterprise: string,
    @Arg("opportunity", () => String, { description: bilingual("投资机会代码。", "Code of the opportunity.") })
    opportunity: string,
    @Arg("weights", () => MatchWeights, {
      nullable: true,
      description: bilingual("权重;缺省见各项。", "Weights; the defaults when left out."),
    })
    weights: MatchWeights | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<MatchVerdict> {
    const checked = checkedWeights(weights);
    await checkCodes(context, [
      { list: enterpriseList, code: enterprise, path: "enterprise" },
      { list: opportunityList, code: opportunity, path: "opportunity" },
    ]);
    const { reader, today } = context;
    const [buyer, offered, ground] = await Promise.all([
      context.loader(byCode(Enterprise)).load(enterprise),
      context.loader(byCode(Opportunity)).load(opportunity),
      context.loader(groundOfRequest).load(0),
    ]);
    const [investors, offers] = await Promise.all([
      loadInvestors(reader, buyer ? [buyer.id] : []),
      loadOffers(reader, offered ? [offered.id] : []),
    ]);
    const [investor, offer] = [[...investors.values()][0], [...offers.values()][0]];
    if (!investor || !offer) throw new Error("A record vanished while it was being read");
    const pair = { investor, offer };
    const facts = await loadFacts(reader, ground, [investor], [offer], today);
    const exclusion = exclusionOf(pair, facts);
    return exclusion
      ? new MatchVerdict(null, new MatchExclusion(exclusion))
      : new MatchVerdict(new Match(judge(pair, facts, checked), checked), null);
  }
}
