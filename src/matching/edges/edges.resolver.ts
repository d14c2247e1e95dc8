import type DataLoader from "dataloader";
import { Arg, Args, ArgsType, type ClassType, Ctx, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Project } from "../../delivery/project";
import { Opportunity } from "../../lists/opportunity";
import { Policy } from "../../lists/policy";
import { Fund } from "../../maps/fund";
import { Resource } from "../../maps/resource";
import { checkPageSize } from "../../platform/connection";
import type { EntityClass, Sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { byId, manyLoader } from "../../platform/loading";
import { Enterprise } from "../../targets/enterprise";
import {
  type ComparableRow,
  comparableStatement,
  type EdgeRow,
  type FeedstockRow,
  feedstockStatement,
  fundStatement,
  policyStatement,
  type TermsRow,
  type TradeRow,
  tradeStatement,
} from "./edge-rows";
import {
  ComparableEdge,
  CustomerEdge,
  type DerivedConnection,
  derivedConnectionOf,
  FeedstockEdge,
  FundEligibilityEdge,
  PolicyApplicationEdge,
  SupplierEdge,
} from "./edge-types";

/** Most edges of one kind that an opportunity shows. */
const MOST_EDGES = 100;

const FeedstockConnection = derivedConnectionOf(FeedstockEdge);
const SupplierConnection = derivedConnectionOf(SupplierEdge);
const CustomerConnection = derivedConnectionOf(CustomerEdge);
const PolicyApplicationConnection = derivedConnectionOf(PolicyApplicationEdge);
const FundEligibilityConnection = derivedConnectionOf(FundEligibilityEdge);
const ComparableConnection = derivedConnectionOf(ComparableEdge);

@ArgsType()
class FirstArgs {
  @Field(() => Int, { defaultValue: 20, description: bilingual("至多多少条,1至100。", "At most how many, 1 to 100.") })
  first!: number;
}

/** Relations of an opportunity that follow from where it is and what it is about. */
@Resolver(() => Opportunity)
export class OpportunityEdgesResolver {
  @FieldResolver(() => FeedstockConnection, {
    description: bilingual(
      "可用的原料:本地区、上级或下级地区中供给其环节的资源,近的在前。",
      "Feedstock: resources of its region, of those above and below it, that feed its segments; nearest first.",
    ),
  })
  feedstock(
    @Root() root: Opportunity,
    @Args(() => FirstArgs) { first }: FirstArgs,
    @Ctx() context: RequestContext,
  ): Edges<FeedstockEdge> {
    return load(root, context, first, "feedstock", FeedstockEdge, Resource, (ids) => feedstockStatement(ids, first));
  }

  @FieldResolver(() => SupplierConnection, {
    description: bilingual(
      "本地供应商:供应关系上游一步的龙头,近的在前。",
      "Suppliers: anchors one step up the supply graph; nearest first.",
    ),
  })
  suppliers(
    @Root() root: Opportunity,
    @Args(() => FirstArgs) { first }: FirstArgs,
    @Ctx() context: RequestContext,
  ): Edges<SupplierEdge> {
    return load(root, context, first, "suppliers", SupplierEdge, Enterprise, (ids) =>
      tradeStatement("suppliers", ids, first),
    );
  }

  @FieldResolver(() => CustomerConnection, {
    description: bilingual(
      "本地客户:供应关系下游一步的龙头,近的在前。",
      "Customers: anchors one step down the supply graph; nearest first.",
    ),
  })
  customers(
    @Root() root: Opportunity,
    @Args(() => FirstArgs) { first }: FirstArgs,
    @Ctx() context: RequestContext,
  ): Edges<CustomerEdge> {
    return load(root, context, first, "customers", CustomerEdge, Enterprise, (ids) =>
      tradeStatement("customers", ids, first),
    );
  }

  @FieldResolver(() => PolicyApplicationConnection, {
    description: bilingual(
      "适用的政策:本地区及上级、面向其产业链或全部产业链,有效的、专门的、近的在前。",
      "Policies that apply: of its region or above, for its chain or every chain; those in force, specific and near first.",
    ),
  })
  applicablePolicies(
    @Root() root: Opportunity,
    @Args(() => FirstArgs) { first }: FirstArgs,
    @Arg("includeExpired", () => Boolean, {
      defaultValue: false,
      description: bilingual("是否包含已过有效期的。", "Whether to include those past their validity."),
    })
    includeExpired: boolean,
    @Ctx() context: RequestContext,
  ): Edges<PolicyApplicationEdge> {
    return load(root, context, first, `policies ${includeExpired}`, PolicyApplicationEdge, Policy, (ids) =>
      policyStatement(ids, first, context.today, includeExpired),
    );
  }

  @FieldResolver(() => FundEligibilityConnection, {
    description: bilingual(
      "可申请的基金:本地区及上级、面向其产业链或全部产业链。",
      "Funds that may take part: of its region or above, for its chain or every chain; specific and near first.",
    ),
  })
  eligibleFunds(
    @Root() root: Opportunity,
    @Args(() => FirstArgs) { first }: FirstArgs,
    @Ctx() context: RequestContext,
  ): Edges<FundEligibilityEdge> {
    return load(root, context, first, "funds", FundEligibilityEdge, Fund, (ids) => fundStatement(ids, first));
  }

  @FieldResolver(() => ComparableConnection, {
    description: bilingual(
      "可比的项目:相同环节多的、近的、新的在前。",
      "Comparable projects: those that share most segments, near and new ones first.",
    ),
  })
  comparableProjects(
    @Root() root: Opportunity,
    @Args(() => FirstArgs) { first }: FirstArgs,
    @Ctx() context: RequestContext,
  ): Edges<ComparableEdge> {
    return load(root, context, first, "comparables", ComparableEdge, Project, (ids) => comparableStatement(ids, first));
  }
}

type Edges<Edge extends object> = Promise<DerivedConnection<Edge>>;
type AnyRow = FeedstockRow | TradeRow | TermsRow | ComparableRow;

/** The edges of one kind and the nodes they lead to, read for all opportunities of the request at once. */
async function load<Edge extends object, Row extends EdgeRow & AnyRow>(
  opportunity: Opportunity,
  context: RequestContext,
  first: number,
  kind: string,
  edge: ClassType<Edge> & (new (row: Row) => Edge),
  entity: EntityClass<{ id: number; code: string }>,
  statement: (ids: readonly number[]) => Sql,
): Edges<Edge> {
  checkPageSize(first, MOST_EDGES);
  const maker = ({ reader, loader }: RequestContext): DataLoader<number, Row[]> =>
    manyLoader(
      async (ids: readonly number[]) => {
        const rows = await reader.rows<Row>(statement(ids));
        const nodes = reader.hydrate(entity, rows as unknown as Record<string, unknown>[]);
        for (const node of nodes) loader(byId(entity)).prime(node.id, node);
        return rows;
      },
      ({ parent }) => parent,
    );
  const rows = await context.loaderFor(`edges ${kind} ${first}`, maker).load(opportunity.id);
  return { edges: rows.slice(0, first).map((row) => new edge(row)), hasNextPage: rows.length > first };
}
