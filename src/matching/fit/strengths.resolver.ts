import DataLoader from "dataloader";
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { OpportunityStage } from "../../lists/opportunity";
import { ChainSegment } from "../../maps/chain";
import { checkPageSize, LARGEST_PAGE } from "../../platform/connection";
import { list, type Reader, type Sql, sql } from "../../platform/database";
import { bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { Locale } from "../../platform/graphql/locale";
import { Node } from "../../platform/graphql/node";
import { byId } from "../../platform/loading";
import { EnterpriseRole } from "../../targets/enterprise";
import { Region } from "../../targets/region";
import { recordsOf } from "./evidence";
import { MatchArgs, targetsOf } from "./fit.resolver";
import { groundOfRequest } from "./ground";
import { MatchConnection } from "./match-connection";
import { evidenceOf } from "./part";
import { type Holding, type Strength, strengthSentence, strengthsOf } from "./strengths.rules";

/** What a region offers to those who make a segment. */
@ObjectType({
  description: bilingual(
    "地区的一项优势:对某环节的生产者能提供什么。",
    "A strength of a region: what it offers to those who make a segment.",
  ),
})
export class RegionStrength {
  constructor(private readonly strength: Strength) {}

  @Field(() => ChainSegment, { description: bilingual("环节。", "The segment.") })
  async segment(@Ctx() context: RequestContext): Promise<ChainSegment> {
    const found = await context.loader(byId(ChainSegment)).load(this.strength.segment);
    if (!found) throw new Error(`The segment ${this.strength.segment} vanished while it was being read`);
    return found;
  }

  @Field(() => Int, { description: bilingual("供给该环节的资源数。", "Resources there that feed it.") })
  resources(): number {
    return this.strength.resources.count;
  }

  @Field(() => Int, {
    description: bilingual(
      "上游一步的龙头数,跨环节的各计一次。",
      "Anchors there that supply it; one of several segments counts in each.",
    ),
  })
  suppliers(): number {
    return this.strength.suppliers.count;
  }

  @Field(() => Int, {
    description: bilingual(
      "下游一步的龙头数,跨环节的各计一次。",
      "Anchors there that need it; one of several segments counts in each.",
    ),
  })
  customers(): number {
    return this.strength.customers.count;
  }

  @Field(() => Int, {
    description: bilingual(
      "来源日期时招商中的机会数。",
      "Opportunities there that were open on the date of their source.",
    ),
  })
  opportunities(): number {
    return this.strength.opportunities.count;
  }

  @Field(() => [Node], {
    description: bilingual(
      "所依据的记录:每种、每个相关环节至多一条,每种至多5条。",
      "Some of the records that it rests on: one of each kind and segment concerned, at most 5 of each kind.",
    ),
  })
  evidence(@Ctx() context: RequestContext): Promise<Node[]> {
    const { resources, suppliers, customers, opportunities } = this.strength;
    return recordsOf(
      [
        ...evidenceOf("Resource", resources.first),
        ...evidenceOf("Enterprise", suppliers.first),
        ...evidenceOf("Enterprise", customers.first),
        ...evidenceOf("Opportunity", opportunities.first),
      ],
      context,
    );
  }

  @Field(() => MatchConnection, {
    description: bilingual("可对接的目标企业。", "Target enterprises to take it to."),
  })
  async targets(@Args(() => MatchArgs) args: MatchArgs, @Ctx() context: RequestContext): Promise<MatchConnection> {
    return targetsOf(await this.segment(context), args, context);
  }

  @Field(() => String, { description: bilingual("理由,一句话。", "Why, in a sentence.") })
  async explanation(
    @Arg("locale", () => Locale, { nullable: true, description: bilingual("文本语言。", "Language of the text.") })
    locale: Locale | null,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const { zh, en } = (await this.segment(context)).name;
    return strengthSentence(this.strength, message(zh, en ?? zh))[locale ?? context.locale];
  }
}

/** `Region.strengths`. */
@Resolver(() => Region)
export class RegionStrengthsResolver {
  @FieldResolver(() => [RegionStrength], {
    description: bilingual(
      "优势:本地区及下级能向哪些环节的生产者提供什么,支持种类多的在前;只有一种支持的不计。",
      "What it, with everything below it, can offer to whom: segments with most kinds of support first; one kind alone does not count.",
    ),
  })
  async strengths(
    @Root() region: Region,
    @Arg("first", () => Int, {
      defaultValue: 10,
      description: bilingual("至多多少项,1至100。", "At most how many, 1 to 100."),
    })
    first: number,
    @Ctx() context: RequestContext,
  ): Promise<RegionStrength[]> {
    checkPageSize(first, LARGEST_PAGE);
    const strengths = await context.loader(strengthsByRegion).load(region.id);
    return strengths.slice(0, first).map((strength) => new RegionStrength(strength));
  }
}

/** Strengths of a region by its id. */
function strengthsByRegion(context: RequestContext): DataLoader<number, Strength[]> {
  return new DataLoader(async (ids: readonly number[]) => {
    const { graph } = await context.loader(groundOfRequest).load(0);
    const [resources, anchors, opportunities] = await Promise.all([
      held(
        context.reader,
        ids,
        sql`resource AS t ON t.region_id = c.descendant_id JOIN resource_segment AS l ON l.resource_id = t.id`,
      ),
      held(
        context.reader,
        ids,
        sql`enterprise AS t ON t.home_region_id = c.descendant_id AND t.role = ${EnterpriseRole.LOCAL_ANCHOR}
          JOIN enterprise_segment AS l ON l.enterprise_id = t.id`,
      ),
      held(
        context.reader,
        ids,
        sql`opportunity AS t ON t.region_id = c.descendant_id AND t.stage = ${OpportunityStage.OPEN}
          JOIN opportunity_segment AS l ON l.opportunity_id = t.id`,
      ),
    ]);
    return ids.map((id) =>
      strengthsOf(graph, {
        resources: resources.get(id) ?? [],
        anchors: anchors.get(id) ?? [],
        opportunities: opportunities.get(id) ?? [],
      }),
    );
  });
}

/**
 * Records of a kind in regions and below, by region and segment: how many, and the one that is longest in the catalog. A province holds
 * all there are: they are counted in one pass, and not put in order to find more of them.
 */
async function held(db: Reader, regions: readonly number[], records: Sql): Promise<Map<number, Holding[]>> {
  const rows = await db.rows<{ region: number; segment: number; id: number; count: number }>(sql`
    SELECT c.ancestor_id AS region, l.segment_id AS segment, MIN(t.id) AS id, COUNT(*) AS count
    FROM region_closure AS c JOIN ${records} WHERE c.ancestor_id IN (${list(regions)})
    GROUP BY c.ancestor_id, l.segment_id ORDER BY region, segment`);
  const found = new Map<number, Holding[]>();
  for (const { region, segment, id, count } of rows) {
    const holdings = found.get(region);
    const holding = { segment, count, first: [id] };
    if (holdings) holdings.push(holding);
    else found.set(region, [holding]);
  }
  return found;
}
