import { constant, constantBehindFront } from "./constant/constant";
import { longtuCached, longtuOnPostgres, longtuOnSqlite } from "./longtu/longtu";
import { mercurius } from "./mercurius/mercurius";
import { naive } from "./naive/naive";
import { oneSqlOnPostgres, oneSqlOnSqlite } from "./one-sql/one-sql";
import { postgraphile } from "./postgraphile/postgraphile";
import type { ServerKind } from "./server-kind";
import { yoga } from "./yoga/yoga";

/** What every other answer is compared with. */
export const REFERENCE = longtuOnSqlite;

/** Servers that work for each answer, in the order of the tables. */
export const WORKING: readonly ServerKind[] = [
  longtuOnSqlite,
  longtuOnPostgres,
  postgraphile,
  mercurius,
  yoga,
  naive,
  oneSqlOnSqlite,
  oneSqlOnPostgres,
];

/** Servers that send what was recorded. */
export const RECORDED: readonly ServerKind[] = [constant, constantBehindFront];

/** The product with its response cache. */
export const CACHED = longtuCached;
