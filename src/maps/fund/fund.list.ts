import {
  booleanField,
  byColumn,
  dateField,
  enumField,
  inverse,
  List,
  localizedField,
  moneyField,
  through,
  toManyField,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { enterpriseList } from "../../targets/enterprise";
import { inRegion, regionFacet, RegionLevel } from "../../targets/region";
import { chainFacet, chainList, inAnyChain } from "../chain";
import { FundInvestment } from "./fund-investment.entity";
import { Fund, FundKind, fundKindLabels, FundSizeBasis, fundSizeBasisLabels } from "./fund.entity";

const ofChains = inAnyChain("fund", "fund_chain", "fund_id");

/** All funds, newest information first. */
export const fundList: List = new List({
  entity: Fund,
  plural: "funds",
  label: "基金",
  description: bilingual("基金。默认最新在前。", "Funds, newest information first unless said otherwise."),
  search: { number: 7, title: "name", texts: ["summary"] },
  fields: {
    ...recordFields,
    name: localizedField("name", bilingual("名称。", "Name.")),
    kind: enumField("kind", FundKind, "FundKind", bilingual("类型。", "Kind.")),
    parent: toOneField(
      byColumn("parent_id", () => fundList),
      bilingual("母基金。", "The fund it is part of."),
    ),
    size: moneyField("size_wan", bilingual("规模。", "Size.")),
    sizeBasis: enumField(
      "size_basis",
      FundSizeBasis,
      "FundSizeBasis",
      bilingual("规模的口径。", "What the size means."),
    ),
    establishedOn: dateField("established_on", bilingual("设立日期。", "When it was set up.")),
    region: toOneField(inRegion(), bilingual("所属地区,含下级。", "Its region, with everything below.")),
    allChains: booleanField("all_chains", bilingual("是否面向全部产业链。", "Whether it is for every chain.")),
    chain: toOneField(
      ofChains,
      bilingual("面向的产业链(含面向全部者)。", "A chain it is for; funds for every chain are included."),
    ),
    enterprises: toManyField(
      through("fund_investment", "fund_id", "enterprise_id", () => enterpriseList),
      bilingual("被投企业。", "Enterprises it invested in."),
    ),
  },
  orders: {
    SIZE: { column: "size_wan", kind: "integer", nullable: true, description: bilingual("规模。", "Size.") },
    ESTABLISHED_ON: {
      column: "established_on",
      kind: "text",
      nullable: true,
      description: bilingual("设立日期。", "When it was set up."),
    },
  },
  facets: {
    kind: { kind: "column", column: "kind", labels: fundKindLabels, description: bilingual("按类型。", "By kind.") },
    sizeBasis: {
      kind: "column",
      column: "size_basis",
      labels: fundSizeBasisLabels,
      description: bilingual("按规模的口径。", "By what the size means."),
    },
    chain: chainFacet(bilingual("按面向的产业链。", "By chain that it is for.")),
    region: regionFacet("region", RegionLevel.PREFECTURE, bilingual("按地区。", "By region.")),
    size: {
      kind: "band",
      column: "size_wan",
      bounds: [50_000, 100_000, 500_000, 1_000_000],
      description: bilingual("按规模。", "By size."),
    },
  },
});

/** All investments of funds, newest information first. */
export const fundInvestmentList = new List({
  entity: FundInvestment,
  plural: "fundInvestments",
  label: "基金投资",
  description: bilingual(
    "基金投资。默认最新在前。",
    "Investments of funds, newest information first unless said otherwise.",
  ),
  fields: {
    ...recordFields,
    fund: toOneField(
      byColumn("fund_id", () => fundList),
      bilingual("基金。", "The fund."),
    ),
    enterprise: toOneField(
      byColumn("enterprise_id", () => enterpriseList),
      bilingual("被投企业。", "The enterprise."),
    ),
    amount: moneyField("amount_wan", bilingual("金额。", "Amount.")),
    investedOn: dateField("invested_on", bilingual("投资日期。", "Date.")),
  },
});

// What enterprises and chains know of funds: the tables are ours, so the fields are added from here.
chainList.extend({
  funds: toManyField(
    inverse(ofChains, () => fundList),
    bilingual("面向它的基金。", "Funds that are for it."),
  ),
});
enterpriseList.extend({
  funds: toManyField(
    through("fund_investment", "enterprise_id", "fund_id", () => fundList),
    bilingual("投资过它的基金。", "Funds that invested in it."),
  ),
});
