import { TYPES } from "postgraphile/@dataplan/pg";
import { addPgTableCondition, addPgTableOrderBy, orderByAscDesc } from "postgraphile/utils";
import { searchExpression } from "../../workload/search-expression";

const opportunity = { schemaName: "public", tableName: "opportunity" };

const inChain = addPgTableCondition(
  opportunity,
  "inChain",
  ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
  (value, { sql, sqlTableAlias: t, sqlValueWithCodec }) => {
    const chain = sql`(SELECT id FROM chain WHERE code = ${sqlValueWithCodec(value, TYPES.text)})`;
    return sql`EXISTS (SELECT 1 FROM opportunity_chain w WHERE w.opportunity_id = ${t}.id AND w.chain_id = ${chain})`;
  },
);

const leastWan = addPgTableCondition(
  opportunity,
  "leastWan",
  (build) => ({ type: build.getInputTypeByName("BigInt") as never }),
  (value, { sql, sqlTableAlias: t, sqlValueWithCodec }) =>
    sql`${t}.investment_wan >= ${sqlValueWithCodec(value, TYPES.bigint)}`,
);

const contains = addPgTableCondition(
  opportunity,
  "contains",
  ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
  (value, { sql, sqlTableAlias: t, sqlValueWithCodec }) => {
    const expression = sqlValueWithCodec(searchExpression("postgres", String(value)), TYPES.text);
    return sql`${t}.id IN (SELECT id FROM search_index WHERE type = 4 AND tokens @@ (${expression})::tsquery)`;
  },
);

const newestOf = (tableName: string) =>
  addPgTableOrderBy({ schemaName: "public", tableName }, ({ sql }) =>
    orderByAscDesc("NEWEST", ({ alias }) => ({
      fragment: sql`COALESCE(${alias}.as_of, '')`,
      codec: TYPES.text,
      nullable: false,
    })),
  );

const bySegmentSort = addPgTableOrderBy({ schemaName: "public", tableName: "opportunity_segment" }, ({ sql }) =>
  orderByAscDesc("SEGMENT_SORT", ({ alias }) => ({
    fragment: sql`(SELECT s.sort FROM chain_segment s WHERE s.id = ${alias}.segment_id)`,
    codec: TYPES.int,
    nullable: false,
  })),
);

/** Conditions and orders that the queries need beyond those that PostGraphile makes of columns. */
export const plugins = [inChain, leastWan, contains, newestOf("opportunity"), newestOf("project"), bySegmentSort];
