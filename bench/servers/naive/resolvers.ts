import { Arg, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from "type-graphql";
import type { DataSource } from "typeorm";
import { searchExpression } from "../../workload/search-expression";
import { CHAIN_COUNTS, countedRows, REGION_COUNTS } from "../one-sql/statements";
import { Chain, type Count, Opportunity, OpportunityCounts, Project, Region, Segment } from "./entities";
import type { Loaders } from "./loaders";

/** What a resolver is given. */
export interface Context {
  readonly db: DataSource;
  readonly loaders: Loaders;
}

const IN_CHAIN = `EXISTS (SELECT 1 FROM opportunity_chain w
  WHERE w.opportunity_id = opportunity.id AND w.chain_id = (SELECT id FROM chain WHERE code = :chain))`;
const FOUND = `opportunity.id IN (SELECT ~rowid & 2147483647 FROM search_index
  WHERE search_index MATCH :expression AND rowid BETWEEN 4 << 53 AND (5 << 53) - 1)`;

/** Opportunities and what belongs to them. */
@Resolver(() => Opportunity)
export class OpportunityResolver {
  @Query(() => Opportunity, { nullable: true })
  opportunity(@Arg("code", () => String) code: string, @Ctx() { db }: Context): Promise<Opportunity | null> {
    return db.getRepository(Opportunity).findOneBy({ code });
  }

  @Query(() => [Opportunity])
  opportunities(
    @Ctx() { db }: Context,
    @Arg("first", () => Int) first: number,
    @Arg("chain", () => String, { nullable: true }) chain?: string,
    @Arg("leastWan", () => Float, { nullable: true }) leastWan?: number,
    @Arg("text", () => String, { nullable: true }) text?: string,
  ): Promise<Opportunity[]> {
    const query = db.getRepository(Opportunity).createQueryBuilder("opportunity").where("TRUE");
    if (chain) query.andWhere(IN_CHAIN, { chain });
    if (typeof leastWan === "number") query.andWhere("opportunity.investment_wan >= :leastWan", { leastWan });
    if (text) query.andWhere(FOUND, { expression: searchExpression("sqlite", text) });
    return query
      .orderBy("COALESCE(opportunity.as_of, '')", "DESC")
      .addOrderBy("opportunity.id", "DESC")
      .limit(first)
      .getMany();
  }

  @Query(() => OpportunityCounts)
  async opportunityCounts(
    @Arg("stage", () => String) stage: string,
    @Arg("leastWan", () => Float) leastWan: number,
    @Ctx() { db }: Context,
  ): Promise<OpportunityCounts> {
    const head = `WITH ${countedRows("?", "?")}`;
    const counts = (of: string): Promise<Count[]> => db.query(`${head} ${of}`, [stage, leastWan]);
    return { chain: await counts(CHAIN_COUNTS), region: await counts(REGION_COUNTS) };
  }

  @FieldResolver(() => Region)
  region(@Root() { regionId }: Opportunity, @Ctx() { loaders }: Context): Promise<Region> {
    return loaders.region.load(regionId);
  }

  @FieldResolver(() => Chain, { nullable: true })
  chain(@Root() { chainId }: Opportunity, @Ctx() { loaders }: Context): Promise<Chain> | null {
    return chainId === null ? null : loaders.chain.load(chainId);
  }

  @FieldResolver(() => [Segment])
  async segments(@Root() { id }: Opportunity, @Arg("first", () => Int) first: number, @Ctx() { loaders }: Context) {
    return (await loaders.segments.load(id)).slice(0, first);
  }

  @FieldResolver(() => [Project])
  async projects(@Root() { id }: Opportunity, @Arg("first", () => Int) first: number, @Ctx() { loaders }: Context) {
    return (await loaders.projects.load(id)).slice(0, first);
  }
}

/** The region above a region. */
@Resolver(() => Region)
export class RegionResolver {
  @FieldResolver(() => Region, { nullable: true })
  parent(@Root() { parentId }: Region, @Ctx() { loaders }: Context): Promise<Region> | null {
    return parentId === null ? null : loaders.region.load(parentId);
  }
}

/** The region of a project. */
@Resolver(() => Project)
export class ProjectResolver {
  @FieldResolver(() => Region)
  region(@Root() { regionId }: Project, @Ctx() { loaders }: Context): Promise<Region> {
    return loaders.region.load(regionId);
  }
}
