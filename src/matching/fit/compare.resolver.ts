import { Arg, Field, ObjectType, Ctx, Query, Resolver } from "type-graphql";
import { Opportunity, opportunityList } from "../../lists/opportunity";
import { checkCodes } from "../../platform/connection";
import { bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { BadInputError } from "../../platform/graphql/errors";
import { byCode } from "../../platform/loading";
import { exclusionOf } from "./constraints.rules";
import { loadFacts } from "./facts.repository";
import { groundOfRequest } from "./ground";
import { Match, MatchExclusion, MatchVerdict } from "./match-types";
import { SILENT } from "./profile";
import { InvestorProfile } from "./profile.input";
import { loadOffers } from "./profiles.repository";
import { judge } from "./ranking";
import { readProfile } from "./read-profile";
import { checkedWeights, MatchWeights } from "./weights.input";

/** Most opportunities that can be laid side by side. */
const MOST_COMPARED = 10;

/** One column of a comparison. */
@ObjectType({ description: bilingual("并列比较中的一个投资机会。", "One opportunity of a comparison.") })
export class ComparedOpportunity {
  @Field(() => Opportunity, { description: bilingual("投资机会。", "The opportunity.") })
  opportunity!: Opportunity;

  @Field(() => MatchVerdict, {
    description: bilingual("各方面及理由,或不予评分的原因。", "Its parts with their reasons, or why it is not scored."),
  })
  verdict!: MatchVerdict;
}

/** `compare`. */
@Resolver()
export class CompareResolver {
  @Query(() => [ComparedOpportunity], {
    description: bilingual(
      "并列比较投资机会:各方面次序相同。未给画像时,按恰好生产其所招环节的投资方判断。",
      "Opportunities side by side, with the same parts in the same order. Without a profile each is judged for an investor who makes exactly what it offers.",
    ),
  })
  async compare(
    @Arg("opportunities", () => [String], {
      description: bilingual("投资机会代码,1至10个,不重复。", "Codes of 1 to 10 opportunities, each once."),
    })
    codes: string[],
    @Arg("profile", () => InvestorProfile, {
      nullable: true,
      description: bilingual("画像。", "For whom they are compared."),
    })
    given: InvestorProfile | null | undefined,
    @Arg("weights", () => MatchWeights, {
      nullable: true,
      description: bilingual("权重;缺省见各项。", "Weights; the defaults when left out."),
    })
    weights: MatchWeights | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ComparedOpportunity[]> {
    const checked = checkedWeights(weights, given?.goals ?? []);
    await checkCompared(codes, context);
    const ground = await context.loader(groundOfRequest).load(0);
    const investor = given ? (await readProfile(given, ground, context)).profile : null;
    const records = await Promise.all(codes.map((code) => context.loader(byCode(Opportunity)).load(code)));
    const found = records.filter((record) => record !== null);
    const offers = await loadOffers(
      context.reader,
      found.map(({ id }) => id),
    );
    const pairs = found.flatMap((opportunity) => {
      const offer = offers.get(opportunity.id);
      const whoever = offer && { ...SILENT, makes: offer.makes };
      return offer && whoever ? [{ opportunity, pair: { investor: investor ?? whoever, offer } }] : [];
    });
    const all = pairs.map(({ pair }) => pair);
    const facts = await loadFacts(
      context.reader,
      ground,
      all.map((pair) => pair.investor),
      all.map((pair) => pair.offer),
      context.today,
    );
    return pairs.map(({ opportunity, pair }) => {
      const exclusion = exclusionOf(pair, facts);
      const verdict = exclusion
        ? new MatchVerdict(null, new MatchExclusion(exclusion))
        : new MatchVerdict(new Match(judge(pair, facts, checked), checked), null);
      return Object.assign(new ComparedOpportunity(), { opportunity, verdict });
    });
  }
}

async function checkCompared(codes: readonly string[], context: RequestContext): Promise<void> {
  if (codes.length < 1 || codes.length > MOST_COMPARED || new Set(codes).size < codes.length) {
    throw new BadInputError(
      message(
        `opportunities 应为 1 至 ${MOST_COMPARED} 个不重复的代码,收到 ${codes.length} 个。`,
        `opportunities must be 1 to ${MOST_COMPARED} codes, each once; ${codes.length} were given.`,
      ),
      { argument: "opportunities" },
    );
  }
  await checkCodes(
    context,
    codes.map((code) => ({ list: opportunityList, code, path: "opportunities" })),
  );
}
