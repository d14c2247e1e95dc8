import { sql } from "../../platform/database";
import { recordsBelow } from "../../platform/loading";
import { EnterpriseRanking } from "./enterprise-ranking.entity";
import { Enterprise } from "./enterprise.entity";

/** Rankings of an enterprise by its id, newest first, then by name. */
export const rankingsByEnterprise = recordsBelow({
  parent: Enterprise,
  field: "rankings",
  entity: EnterpriseRanking,
  key: "enterprise_id",
  keyOf: ({ enterpriseId }) => enterpriseId,
  order: sql`year DESC, ranking`,
});
