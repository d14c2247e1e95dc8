import { Arg, Ctx, Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from "type-graphql";
import { Chain } from "../../maps/chain";
import { Fund, FundInvestment, FundKind, FundSizeBasis } from "../../maps/fund";
import { checkPageSize } from "../../platform/connection";
import { list, type Reader, sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { globalId } from "../../platform/graphql/node";
import { Money, money, PartialDate } from "../../platform/values";
import { Enterprise } from "../../targets/enterprise";

/** What a line of the fund map means. */
export enum FundMapLink {
  INVESTS_IN = "INVESTS_IN",
  IS_FOR = "IS_FOR",
  CONTAINS = "CONTAINS",
}

registerEnumType(FundMapLink, {
  name: "FundMapLink",
  description: bilingual("连线的含义。", "What a line of the fund map means."),
  valuesConfig: {
    INVESTS_IN: { description: bilingual("基金投资企业。", "A fund invested in an enterprise.") },
    IS_FOR: {
      description: bilingual(
        "基金面向产业链(面向全部者见 allChains,不画线)。",
        "A fund is for a chain; those for every chain say allChains and have no lines.",
      ),
    },
    CONTAINS: { description: bilingual("母基金含子基金。", "A fund contains a sub-fund.") },
  },
});

/** A line of the fund map. */
@ObjectType({ description: bilingual("图上的一条线。", "A line of the map.") })
export class FundMapEdge {
  @Field(() => FundMapLink, { description: bilingual("含义。", "What it means.") })
  link!: FundMapLink;

  @Field(() => ID, { description: bilingual("起点(基金)的标识。", "Id of the fund it comes from.") })
  from!: string;

  @Field(() => ID, { description: bilingual("终点的标识。", "Id of what it leads to.") })
  to!: string;

  @Field(() => Money, {
    nullable: true,
    description: bilingual("投资额;空:不是投资或未公布。", "Amount invested. Null: no investment, or not published."),
  })
  amount!: Money | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("投资日期;空:不是投资或未公布。", "Date. Null: no investment, or not published."),
  })
  date!: string | null;
}

/** Sizes of funds that mean the same, added up without counting anything twice. */
@ObjectType({
  description: bilingual(
    "同一口径的规模合计,子基金不重复计。",
    "Sizes of one basis added up; funds inside another that has a size are not counted again.",
  ),
})
export class FundTotal {
  @Field(() => FundSizeBasis, { description: bilingual("口径。", "What the sizes mean.") })
  basis!: FundSizeBasis;

  @Field(() => Money, { description: bilingual("合计。", "The sum.") })
  size!: Money;

  @Field(() => Int, { description: bilingual("计入的基金数。", "Number of funds in the sum.") })
  count!: number;
}

/** How many funds are of one kind. */
@ObjectType({ description: bilingual("图例:一类基金的数量。", "The legend: how many funds are of one kind.") })
export class FundKindCount {
  @Field(() => FundKind, { description: bilingual("类型。", "The kind.") })
  kind!: FundKind;

  @Field(() => Int, { description: bilingual("数量。", "The number.") })
  count!: number;
}

/** The fund map as one picture needs it. */
@ObjectType({ description: bilingual("基金图谱:一幅图所需的全部内容。", "The fund map: all that one picture needs.") })
export class FundMap {
  @Field(() => [Fund], { description: bilingual("基金,规模大的在前。", "Funds, largest first.") })
  funds!: Fund[];

  @Field(() => [Enterprise], { description: bilingual("被投企业。", "Enterprises they invested in.") })
  enterprises!: Enterprise[];

  @Field(() => [Chain], { description: bilingual("面向的产业链。", "Chains they are for.") })
  chains!: Chain[];

  @Field(() => [FundMapEdge], { description: bilingual("连线。", "The lines.") })
  edges!: FundMapEdge[];

  @Field(() => [FundTotal], {
    description: bilingual("全部基金按口径的规模合计。", "Sizes of all funds by what they mean."),
  })
  totals!: FundTotal[];

  @Field(() => [FundKindCount], { description: bilingual("图例。", "The legend.") })
  legend!: FundKindCount[];

  @Field(() => Int, { description: bilingual("规模未知的基金数。", "Number of funds of unknown size.") })
  withoutSize!: number;

  @Field(() => Int, { description: bilingual("基金总数。", "Number of all funds.") })
  fundCount!: number;
}

