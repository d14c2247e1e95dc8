import { Arg, type ClassType, Ctx, Field, Int, ObjectType } from "type-graphql";
import { Project } from "../../delivery/project";
import { Policy, PolicyState, policyState } from "../../lists/policy";
import { Chain, ChainSegment, SegmentSupply } from "../../maps/chain";
import { Fund, FundSizeBasis } from "../../maps/fund";
import { Resource } from "../../maps/resource";
import type { EntityClass } from "../../platform/database";
import { type Bilingual, bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { Locale } from "../../platform/graphql/locale";
import { byId } from "../../platform/loading";
import { Enterprise } from "../../targets/enterprise";
import { Region } from "../../targets/region";
import type { ComparableRow, EdgeRow, FeedstockRow, TermsRow, TradeRow } from "./edge-rows";
import { comparableSentence, feedstockSentence, sentenceIn, termsSentence, tradeSentence } from "./edges.rules";

const POLICY_STATES: Record<PolicyState, Bilingual> = {
  [PolicyState.IN_FORCE]: { zh: "在有效期内", en: "in force" },
  [PolicyState.EXPIRED]: { zh: "已过有效期", en: "expired" },
  [PolicyState.NOT_YET]: { zh: "尚未印发", en: "not issued yet" },
  [PolicyState.OPEN_ENDED]: { zh: "未注明有效期", en: "no end stated" },
};

/** The record with an id that a foreign key vouches for. */
async function record<T extends { id: number; code: string }>(
  context: RequestContext,
  entity: EntityClass<T>,
  id: number,
): Promise<T> {
  const found = await context.loader(byId(entity)).load(id);
  if (!found) throw new Error(`${entity.name} ${id} is named by a foreign key and not there`);
  return found;
}

/** What every derived edge has besides its node. */
@ObjectType({ description: bilingual("推导出的一条关系及其理由。", "A derived relation and why it holds.") })
abstract class DerivedEdge<Row extends EdgeRow> {
  constructor(readonly row: Row) {}

  @Field(() => Int, {
    nullable: true,
    description: bilingual(
      "从投资机会所在地区向上数,到包含双方的最近地区的级数(原料在下级地区时为向下的级数);空:地区未知或为国家层面。",
      "Levels up from the opportunity's region to the nearest region that holds both; for feedstock below it, levels down. Null: a place is unknown, or national.",
    ),
  })
  distance(): number | null {
    return this.row.distance;
  }

  @Field(() => String, { description: bilingual("理由,一句话。", "Why it holds, in a sentence.") })
  async explanation(
    @Arg("locale", () => Locale, { nullable: true, description: bilingual("文本语言。", "Language of the text.") })
    locale: Locale | null,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return sentenceIn(await this.sentence(context), locale ?? context.locale);
  }

  protected abstract sentence(context: RequestContext): Promise<Bilingual>;
}

/** 原料: a resource that feeds a segment of the opportunity. */
@ObjectType({ description: bilingual("可用的原料资源及其理由。", "A resource that feeds it, and why.") })
export class FeedstockEdge extends DerivedEdge<FeedstockRow> {
  @Field(() => Resource, { description: bilingual("资源。", "The resource.") })
  node(@Ctx() context: RequestContext): Promise<Resource> {
    return record(context, Resource, this.row.node);
  }

  @Field(() => ChainSegment, { description: bilingual("所供给的环节。", "The segment that it feeds.") })
  segment(@Ctx() context: RequestContext): Promise<ChainSegment> {
    return record(context, ChainSegment, this.row.segment);
  }

  protected async sentence(context: RequestContext): Promise<Bilingual> {
    const [resource, segment] = await Promise.all([this.node(context), this.segment(context)]);
    const region = await record(context, Region, resource.regionId);
    return feedstockSentence({
      resource: resource.name,
      region: region.name,
      segment: segment.name,
      distance: this.row.distance ?? 0,
      isBelow: this.row.isBelow === 1,
    });
  }
}

@ObjectType({ description: bilingual("供需关系上的一条推导。", "A derived relation along a supply.") })
abstract class TradeEdge extends DerivedEdge<TradeRow> {
  protected abstract readonly side: "suppliers" | "customers";

  @Field(() => Enterprise, { description: bilingual("企业。", "The enterprise.") })
  node(@Ctx() context: RequestContext): Promise<Enterprise> {
    return record(context, Enterprise, this.row.node);
  }

  @Field(() => SegmentSupply, { description: bilingual("所依据的供应关系。", "The supply that it rests on.") })
  supply(@Ctx() context: RequestContext): Promise<SegmentSupply> {
    return record(context, SegmentSupply, this.row.supply);
  }

  protected async sentence(context: RequestContext): Promise<Bilingual> {
    const [enterprise, supply] = await Promise.all([this.node(context), this.supply(context)]);
    const [from, to] = await Promise.all([
      record(context, ChainSegment, supply.supplierId),
      record(context, ChainSegment, supply.customerId),
    ]);
    return tradeSentence({
      enterprise: enterprise.name,
      side: this.side,
      from: from.name,
      to: to.name,
      note: supply.note,
      distance: this.row.distance,
    });
  }
}

/** 供应商: an anchor one step up the supply graph. */
@ObjectType({ description: bilingual("本地供应商及其理由。", "An anchor that can supply it, and why.") })
export class SupplierEdge extends TradeEdge {
  protected readonly side = "suppliers";
}

/** 客户: an anchor one step down the supply graph. */
@ObjectType({ description: bilingual("本地客户及其理由。", "An anchor that can buy from it, and why.") })
export class CustomerEdge extends TradeEdge {
  protected readonly side = "customers";
}

/** What policies and funds have in common: a place and a chain that they are for. */
@ObjectType({ description: bilingual("按地区与产业链匹配的推导。", "A derived relation by place and chain.") })
abstract class TermsEdge extends DerivedEdge<TermsRow> {
  @Field(() => Chain, {
    nullable: true,
    description: bilingual("匹配的产业链;空:面向全部。", "The chain that matches. Null: it is for every chain."),
  })
  chain(@Ctx() context: RequestContext): Promise<Chain> | null {
    return this.row.chain === null ? null : record(context, Chain, this.row.chain);
  }
}

/** 适用政策: a policy for the opportunity's place and chain. */
@ObjectType({ description: bilingual("适用的政策及其理由。", "A policy that applies, and why.") })
export class PolicyApplicationEdge extends TermsEdge {
  @Field(() => Policy, { description: bilingual("政策。", "The policy.") })
  node(@Ctx() context: RequestContext): Promise<Policy> {
    return record(context, Policy, this.row.node);
  }

  protected async sentence(context: RequestContext): Promise<Bilingual> {
    const [policy, chain] = await Promise.all([this.node(context), this.chain(context)]);
    const state = POLICY_STATES[policyState(policy, context.today)];
    return termsSentence({ title: policy.title, chain: chain?.name ?? null, distance: this.row.distance, state });
  }
}

/** 可用基金: a fund for the opportunity's place and chain. */
@ObjectType({ description: bilingual("可申请的基金及其理由。", "A fund that may take part, and why.") })
export class FundEligibilityEdge extends TermsEdge {
  @Field(() => Fund, { description: bilingual("基金。", "The fund.") })
  node(@Ctx() context: RequestContext): Promise<Fund> {
    return record(context, Fund, this.row.node);
  }

  protected async sentence(context: RequestContext): Promise<Bilingual> {
    const [fund, chain] = await Promise.all([this.node(context), this.chain(context)]);
    const isFirm = fund.sizeBasis === FundSizeBasis.STATED;
    const state = isFirm ? null : { zh: "规模为目标、规划或未知", en: "its size is a target, a plan or unknown" };
    return termsSentence({ title: fund.name, chain: chain?.name ?? null, distance: this.row.distance, state });
  }
}

/** 可比项目: a project like the opportunity. */
@ObjectType({ description: bilingual("可比的项目及其理由。", "A comparable project, and why.") })
export class ComparableEdge extends DerivedEdge<ComparableRow> {
  @Field(() => Project, { description: bilingual("项目。", "The project.") })
  node(@Ctx() context: RequestContext): Promise<Project> {
    return record(context, Project, this.row.node);
  }

  @Field(() => Int, {
    description: bilingual("相同环节数;0:仅产业链相同。", "Segments in common; 0: only the chain is."),
  })
  sharedSegments(): number {
    return this.row.shared;
  }

  protected async sentence(context: RequestContext): Promise<Bilingual> {
    const project = await this.node(context);
    return comparableSentence({ project: project.name, shared: this.row.shared, distance: this.row.distance });
  }
}

/** A capped list of derived edges. */
export interface DerivedConnection<Edge> {
  readonly edges: Edge[];
  readonly hasNextPage: boolean;
}

/** The GraphQL type of a capped list of edges, `<Edge class>` with `Connection` for `Edge`. */
export function derivedConnectionOf<Edge extends object>(edge: ClassType<Edge>): ClassType<DerivedConnection<Edge>> {
  class Connection implements DerivedConnection<Edge> {
    edges!: Edge[];
    hasNextPage!: boolean;
  }
  ObjectType(edge.name.replace(/Edge$/, "Connection"), {
    description: bilingual(
      "推导出的关系,最相关的在前,至多100条。",
      "Derived relations, the most fitting first, at most 100.",
    ),
  })(Connection);
  Field(() => [edge], { description: bilingual("各条关系。", "The relations.") })(Connection.prototype, "edges");
  Field(() => Boolean, { description: bilingual("是否还有更多。", "Whether there are more.") })(
    Connection.prototype,
    "hasNextPage",
  );
  return Connection;
}
