import {
  booleanField,
  dateField,
  enumField,
  type FilterField,
  inverse,
  List,
  localizedField,
  textField,
  through,
  toManyField,
  toOneField,
} from "../../platform/connection";
import { chainFacet, chainList, inAnyChain } from "../../maps/chain";
import { identifier, sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { endOf, PartialDate } from "../../platform/values";
import { termList } from "../../platform/vocabulary";
import { inRegion, regionFacet, RegionLevel } from "../../targets/region";
import { PolicyInstrument } from "./policy-instrument.entity";
import { Policy, PolicyLevel, policyLevelLabels } from "./policy.entity";

/** The vocabulary of policy instruments. */
export const policyInstrumentList: List = termList(
  PolicyInstrument,
  "policyInstruments",
  "政策工具",
  bilingual("政策工具。", "The vocabulary of policy instruments."),
);

/** Not issued after a day and not stated to end before it. A month or year stands for any day of it, on either side. */
const inForceOn: FilterField = {
  description: bilingual(
    "在该日(年、月则为其中任一日)有效:此前已印发或未注明,且未注明早于该日失效。",
    "In force on that day, or on some day of that month or year: not issued after it, and not stated to end before it.",
  ),
  type: () => PartialDate,
  toSql: (day, { alias }) => {
    const [issued, end] = [identifier(`${alias}.issued_on`), identifier(`${alias}.valid_until`)];
    const date = day as unknown as string;
    return sql`(${issued} IS NULL OR ${issued} <= ${endOf(date)}) AND (${end} IS NULL OR ${end} || '~' >= ${date})`;
  },
};

const ofChains = inAnyChain("policy", "policy_chain", "policy_id");

/** All policies, newest information first. */
export const policyList: List = new List({
  entity: Policy,
  plural: "policies",
  label: "政策",
  description: bilingual("政策。默认最新在前。", "Policies, newest information first unless said otherwise."),
  search: { number: 5, title: "title", texts: ["summary"] },
  fields: {
    ...recordFields,
    title: localizedField("title", bilingual("标题。", "Title.")),
    issuer: localizedField("issuer", bilingual("发文机关。", "Issuer.")),
    documentNumber: textField("document_number", bilingual("文号。", "Document number.")),
    issuedOn: dateField("issued_on", bilingual("印发日期。", "When it was issued.")),
    validUntil: dateField("valid_until", bilingual("有效期至。", "End of validity.")),
    inForceOn,
    level: enumField("level", PolicyLevel, "PolicyLevel", bilingual("层级。", "Level.")),
    region: toOneField(inRegion(), bilingual("适用地区,含下级。", "Region where it applies, with everything below.")),
    instruments: toManyField(
      through("policy_instrument", "policy_id", "instrument_id", () => policyInstrumentList),
      bilingual("政策工具。", "Its instruments."),
    ),
    chain: toOneField(
      ofChains,
      bilingual("适用的产业链(含适用于全部者)。", "A chain it is for; policies for every chain are included."),
    ),
    allChains: booleanField("all_chains", bilingual("是否适用于全部产业链。", "Whether it is for every chain.")),
  },
  orders: {
    ISSUED_ON: {
      column: "issued_on",
      kind: "text",
      nullable: true,
      description: bilingual("印发日期。", "When it was issued."),
    },
    VALID_UNTIL: {
      column: "valid_until",
      kind: "text",
      nullable: true,
      description: bilingual("有效期至。", "End of validity."),
    },
  },
  facets: {
    level: {
      kind: "column",
      column: "level",
      labels: policyLevelLabels,
      description: bilingual("按层级。", "By level."),
    },
    instrument: {
      kind: "relation",
      field: "instruments",
      list: () => policyInstrumentList,
      description: bilingual("按政策工具。", "By instrument."),
    },
    chain: chainFacet(bilingual("按适用的产业链。", "By chain that it is for.")),
    region: regionFacet("region", RegionLevel.PREFECTURE, bilingual("按地区。", "By region.")),
    year: { kind: "year", column: "issued_on", description: bilingual("按印发年份。", "By year of issue.") },
  },
});

// What chains and instruments know of policies: the tables are ours, so the fields are added from here.
chainList.extend({
  policies: toManyField(
    inverse(ofChains, () => policyList),
    bilingual("适用于它的政策。", "Policies that are for it."),
  ),
});
policyInstrumentList.extend({
  policies: toManyField(
    through("policy_instrument", "instrument_id", "policy_id", () => policyList),
    bilingual("使用它的政策。", "Policies that use it."),
  ),
});
