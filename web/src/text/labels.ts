import type {
  CooperationMode,
  FreshnessState,
  InvestmentBasis,
  OpportunityStage,
  ProjectStatus,
  PolicyLevel,
  PolicyState,
  SegmentPresence,
  SegmentStage,
} from "../api/documents";
import type { Words } from "./words";

/** States of opportunities. */
export const stageLabels: Words<OpportunityStage> = {
  OPEN: { zh: "招商中", en: "Open" },
  NEGOTIATING: { zh: "洽谈中", en: "In talks" },
  SIGNED: { zh: "已签约", en: "Signed" },
  CLOSED: { zh: "已成交", en: "Closed" },
  UNKNOWN: { zh: "状态未注明", en: "State not stated" },
};

/** Modes of cooperation. */
export const modeLabels: Words<CooperationMode> = {
  ANY: { zh: "合作方式不限", en: "Any cooperation" },
  JOINT_VENTURE: { zh: "合资", en: "Joint venture" },
  LEASE: { zh: "租赁", en: "Lease" },
  PPP: { zh: "政府和社会资本合作", en: "Public-private partnership" },
  SOLE: { zh: "独资", en: "Sole investment" },
  UNKNOWN: { zh: "合作方式未注明", en: "Cooperation not stated" },
};

/** What an amount is of. */
export const basisLabels: Words<InvestmentBasis> = {
  PROJECT: { zh: "单个项目计划总投资", en: "planned investment of one project" },
  POOL: { zh: "项目库合计", en: "total of a pool of projects" },
  RIGHT_PRICE: { zh: "权利出让价", en: "price of a right, not the cost of building" },
};

/** How old information is. */
export const freshnessLabels: Words<FreshnessState> = {
  FRESH: { zh: "一年以内", en: "within a year" },
  AGEING: { zh: "一至三年前", en: "one to three years old" },
  STALE: { zh: "三年以前,请核实", en: "over three years old, please verify" },
  UNDATED: { zh: "来源未注明日期", en: "the source bears no date" },
};

/** What there is of a segment here. */
export const presenceLabels: Words<SegmentPresence> = {
  STRONG: { zh: "强", en: "strong" },
  PRESENT: { zh: "有", en: "present" },
  WEAK: { zh: "弱", en: "weak" },
  MISSING: { zh: "缺", en: "missing" },
};

/** How far a project is. */
export const projectLabels: Words<ProjectStatus> = {
  SIGNED: { zh: "已签约", en: "signed" },
  STARTED: { zh: "已开工", en: "started" },
  UNDER_CONSTRUCTION: { zh: "在建", en: "under construction" },
  FUNDED: { zh: "资金已到位", en: "funds in place" },
  IN_PRODUCTION: { zh: "已投产", en: "in production" },
  TERMINATED: { zh: "已终止", en: "terminated" },
  UNKNOWN: { zh: "进展未注明", en: "progress not stated" },
};

/** Whether a policy is in force today, by the dates that it states. */
export const policyStateLabels: Words<PolicyState> = {
  IN_FORCE: { zh: "在有效期内", en: "within its stated validity" },
  OPEN_ENDED: { zh: "未注明有效期", en: "no end stated" },
  EXPIRED: { zh: "已过有效期", en: "expired" },
  NOT_YET: { zh: "尚未印发", en: "not issued yet" },
};

/** Levels of those who issue policies. */
export const policyLevelLabels: Words<PolicyLevel> = {
  NATIONAL: { zh: "国家", en: "National" },
  PROVINCIAL: { zh: "省级", en: "Provincial" },
  MUNICIPAL: { zh: "市州级", en: "Municipal" },
  COUNTY: { zh: "县级", en: "County" },
};

/** Where along its chain a segment stands. */
export const segmentStageLabels: Words<SegmentStage> = {
  UPSTREAM: { zh: "上游", en: "Upstream" },
  MIDSTREAM: { zh: "中游", en: "Midstream" },
  DOWNSTREAM: { zh: "下游", en: "Downstream" },
  SUPPORTING: { zh: "配套", en: "Supporting" },
};
