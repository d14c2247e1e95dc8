import {
  booleanField,
  dateField,
  enumField,
  List,
  localizedField,
  moneyField,
  publicationField,
  through,
  throughNewest,
  toManyField,
  toOneField,
} from "../../platform/connection";
import { chainFacet, chainList, segmentFacet, segmentList } from "../../maps/chain";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { inRegion, regionFacet, RegionLevel } from "../../targets/region";
import {
  CooperationMode,
  cooperationModeLabels,
  InvestmentBasis,
  Opportunity,
  OpportunityStage,
  opportunityStageLabels,
  SegmentsBasis,
} from "./opportunity.entity";

/** Lower bounds of the bands of amounts, in 10,000 CNY: 1, 5, 10, 50 and 100 times 100 million CNY. */
export const AMOUNT_BANDS = [10_000, 50_000, 100_000, 500_000, 1_000_000];

/** All opportunities, newest information first. */
export const opportunityList: List = new List({
  entity: Opportunity,
  plural: "opportunities",
  label: "投资机会",
  description: bilingual(
    "投资机会。默认最新在前,过时的在后。",
    "Investment opportunities, newest information first, stale ones last.",
  ),
  search: { number: 4, title: "title", texts: ["summary", "conditions"] },
  fields: {
    ...recordFields,
    publication: publicationField,
    title: localizedField("title", bilingual("标题。", "Title.")),
    region: toOneField(inRegion(), bilingual("所在地区,含下级。", "Its region, with everything below.")),
    chain: toOneField(
      throughNewest("opportunity_chain", "opportunity_id", "chain_id", "as_of", () => chainList),
      bilingual("所属产业链,含其环节所在的链。", "A chain: its own, or that of one of its segments."),
    ),
    segments: toManyField(
      through("opportunity_segment", "opportunity_id", "segment_id", () => segmentList),
      bilingual("所属环节。", "Its segments."),
    ),
    segmentsBasis: enumField(
      "segments_basis",
      SegmentsBasis,
      "SegmentsBasis",
      bilingual("环节归属的依据。", "What its segments rest on."),
    ),
    investment: moneyField("investment_wan", bilingual("计划总投资。", "Planned total investment.")),
    investmentBasis: enumField(
      "investment_basis",
      InvestmentBasis,
      "InvestmentBasis",
      bilingual("投资额的含义。", "What the amount is of."),
    ),
    cooperationMode: enumField(
      "cooperation_mode",
      CooperationMode,
      "CooperationMode",
      bilingual("合作方式。", "Cooperation mode."),
    ),
    stage: enumField(
      "stage",
      OpportunityStage,
      "OpportunityStage",
      bilingual("在来源日期时的状态。", "State on the date of the source."),
    ),
    isPool: booleanField("is_pool", bilingual("是否为项目库。", "Whether it is a pool of projects.")),
    publishedOn: dateField("published_on", bilingual("发布日期。", "When it was published.")),
  },
  orders: {
    PUBLISHED_ON: {
      column: "published_on",
      kind: "text",
      nullable: true,
      description: bilingual("发布日期。", "When it was published."),
    },
    INVESTMENT: {
      column: "investment_wan",
      kind: "integer",
      nullable: true,
      description: bilingual("计划总投资。", "Planned total investment."),
    },
    TITLE: {
      column: "title_zh",
      kind: "text",
      nullable: false,
      description: bilingual("中文标题(按字符编码)。", "Chinese title, by code points."),
    },
  },
  facets: {
    chain: chainFacet(
      bilingual("按产业链;跨链的在每条链各计一次。", "By chain; one of several chains counts in each."),
    ),
    region: regionFacet(
      "region",
      RegionLevel.PREFECTURE,
      bilingual("按地区,含下级。", "By region, everything below included."),
    ),
    stage: {
      kind: "column",
      column: "stage",
      labels: opportunityStageLabels,
      description: bilingual("按状态。", "By stage."),
    },
    cooperationMode: {
      kind: "column",
      column: "cooperation_mode",
      labels: cooperationModeLabels,
      description: bilingual("按合作方式。", "By cooperation mode."),
    },
    investment: {
      kind: "band",
      column: "investment_wan",
      bounds: AMOUNT_BANDS,
      description: bilingual("按投资额分段。", "By band of investment."),
    },
    year: { kind: "year", column: "published_on", description: bilingual("按发布年份。", "By year of publication.") },
    segment: segmentFacet(bilingual("按环节。", "By segment.")),
  },
});

// What segments know of opportunities: the join table is ours, so the field is added from here.
segmentList.extend({
  opportunities: toManyField(
    through("opportunity_segment", "segment_id", "opportunity_id", () => opportunityList),
    bilingual("所属的投资机会。", "Opportunities in it."),
  ),
});
