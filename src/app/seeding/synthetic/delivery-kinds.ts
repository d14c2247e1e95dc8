import type { MadeKind } from "./made-row";
import { FIRST_YEAR, LAST_YEAR, localized, MEDIAN_WAN, SPREAD, undertaking } from "./undertaking";
import { COMPANY_NAMES } from "./words";

/** Made-up promotion events. */
export const events: MadeKind = {
  table: "promotion_event",
  type: "PromotionEvent",
  letter: "V",
  perOpportunities: 400,
  asOf: "held_on",
  make: ({ random, index, ground }) => {
    const partner = random.pickSkewed(ground.targetRegions);
    return {
      values: {
        name_zh: `${partner.name.zh}招商推介会(样例${index + 1})`,
        name_en: `Promotion in ${partner.name.en} (sample ${index + 1})`,
        direction: random.pickWeighted({ OUTBOUND: 60, INBOUND: 25, OVERSEAS: 10, PLATFORM: 5 }),
        held_on: random.day(FIRST_YEAR, LAST_YEAR),
        partner_region_id: partner.id,
        contracts: random.skewed(12, 1),
        signed_wan: random.skewed(MEDIAN_WAN * 20, SPREAD),
      },
    };
  },
};

/** Made-up projects, some of them out of made-up opportunities. */
export const projects: MadeKind = {
  table: "project",
  type: "Project",
  letter: "P",
  perOpportunities: 4,
  asOf: "status_on",
  links: {
    project_segment: { owner: "project_id", columns: ["segment_id"] },
    project_investor: { owner: "project_id", columns: ["enterprise_id", "position"] },
  },
  make: (making) => {
    const { random, index, ground } = making;
    const { title, region, chain, segments } = undertaking(making);
    const name = random.pick(COMPANY_NAMES);
    return {
      values: {
        ...localized("name", title),
        investor_zh: `${name.zh}${index + 1}号投资有限公司`,
        investor_en: `${name.en} ${index + 1} Investment Co., Ltd.`,
        investor_region_id: random.pickSkewed(ground.targetRegions).id,
        investor_region_basis: "KNOWN",
        region_id: region.id,
        chain_id: chain.id,
        segments_basis: "JUDGEMENT",
        contract_wan: random.chance(0.85) ? random.skewed(MEDIAN_WAN, SPREAD) : null,
        status: random.pickWeighted({ SIGNED: 35, STARTED: 20, UNDER_CONSTRUCTION: 25, IN_PRODUCTION: 18, UNKNOWN: 2 }),
        status_on: random.day(FIRST_YEAR, LAST_YEAR),
        opportunity_id: random.chance(0.3) ? making.opportunity() : null,
      },
      links: {
        project_segment: segments.map(({ id }) => ({ segment_id: id })),
        project_investor: [{ enterprise_id: making.enterprise(), position: 0 }],
      },
    };
  },
};
