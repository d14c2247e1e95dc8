import type { QueryName } from "../../workload/variant";
import { longtuOnSqlite, longtuOperation } from "../longtu/longtu";
import { peerCommand } from "../peer-process";
import type { ServerKind } from "../server-kind";

/** Recorded answers of the product, by query and position of the variant: what the constant servers send. */
export type Recorded = Readonly<Record<QueryName, readonly string[]>>;

/** Bare `node:http` that sends recorded answers: nobody is cheaper. */
export const constant = recorded("constant", "Limit: constant buffer, bare HTTP", "constant");
/** The HTTP front of the product with recorded answers behind it: what a hit of the response cache is compared with. */
export const constantBehindFront = recorded(
  "front-constant",
  "Constant buffer behind the same front",
  "front-constant",
);

/** Environment variable that names the file of recorded answers. */
export const RECORDED_FILE = "BENCH_RECORDED";

function recorded(name: string, title: string, folder: string): ServerKind {
  return {
    name,
    title,
    database: "none",
    command: peerCommand(folder, "none"),
    request: (query, variant, position) => ({
      path: `/${query}/${position}`,
      body: JSON.stringify(longtuOperation(query, variant)),
    }),
    canonical: longtuOnSqlite.canonical,
  };
}
