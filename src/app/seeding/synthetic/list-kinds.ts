import type { MadeKind } from "./made-row";
import { FIRST_YEAR, LAST_YEAR, localized, MEDIAN_WAN, MICRO, pickSome, SPREAD, undertaking } from "./undertaking";
import { SITES, WISHES } from "./words";

/** Made-up opportunities. */
export const opportunities: MadeKind = {
  table: "opportunity",
  type: "Opportunity",
  letter: "O",
  perOpportunities: 1,
  asOf: "published_on",
  links: { opportunity_segment: { owner: "opportunity_id", columns: ["segment_id"] } },
  make: (making) => {
    const { random } = making;
    const { title, region, chain, segments } = undertaking(making);
    const amount = random.chance(0.75) ? random.skewed(MEDIAN_WAN, SPREAD) : null;
    const [site, wish] = [random.pick(SITES), random.pick(WISHES)];
    return {
      values: {
        ...localized("title", title),
        region_id: region.id,
        chain_id: chain.id,
        segments_basis: "JUDGEMENT",
        investment_wan: amount,
        investment_basis: amount === null ? null : "PROJECT",
        cooperation_mode: random.pickWeighted({ ANY: 35, SOLE: 20, JOINT_VENTURE: 20, UNKNOWN: 15, PPP: 5, LEASE: 5 }),
        stage: random.pickWeighted({ OPEN: 60, NEGOTIATING: 15, SIGNED: 12, CLOSED: 8, UNKNOWN: 5 }),
        is_pool: random.chance(0.03),
        published_on: random.day(FIRST_YEAR, LAST_YEAR),
        summary_zh: `${site.zh};${wish.zh}。`,
        summary_en: `${site.en}. ${wish.en}.`,
      },
      links: { opportunity_segment: segments.map(({ id }) => ({ segment_id: id })) },
    };
  },
};

/** Made-up policies. */
export const policies: MadeKind = {
  table: "policy",
  type: "Policy",
  letter: "L",
  perOpportunities: 50,
  asOf: "issued_on",
  links: {
    policy_chain: { owner: "policy_id", columns: ["chain_id"] },
    policy_instrument: { owner: "policy_id", columns: ["instrument_id"] },
  },
  make: ({ random, index, ground }) => {
    const region = random.pickSkewed(ground.homeRegions);
    const chain = random.pickSkewed(ground.chains);
    const allChains = random.chance(0.3);
    const instruments = pickSome(random, ground.instruments, 3);
    return {
      values: {
        title_zh: `${region.name.zh}促进${chain.name.zh}发展若干措施(样例${index + 1})`,
        title_en: `Measures of ${region.name.en} for ${chain.name.en} (sample ${index + 1})`,
        issuer_zh: `${region.name.zh}(样例)`,
        issuer_en: `${region.name.en} (sample)`,
        issued_on: random.day(FIRST_YEAR, LAST_YEAR),
        level: random.pickWeighted({ COUNTY: 60, MUNICIPAL: 40 }),
        region_id: region.id,
        all_chains: allChains,
        summary_zh: `对${chain.name.zh}项目给予支持。`,
        summary_en: `Supports projects of ${chain.name.en}.`,
      },
      links: {
        policy_chain: allChains ? [] : [{ chain_id: chain.id }],
        policy_instrument: instruments.map(({ id }) => ({ instrument_id: id })),
      },
    };
  },
};

/** Made-up tasks. */
export const tasks: MadeKind = {
  table: "task",
  type: "Task",
  letter: "T",
  perOpportunities: 100,
  asOf: "period_end",
  make: ({ random, index, ground }) => {
    const region = random.pickSkewed(ground.homeRegions);
    const metric = random.pick(ground.metrics);
    const year = random.whole(FIRST_YEAR, LAST_YEAR);
    return {
      values: {
        title_zh: `${region.name.zh}${year}年${metric.name.zh}(样例${index + 1})`,
        title_en: `${metric.name.en} of ${region.name.en} in ${year} (sample ${index + 1})`,
        summary_zh: "样例任务。",
        summary_en: "A sample task.",
        decomposition: "NONE",
        kind: random.chance(0.8) ? "TARGET" : "DUTY",
        metric_id: metric.id,
        unit: "count",
        target_micro: random.skewed(30, 1) * MICRO,
        bound: "AT_LEAST",
        period_start: `${year}-01`,
        period_end: `${year}-12`,
        region_id: region.id,
        chain_id: random.chance(0.5) ? random.pickSkewed(ground.chains).id : null,
      },
    };
  },
};
