import { searchColumns } from "../../platform/connection";
import { enterpriseList } from "./enterprise.list";
import { message } from "../../platform/graphql/bilingual";
import {
  type LinkRow,
  linkTable,
  localized,
  LONGEST_NAME,
  money,
  needs,
  oneOf,
  optional,
  Problem,
  recordTable,
  reference,
  text,
  year,
} from "../../platform/seeding";
import { EnterpriseRole, Ownership, OwnershipBasis } from "./enterprise.entity";

const enterpriseRanking = linkTable("enterprise_ranking", "enterprise_id", ["ranking", "year"], ["rank"]);

/** `enterprises.csv`. */
export const enterpriseSeed = recordTable({
  file: "enterprises",
  table: "enterprise",
  type: "Enterprise",
  columns: {
    ...localized("name", LONGEST_NAME),
    home_region: optional(reference("region")),
    home_city: optional(text(LONGEST_NAME)),
    ownership: oneOf(Ownership),
    ownership_basis: optional(oneOf(OwnershipBasis)),
    role: oneOf(EnterpriseRole),
    stock_code: optional(text(LONGEST_NAME)),
    rankings: {
      link: enterpriseRanking,
      readItem: readRanking,
      written: { code: null, position: null, showItem: ({ ranking, year, rank }) => `${ranking} ${year} #${rank}` },
    },
    revenue_100m_cny: optional(money("revenue_wan")),
    revenue_year: optional(year()),
  },
  asOf: "revenue_year",
  rules: [needs(["revenue_100m_cny", "revenue_wan"], "revenue_year")],
  search: searchColumns(enterpriseList),
});

/** `China Top 500 2025 #59`: the list, its year, the place on it. */
function readRanking(item: string): LinkRow | Problem {
  const match = /^(\S.{0,99}?) ((?:19|20)\d\d) #([1-9]\d{0,5})$/.exec(item);
  if (!match) {
    return new Problem(
      message("不是排名,应形如“China Top 500 2025 #59”。", 'Not a ranking such as "China Top 500 2025 #59".'),
    );
  }
  return { values: { ranking: match[1] ?? "", year: Number(match[2]), rank: Number(match[3]) }, references: {} };
}