/** `fundMap`. */
@Resolver()
export class FundMapResolver {
  @Query(() => FundMap, { description: bilingual("基金图谱。", "The fund map.") })
  async fundMap(
    @Arg("first", () => Int, {
      defaultValue: 300,
      description: bilingual(
        "至多画多少只基金,1至500;合计总是全部。",
        "At most how many funds to draw, 1 to 500; totals are over all.",
      ),
    })
    first: number,
    @Ctx() { reader }: RequestContext,
  ): Promise<FundMap> {
    checkPageSize(first, 500);
    const funds = await reader.select(
      Fund,
      sql`SELECT * FROM fund ORDER BY COALESCE(size_wan, -1) DESC, id LIMIT ${first}`,
    );
    return Object.assign(new FundMap(), { funds, ...(await readLinks(reader, funds)), ...(await readTotals(reader)) });
  }
}

async function readLinks(
  db: Reader,
  funds: readonly Fund[],
): Promise<Pick<FundMap, "enterprises" | "chains" | "edges">> {
  const ids = list(funds.map(({ id }) => id));
  const investments = await db.select(
    FundInvestment,
    sql`SELECT * FROM fund_investment WHERE fund_id IN (${ids}) ORDER BY id`,
  );
  const enterprises = await db.select(
    Enterprise,
    sql`SELECT * FROM enterprise WHERE id IN (SELECT enterprise_id FROM fund_investment WHERE fund_id IN (${ids})) ORDER BY id`,
  );
  const focus = await db.rows<{ fund: number; chain: number }>(
    sql`SELECT fund_id AS fund, chain_id AS chain FROM fund_chain WHERE fund_id IN (${ids}) ORDER BY fund_id, chain_id`,
  );
  const chains = await db.select(Chain, sql`SELECT * FROM chain ORDER BY sort, id`);
  const known = new Map<string, string>();
  for (const record of [...funds, ...enterprises, ...chains]) {
    known.set(`${record.constructor.name} ${record.id}`, globalId(record.constructor.name, record.code));
  }
  const line = (link: FundMapLink, from: number, to: string, investment?: FundInvestment) =>
    Object.assign(new FundMapEdge(), {
      link,
      from: known.get(`Fund ${from}`),
      to: known.get(to),
      amount: money(investment?.amountWan ?? null),
      date: investment?.investedOn ?? null,
    });
  return {
    enterprises,
    chains,
    edges: [
      ...investments.map((one) => line(FundMapLink.INVESTS_IN, one.fundId, `Enterprise ${one.enterpriseId}`, one)),
      ...focus.map(({ fund, chain }) => line(FundMapLink.IS_FOR, fund, `Chain ${chain}`)),
      ...funds.flatMap(({ id, parentId }) =>
        parentId !== null && known.has(`Fund ${parentId}`) ? [line(FundMapLink.CONTAINS, parentId, `Fund ${id}`)] : [],
      ),
    ],
  };
}

/** A fund inside another that has a size is a part of that size and is left out of the sums. */
async function readTotals(db: Reader): Promise<Pick<FundMap, "totals" | "legend" | "withoutSize" | "fundCount">> {
  const totals = await db.rows<{ basis: FundSizeBasis; wan: number; count: number }>(sql`
    SELECT f.size_basis AS basis, CAST(SUM(f.size_wan) AS BIGINT) AS wan, COUNT(*) AS count
    FROM fund AS f LEFT JOIN fund AS p ON p.id = f.parent_id
    WHERE f.size_wan IS NOT NULL AND p.size_wan IS NULL GROUP BY f.size_basis ORDER BY f.size_basis`);
  const kinds = await db.rows<{ kind: FundKind; count: number; unsized: number }>(
    sql`SELECT kind, COUNT(*) AS count, COUNT(CASE WHEN size_wan IS NULL THEN 1 END) AS unsized FROM fund GROUP BY kind ORDER BY kind`,
  );
  return {
    totals: totals.map(({ basis, wan, count }) =>
      Object.assign(new FundTotal(), { basis, size: new Money(wan), count }),
    ),
    legend: kinds.map(({ kind, count }) => Object.assign(new FundKindCount(), { kind, count })),
    withoutSize: kinds.reduce((sum, { unsized }) => sum + unsized, 0),
    fundCount: kinds.reduce((sum, { count }) => sum + count, 0),
  };
}
