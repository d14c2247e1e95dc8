import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Chain, chainList, ChainSegment, SegmentPresence, SegmentStage, SegmentSupply } from "../../maps/chain";
import { checkCodes } from "../../platform/connection";
import { list, type Reader, sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { byCode } from "../../platform/loading";
import { isPresent } from "../edges";

/** A segment as a shape of the map. */
@ObjectType({ description: bilingual("图上的一个环节。", "A segment as a shape of the map.") })
export class ChainMapNode {
  @Field(() => ChainSegment, { description: bilingual("环节。", "The segment.") })
  segment!: ChainSegment;

  @Field(() => Boolean, {
    description: bilingual(
      "是否属于另一条链(因供应关系而在图上)。",
      "Whether it belongs to another chain and is here because of a supply.",
    ),
  })
  isOutside!: boolean;

  @Field(() => Boolean, {
    description: bilingual(
      "是否缺口:弱或缺,且至少一个相邻环节在本地有基础。",
      "Whether it is a gap: weak or missing, with at least one neighbour that is present here.",
    ),
  })
  isGap!: boolean;

  @Field(() => Int, { description: bilingual("本地龙头数。", "Anchors in it.") })
  anchors!: number;

  @Field(() => Int, { description: bilingual("目标企业数。", "Target enterprises in it.") })
  targets!: number;

  @Field(() => Int, { description: bilingual("投资机会数。", "Opportunities in it.") })
  opportunities!: number;
}

/** One band of the map. */
@ObjectType({ description: bilingual("图上的一带。", "One band of the map.") })
export class ChainMapBand {
  @Field(() => SegmentStage, { description: bilingual("位置。", "Where along the chain.") })
  stage!: SegmentStage;

  @Field(() => [ChainMapNode], { description: bilingual("环节,按既定次序。", "Segments in the editor's order.") })
  nodes!: ChainMapNode[];
}

/** How many segments of the chain have one degree of presence. */
@ObjectType({
  description: bilingual("图例:一种发展程度的环节数。", "The legend: how many segments have one degree of presence."),
})
export class PresenceCount {
  @Field(() => SegmentPresence, { description: bilingual("发展程度。", "The degree.") })
  presence!: SegmentPresence;

  @Field(() => Int, { description: bilingual("环节数。", "Number of segments.") })
  count!: number;
}

/** The map of one chain as one picture needs it. */
@ObjectType({
  description: bilingual("产业链图谱:一幅图所需的全部内容。", "The map of one chain: all that one picture needs."),
})
export class ChainMap {
  @Field(() => Chain, { description: bilingual("产业链。", "The chain.") })
  chain!: Chain;

  @Field(() => [ChainMapBand], {
    description: bilingual("上游、中游、下游、配套四带。", "The bands upstream, midstream, downstream and supporting."),
  })
  bands!: ChainMapBand[];

  @Field(() => [ChainMapNode], {
    description: bilingual(
      "其他链中与本链有供应关系的环节。",
      "Segments of other chains that supply it or are supplied by it.",
    ),
  })
  outside!: ChainMapNode[];

  @Field(() => [SegmentSupply], {
    description: bilingual("供应关系,含跨链的。", "Supplies, those across chains included."),
  })
  edges!: SegmentSupply[];

  @Field(() => [PresenceCount], { description: bilingual("图例,由强到缺。", "The legend, strong to missing.") })
  legend!: PresenceCount[];

  @Field(() => Int, { description: bilingual("本链环节数。", "Segments of the chain.") })
  segmentCount!: number;

  @Field(() => Int, { description: bilingual("缺口数。", "Gaps of the chain.") })
  gapCount!: number;
}

/** `chainMap`. */
@Resolver()
export class ChainMapResolver {
  @Query(() => ChainMap, { description: bilingual("一条产业链的图谱。", "The map of one chain.") })
  async chainMap(
    @Arg("code", () => String, {
      description: bilingual("产业链代码;未知代码报错。", "Code of the chain; an unknown one is an error."),
    })
    code: string,
    @Ctx() context: RequestContext,
  ): Promise<ChainMap> {
    await checkCodes(context, [{ list: chainList, code, path: "code" }]);
    const chain = await context.loader(byCode(Chain)).load(code);
    return toMap(chain as Chain, await readChain(context.reader, (chain as Chain).id));
  }
}

interface ChainContent {
  readonly segments: ChainSegment[];
  readonly edges: SegmentSupply[];
  readonly counts: ReadonlyMap<number, { anchors: number; targets: number; opportunities: number }>;
}

/** Segments of a chain and those it trades with, the supplies between, and what sits on each, in four statements. */
async function readChain(db: Reader, chainId: number): Promise<ChainContent> {
  const own = sql`SELECT id FROM chain_segment WHERE chain_id = ${chainId}`;
  const edges = await db.select(
    SegmentSupply,
    sql`SELECT * FROM segment_supply WHERE supplier_id IN (${own}) OR customer_id IN (${own}) ORDER BY id`,
  );
  const neighbours = list(edges.flatMap(({ supplierId, customerId }) => [supplierId, customerId]));
  const segments = await db.select(
    ChainSegment,
    sql`SELECT * FROM chain_segment WHERE chain_id = ${chainId} OR id IN (${neighbours}) ORDER BY chain_id, sort, id`,
  );
  const ids = list(segments.map(({ id }) => id));
  const enterprises = await db.rows<{ id: number; anchors: number; targets: number }>(sql`
    SELECT l.segment_id AS id, COUNT(CASE WHEN e.role = 'LOCAL_ANCHOR' THEN 1 END) AS anchors,
      COUNT(CASE WHEN e.role = 'TARGET' THEN 1 END) AS targets
    FROM enterprise_segment AS l JOIN enterprise AS e ON e.id = l.enterprise_id WHERE l.segment_id IN (${ids}) GROUP BY l.segment_id`);
  const opportunities = await db.rows<{ id: number; opportunities: number }>(sql`
    SELECT segment_id AS id, COUNT(*) AS opportunities FROM opportunity_segment WHERE segment_id IN (${ids}) GROUP BY segment_id`);
  const counts = new Map(segments.map(({ id }) => [id, { anchors: 0, targets: 0, opportunities: 0 }]));
  for (const { id, anchors, targets } of enterprises) Object.assign(counts.get(id) ?? {}, { anchors, targets });
  for (const { id, opportunities: count } of opportunities)
    Object.assign(counts.get(id) ?? {}, { opportunities: count });
  return { segments, edges, counts };
}

function toMap(chain: Chain, { segments, edges, counts }: ChainContent): ChainMap {
  const nodes = segments.map((segment) =>
    Object.assign(new ChainMapNode(), {
      segment,
      isOutside: segment.chainId !== chain.id,
      isGap: segment.chainId === chain.id && isGap(segment, segments, edges),
      ...counts.get(segment.id),
    }),
  );
  const inside = nodes.filter(({ isOutside }) => !isOutside);
  return Object.assign(new ChainMap(), {
    chain,
    bands: Object.values(SegmentStage).map((stage) =>
      Object.assign(new ChainMapBand(), { stage, nodes: inside.filter(({ segment }) => segment.stage === stage) }),
    ),
    outside: nodes.filter(({ isOutside }) => isOutside),
    edges,
    legend: Object.values(SegmentPresence).map((presence) =>
      Object.assign(new PresenceCount(), {
        presence,
        count: inside.filter(({ segment }) => segment.presence === presence).length,
      }),
    ),
    segmentCount: inside.length,
    gapCount: inside.filter((node) => node.isGap).length,
  });
}

function isGap(segment: ChainSegment, segments: readonly ChainSegment[], edges: readonly SegmentSupply[]): boolean {
  if (isPresent(segment.presence)) return false;
  const neighbours = edges.flatMap(({ supplierId, customerId }) =>
    supplierId === segment.id ? [customerId] : customerId === segment.id ? [supplierId] : [],
  );
  return segments.some((other) => neighbours.includes(other.id) && isPresent(other.presence));
}
