import type DataLoader from "dataloader";
import { list, sql } from "../../platform/database";
import type { RequestContext } from "../../platform/graphql/context";
import { manyLoader } from "../../platform/loading";
import { EnterpriseRanking } from "./enterprise-ranking.entity";

/** Rankings of an enterprise by its id, newest first, then by name. */
export function rankingsByEnterprise({ reader }: RequestContext): DataLoader<number, EnterpriseRanking[]> {
  return manyLoader(
    (ids: readonly number[]) =>
      reader.select(
        EnterpriseRanking,
        sql`SELECT * FROM enterprise_ranking WHERE enterprise_id IN (${list(ids)}) ORDER BY enterprise_id, year DESC, ranking`,
      ),
    ({ enterpriseId }) => enterpriseId,
  );
}
