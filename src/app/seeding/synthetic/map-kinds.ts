import type { MadeKind } from "./made-row";
import { FIRST_YEAR, LAST_YEAR, MEDIAN_WAN, MICRO, pickSegments, SPREAD } from "./undertaking";
import { COMPANY_NAMES } from "./words";

/** Made-up enterprises, most of them elsewhere. */
export const enterprises: MadeKind = {
  table: "enterprise",
  type: "Enterprise",
  letter: "E",
  perOpportunities: 5,
  asOf: "revenue_year",
  links: { enterprise_segment: { owner: "enterprise_id", columns: ["segment_id"] } },
  make: ({ random, index, ground }) => {
    const chain = random.pickSkewed(ground.chains);
    const isLocal = random.chance(0.2);
    const region = random.pickSkewed(isLocal ? ground.homeRegions : ground.targetRegions);
    const segments = pickSegments(random, chain);
    const [name, segment] = [random.pick(COMPANY_NAMES), segments[0]];
    const hasRevenue = random.chance(0.4);
    return {
      values: {
        name_zh: `${name.zh}${index + 1}号${segment?.name.zh ?? ""}有限公司`,
        name_en: `${name.en} ${index + 1} ${segment?.name.en ?? ""} Co., Ltd.`,
        home_region_id: region.id,
        ownership: random.pickWeighted({
          PRIVATE: 60,
          LOCAL_SOE: 15,
          CENTRAL_SOE: 10,
          JOINT_VENTURE: 5,
          FOREIGN: 5,
          UNKNOWN: 5,
        }),
        role: isLocal ? "LOCAL_ANCHOR" : "TARGET",
        revenue_wan: hasRevenue ? random.skewed(MEDIAN_WAN * 4, SPREAD) : null,
        revenue_year: hasRevenue ? random.whole(FIRST_YEAR, LAST_YEAR - 1) : null,
      },
      links: { enterprise_segment: segments.map(({ id }) => ({ segment_id: id })) },
    };
  },
};

/** Made-up resources. */
export const resources: MadeKind = {
  table: "resource",
  type: "Resource",
  letter: "R",
  perOpportunities: 20,
  asOf: "year",
  links: { resource_segment: { owner: "resource_id", columns: ["segment_id"] } },
  make: ({ random, index, ground }) => {
    const region = random.pickSkewed(ground.homeRegions);
    const type = random.pickSkewed(ground.resourceTypes);
    const quantity = random.skewed(500, SPREAD);
    return {
      values: {
        type_id: type.id,
        measure: random.pickWeighted({ ANNUAL_OUTPUT: 50, RESERVE: 30, CAPACITY: 20 }),
        name_zh: `${region.name.zh}${type.name.zh}(样例${index + 1})`,
        name_en: `${type.name.en} of ${region.name.en} (sample ${index + 1})`,
        region_id: region.id,
        quantity_micro: quantity * MICRO,
        unit: "kt",
        year: random.whole(FIRST_YEAR, LAST_YEAR),
        description_zh: `${type.name.zh}${quantity}千吨。`,
        description_en: `${quantity} kt of ${type.name.en}.`,
        is_summable: random.chance(0.5),
      },
      links: {
        resource_segment: pickSegments(random, random.pickSkewed(ground.chains)).map(({ id }) => ({ segment_id: id })),
      },
    };
  },
};

/** Made-up funds. */
export const funds: MadeKind = {
  table: "fund",
  type: "Fund",
  letter: "F",
  perOpportunities: 200,
  asOf: "established_on",
  links: { fund_chain: { owner: "fund_id", columns: ["chain_id"] } },
  make: ({ random, index, ground }) => {
    const region = random.pickSkewed(ground.homeRegions);
    const chain = random.pickSkewed(ground.chains);
    return {
      values: {
        name_zh: `${region.name.zh}${chain.name.zh}基金(样例${index + 1})`,
        name_en: `${chain.name.en} fund of ${region.name.en} (sample ${index + 1})`,
        kind: random.pickWeighted({ INDUSTRY_FUND: 50, GUIDANCE_FUND: 20, VC: 20, OTHER: 10 }),
        size_wan: random.skewed(MEDIAN_WAN * 4, 1),
        size_basis: "TARGET",
        established_on: random.day(FIRST_YEAR, LAST_YEAR),
        region_id: region.id,
        all_chains: false,
        summary_zh: `投向${chain.name.zh}。`,
        summary_en: `Invests in ${chain.name.en}.`,
      },
      links: { fund_chain: [{ chain_id: chain.id }] },
    };
  },
};

/** Made-up investments of made-up funds in made-up enterprises. */
export const fundInvestments: MadeKind = {
  table: "fund_investment",
  type: "FundInvestment",
  letter: "I",
  perOpportunities: 100,
  asOf: "invested_on",
  make: (making) => ({
    values: {
      fund_id: making.fund(),
      enterprise_id: making.enterprise(),
      amount_wan: making.random.skewed(MEDIAN_WAN / 4, 1),
      invested_on: making.random.day(FIRST_YEAR, LAST_YEAR),
    },
  }),
};
