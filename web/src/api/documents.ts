// Made by `npm run schema` from schema/schema.graphql and schema/operations. Not to be edited.
import type { TypedDocument } from "./typed-document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AmountRange = {
  readonly atLeast?: string | null | undefined;
  readonly atMost?: string | null | undefined;
  readonly unit?: MoneyUnit;
};

export type AppraisalState =
  | 'CLOSED'
  | 'OPEN';

export type BooleanFilter = {
  readonly eq?: boolean | null | undefined;
};

export type ChainFilter = {
  readonly and?: ReadonlyArray<ChainFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly funds?: FundListFilter | null | undefined;
  readonly isKeyChain?: BooleanFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly leadBasis?: LeadBasisFilter | null | undefined;
  readonly leadDepartment?: OrganizationReferenceFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: ChainFilter | null | undefined;
  readonly or?: ReadonlyArray<ChainFilter> | null | undefined;
  readonly policies?: PolicyListFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly text?: string | null | undefined;
};

export type ChainReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: ChainFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type ChainSegmentFilter = {
  readonly and?: ReadonlyArray<ChainSegmentFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly chain?: ChainReferenceFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly enterprises?: EnterpriseListFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: ChainSegmentFilter | null | undefined;
  readonly opportunities?: OpportunityListFilter | null | undefined;
  readonly or?: ReadonlyArray<ChainSegmentFilter> | null | undefined;
  readonly presence?: SegmentPresenceFilter | null | undefined;
  readonly projects?: ProjectListFilter | null | undefined;
  readonly resources?: ResourceListFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly stage?: SegmentStageFilter | null | undefined;
  readonly text?: string | null | undefined;
};

export type ChainSegmentListFilter = {
  readonly none?: ChainSegmentFilter | null | undefined;
  readonly some?: ChainSegmentFilter | null | undefined;
};

export type ChainSegmentReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: ChainSegmentFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type CooperationMode =
  | 'ANY'
  | 'JOINT_VENTURE'
  | 'LEASE'
  | 'PPP'
  | 'SOLE'
  | 'UNKNOWN';

export type CooperationModeFilter = {
  readonly eq?: CooperationMode | null | undefined;
  readonly in?: ReadonlyArray<CooperationMode> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: CooperationMode | null | undefined;
};

export type DateFilter = {
  readonly eq?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly lte?: string | null | undefined;
};

export type DecimalFilter = {
  readonly eq?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly lte?: string | null | undefined;
  readonly ne?: string | null | undefined;
};

export type Decomposition =
  | 'BY_CHAIN'
  | 'BY_PERIOD'
  | 'BY_PERSON'
  | 'BY_PLACE'
  | 'NONE';

export type DecompositionFilter = {
  readonly eq?: Decomposition | null | undefined;
  readonly in?: ReadonlyArray<Decomposition> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: Decomposition | null | undefined;
};

export type EnterpriseFilter = {
  readonly and?: ReadonlyArray<EnterpriseFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly chain?: ChainReferenceFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly funds?: FundListFilter | null | undefined;
  readonly homeRegion?: RegionReferenceFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly leads?: LeadListFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: EnterpriseFilter | null | undefined;
  readonly or?: ReadonlyArray<EnterpriseFilter> | null | undefined;
  readonly ownership?: OwnershipFilter | null | undefined;
  readonly projects?: ProjectListFilter | null | undefined;
  readonly revenue?: MoneyFilter | null | undefined;
  readonly revenueYear?: IntFilter | null | undefined;
  readonly role?: EnterpriseRoleFilter | null | undefined;
  readonly segments?: ChainSegmentListFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly stockCode?: StringFilter | null | undefined;
  readonly targetedBy?: TaskListFilter | null | undefined;
  readonly text?: string | null | undefined;
};

export type EnterpriseListFilter = {
  readonly none?: EnterpriseFilter | null | undefined;
  readonly some?: EnterpriseFilter | null | undefined;
};

export type EnterpriseReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: EnterpriseFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type EnterpriseRole =
  | 'LOCAL_ANCHOR'
  | 'TARGET';

export type EnterpriseRoleFilter = {
  readonly eq?: EnterpriseRole | null | undefined;
  readonly in?: ReadonlyArray<EnterpriseRole> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: EnterpriseRole | null | undefined;
};

export type EventDirection =
  | 'INBOUND'
  | 'OUTBOUND'
  | 'OVERSEAS'
  | 'PLATFORM';

export type EventDirectionFilter = {
  readonly eq?: EventDirection | null | undefined;
  readonly in?: ReadonlyArray<EventDirection> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: EventDirection | null | undefined;
};

export type FindingRule =
  | 'PART_ABOVE_WHOLE'
  | 'RATE_NOT_OF_PARTS'
  | 'SOURCES_DISAGREE'
  | 'TOTAL_NOT_OF_PARTS';

export type FindingState =
  | 'JUSTIFIED'
  | 'OPEN';

export type FreshnessState =
  | 'AGEING'
  | 'FRESH'
  | 'STALE'
  | 'UNDATED';

export type FundFilter = {
  readonly allChains?: BooleanFilter | null | undefined;
  readonly and?: ReadonlyArray<FundFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly chain?: ChainReferenceFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly enterprises?: EnterpriseListFilter | null | undefined;
  readonly establishedOn?: DateFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly kind?: FundKindFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: FundFilter | null | undefined;
  readonly or?: ReadonlyArray<FundFilter> | null | undefined;
  readonly parent?: FundReferenceFilter | null | undefined;
  readonly region?: RegionReferenceFilter | null | undefined;
  readonly size?: MoneyFilter | null | undefined;
  readonly sizeBasis?: FundSizeBasisFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly text?: string | null | undefined;
};

export type FundKind =
  | 'FUND_OF_FUNDS'
  | 'GUIDANCE_FUND'
  | 'INDUSTRY_FUND'
  | 'OTHER'
  | 'SUB_FUND'
  | 'VC';

export type FundKindFilter = {
  readonly eq?: FundKind | null | undefined;
  readonly in?: ReadonlyArray<FundKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: FundKind | null | undefined;
};

export type FundListFilter = {
  readonly none?: FundFilter | null | undefined;
  readonly some?: FundFilter | null | undefined;
};

export type FundMapLink =
  | 'CONTAINS'
  | 'INVESTS_IN'
  | 'IS_FOR';

export type FundReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: FundFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type FundSizeBasis =
  | 'PLANNED'
  | 'STATED'
  | 'TARGET';

export type FundSizeBasisFilter = {
  readonly eq?: FundSizeBasis | null | undefined;
  readonly in?: ReadonlyArray<FundSizeBasis> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: FundSizeBasis | null | undefined;
};

export type FunnelDimension =
  | 'CHAIN'
  | 'EVENT'
  | 'INVESTOR_REGION'
  | 'REGION';

export type GapKind =
  | 'MISSING'
  | 'WEAK';

export type IndicatorBasis =
  | 'CURRENT'
  | 'FORECAST'
  | 'OLD_BASIS'
  | 'SUPERSEDED'
  | 'TARGET';

export type IndicatorUnit =
  | 'COUNT'
  | 'HUNDRED_MILLION_CNY'
  | 'PERCENT'
  | 'PERCENTAGE_POINT';

export type InquiryFilter = {
  readonly amount?: MoneyFilter | null | undefined;
  readonly and?: ReadonlyArray<InquiryFilter> | null | undefined;
  readonly answeredOn?: DateFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly company?: StringFilter | null | undefined;
  readonly dueOn?: DateFilter | null | undefined;
  readonly not?: InquiryFilter | null | undefined;
  readonly opportunity?: OpportunityReferenceFilter | null | undefined;
  readonly or?: ReadonlyArray<InquiryFilter> | null | undefined;
  readonly status?: InquiryStatusFilter | null | undefined;
  readonly submittedAt?: StringFilter | null | undefined;
};

export type InquiryReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: InquiryFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type InquiryStatus =
  | 'ANSWERED'
  | 'OPEN';

export type InquiryStatusFilter = {
  readonly eq?: InquiryStatus | null | undefined;
  readonly in?: ReadonlyArray<InquiryStatus> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: InquiryStatus | null | undefined;
};

export type IntFilter = {
  readonly eq?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly lte?: number | null | undefined;
  readonly ne?: number | null | undefined;
};

export type InvestmentBasis =
  | 'POOL'
  | 'PROJECT'
  | 'RIGHT_PRICE';

export type InvestmentBasisFilter = {
  readonly eq?: InvestmentBasis | null | undefined;
  readonly in?: ReadonlyArray<InvestmentBasis> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: InvestmentBasis | null | undefined;
};

export type InvestmentGoal =
  | 'CAPITAL'
  | 'FEEDSTOCK'
  | 'INCENTIVES'
  | 'MARKET';

export type InvestorProfile = {
  readonly business?: string | null | undefined;
  readonly buys?: ReadonlyArray<string> | null | undefined;
  readonly excludedRegions?: ReadonlyArray<string> | null | undefined;
  readonly goals?: ReadonlyArray<InvestmentGoal> | null | undefined;
  readonly homeRegion?: string | null | undefined;
  readonly investment?: AmountRange | null | undefined;
  readonly makes?: ReadonlyArray<string> | null | undefined;
  readonly modes?: ReadonlyArray<CooperationMode> | null | undefined;
  readonly needs?: ReadonlyArray<string> | null | undefined;
  readonly ownership?: Ownership | null | undefined;
  readonly siteNeeds?: ReadonlyArray<SiteNeed> | null | undefined;
  readonly wantedRegions?: ReadonlyArray<string> | null | undefined;
};

export type InvestorRegionBasis =
  | 'KNOWN'
  | 'NAME'
  | 'SOURCE';

export type InvestorRegionBasisFilter = {
  readonly eq?: InvestorRegionBasis | null | undefined;
  readonly in?: ReadonlyArray<InvestorRegionBasis> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: InvestorRegionBasis | null | undefined;
};

export type LeadBasis =
  | 'IMPLIED'
  | 'NOT_FOUND'
  | 'STATED';

export type LeadBasisFilter = {
  readonly eq?: LeadBasis | null | undefined;
  readonly in?: ReadonlyArray<LeadBasis> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: LeadBasis | null | undefined;
};

export type LeadFilter = {
  readonly and?: ReadonlyArray<LeadFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly chain?: ChainReferenceFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly enterprise?: EnterpriseReferenceFilter | null | undefined;
  readonly inquiry?: InquiryReferenceFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly nextStepOn?: DateFilter | null | undefined;
  readonly not?: LeadFilter | null | undefined;
  readonly opportunity?: OpportunityReferenceFilter | null | undefined;
  readonly or?: ReadonlyArray<LeadFilter> | null | undefined;
  readonly organization?: OrganizationReferenceFilter | null | undefined;
  readonly origin?: LeadOriginFilter | null | undefined;
  readonly project?: ProjectReferenceFilter | null | undefined;
  readonly region?: RegionReferenceFilter | null | undefined;
  readonly segment?: ChainSegmentReferenceFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly status?: LeadStatusFilter | null | undefined;
  readonly statusOn?: DateFilter | null | undefined;
};

export type LeadListFilter = {
  readonly none?: LeadFilter | null | undefined;
  readonly some?: LeadFilter | null | undefined;
};

export type LeadOrigin =
  | 'GAP'
  | 'INQUIRY'
  | 'MATCH'
  | 'OTHER';

export type LeadOriginFilter = {
  readonly eq?: LeadOrigin | null | undefined;
  readonly in?: ReadonlyArray<LeadOrigin> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: LeadOrigin | null | undefined;
};

export type LeadStatus =
  | 'CONTACTED'
  | 'DROPPED'
  | 'IDENTIFIED'
  | 'NEGOTIATING'
  | 'SIGNED'
  | 'VISITED';

export type LeadStatusFilter = {
  readonly eq?: LeadStatus | null | undefined;
  readonly in?: ReadonlyArray<LeadStatus> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: LeadStatus | null | undefined;
};

export type Locale =
  | 'en'
  | 'zh';

export type MatchExclusionCode =
  | 'AMOUNT_OUT_OF_RANGE'
  | 'MODE_UNSUITED'
  | 'REGION_EXCLUDED'
  | 'REGION_NOT_WANTED'
  | 'RESOURCE_ABSENT'
  | 'UNRELATED'
  | 'WITHDRAWN';

export type MatchPartName =
  | 'CAPITAL_FIT'
  | 'FUND_TIES'
  | 'HOME_REGION'
  | 'POLICY_ADVANTAGE'
  | 'PROXIMITY'
  | 'RESOURCE_FIT'
  | 'SEGMENT_FIT'
  | 'TRACK_RECORD';

export type MatchWeights = {
  readonly capitalFit?: number | null | undefined;
  readonly fundTies?: number | null | undefined;
  readonly homeRegion?: number | null | undefined;
  readonly policyAdvantage?: number | null | undefined;
  readonly proximity?: number | null | undefined;
  readonly resourceFit?: number | null | undefined;
  readonly segmentFit?: number | null | undefined;
  readonly trackRecord?: number | null | undefined;
};

export type MatchedIn =
  | 'TEXT'
  | 'TITLE';

export type MetricFilter = {
  readonly and?: ReadonlyArray<MetricFilter> | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: MetricFilter | null | undefined;
  readonly or?: ReadonlyArray<MetricFilter> | null | undefined;
};

export type MetricReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: MetricFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type MoneyFilter = {
  readonly eq?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly lte?: string | null | undefined;
  readonly ne?: string | null | undefined;
  readonly unit?: MoneyUnit;
};

export type MoneyInput = {
  readonly amount: string;
  readonly unit?: MoneyUnit;
};

export type MoneyUnit =
  | 'BILLION'
  | 'HUNDRED_MILLION'
  | 'TEN_THOUSAND'
  | 'YUAN';

export type NeighbourRelation =
  | 'SUPPLIED_BY_IT'
  | 'SUPPLIES_IT';

export type OpportunityFilter = {
  readonly and?: ReadonlyArray<OpportunityFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly chain?: ChainReferenceFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly cooperationMode?: CooperationModeFilter | null | undefined;
  readonly investment?: MoneyFilter | null | undefined;
  readonly investmentBasis?: InvestmentBasisFilter | null | undefined;
  readonly isPool?: BooleanFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly not?: OpportunityFilter | null | undefined;
  readonly or?: ReadonlyArray<OpportunityFilter> | null | undefined;
  readonly publication?: PublicationFilter | null | undefined;
  readonly publishedOn?: DateFilter | null | undefined;
  readonly region?: RegionReferenceFilter | null | undefined;
  readonly segments?: ChainSegmentListFilter | null | undefined;
  readonly segmentsBasis?: SegmentsBasisFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly stage?: OpportunityStageFilter | null | undefined;
  readonly targetedBy?: TaskListFilter | null | undefined;
  readonly text?: string | null | undefined;
  readonly title?: StringFilter | null | undefined;
};

export type OpportunityListFilter = {
  readonly none?: OpportunityFilter | null | undefined;
  readonly some?: OpportunityFilter | null | undefined;
};

export type OpportunityOrder = {
  readonly direction?: OrderDirection;
  readonly field: OpportunityOrderField;
};

export type OpportunityOrderField =
  | 'AS_OF'
  | 'CODE'
  | 'INVESTMENT'
  | 'PUBLISHED_ON'
  | 'TITLE';

export type OpportunityReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: OpportunityFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type OpportunityStage =
  | 'CLOSED'
  | 'NEGOTIATING'
  | 'OPEN'
  | 'SIGNED'
  | 'UNKNOWN';

export type OpportunityStageFilter = {
  readonly eq?: OpportunityStage | null | undefined;
  readonly in?: ReadonlyArray<OpportunityStage> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: OpportunityStage | null | undefined;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrganizationFilter = {
  readonly and?: ReadonlyArray<OrganizationFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly kind?: OrganizationKindFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: OrganizationFilter | null | undefined;
  readonly or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  readonly region?: RegionReferenceFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly text?: string | null | undefined;
};

export type OrganizationKind =
  | 'CHAIN_LEAD_DEPARTMENT'
  | 'CHAMBER'
  | 'COUNTY'
  | 'LIAISON_OFFICE'
  | 'MUNICIPALITY'
  | 'OTHER';

export type OrganizationKindFilter = {
  readonly eq?: OrganizationKind | null | undefined;
  readonly in?: ReadonlyArray<OrganizationKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: OrganizationKind | null | undefined;
};

export type OrganizationReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: OrganizationFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type Ownership =
  | 'CENTRAL_SOE'
  | 'FOREIGN'
  | 'JOINT_VENTURE'
  | 'LOCAL_SOE'
  | 'PRIVATE'
  | 'UNKNOWN';

export type OwnershipFilter = {
  readonly eq?: Ownership | null | undefined;
  readonly in?: ReadonlyArray<Ownership> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: Ownership | null | undefined;
};

export type PolicyFilter = {
  readonly allChains?: BooleanFilter | null | undefined;
  readonly and?: ReadonlyArray<PolicyFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly chain?: ChainReferenceFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly documentNumber?: StringFilter | null | undefined;
  readonly inForceOn?: string | null | undefined;
  readonly instruments?: PolicyInstrumentListFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly issuedOn?: DateFilter | null | undefined;
  readonly issuer?: StringFilter | null | undefined;
  readonly level?: PolicyLevelFilter | null | undefined;
  readonly not?: PolicyFilter | null | undefined;
  readonly or?: ReadonlyArray<PolicyFilter> | null | undefined;
  readonly region?: RegionReferenceFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly text?: string | null | undefined;
  readonly title?: StringFilter | null | undefined;
  readonly validUntil?: DateFilter | null | undefined;
};

export type PolicyInstrumentFilter = {
  readonly and?: ReadonlyArray<PolicyInstrumentFilter> | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: PolicyInstrumentFilter | null | undefined;
  readonly or?: ReadonlyArray<PolicyInstrumentFilter> | null | undefined;
  readonly policies?: PolicyListFilter | null | undefined;
};

export type PolicyInstrumentListFilter = {
  readonly none?: PolicyInstrumentFilter | null | undefined;
  readonly some?: PolicyInstrumentFilter | null | undefined;
};

export type PolicyLevel =
  | 'COUNTY'
  | 'MUNICIPAL'
  | 'NATIONAL'
  | 'PROVINCIAL';

export type PolicyLevelFilter = {
  readonly eq?: PolicyLevel | null | undefined;
  readonly in?: ReadonlyArray<PolicyLevel> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: PolicyLevel | null | undefined;
};

export type PolicyListFilter = {
  readonly none?: PolicyFilter | null | undefined;
  readonly some?: PolicyFilter | null | undefined;
};

export type PolicyOrder = {
  readonly direction?: OrderDirection;
  readonly field: PolicyOrderField;
};

export type PolicyOrderField =
  | 'AS_OF'
  | 'CODE'
  | 'ISSUED_ON'
  | 'VALID_UNTIL';

export type PolicyState =
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'NOT_YET'
  | 'OPEN_ENDED';

export type ProjectFilter = {
  readonly and?: ReadonlyArray<ProjectFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly chain?: ChainReferenceFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly contract?: MoneyFilter | null | undefined;
  readonly event?: PromotionEventReferenceFilter | null | undefined;
  readonly investor?: StringFilter | null | undefined;
  readonly investorRegion?: RegionReferenceFilter | null | undefined;
  readonly investorRegionBasis?: InvestorRegionBasisFilter | null | undefined;
  readonly investors?: EnterpriseListFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: ProjectFilter | null | undefined;
  readonly opportunity?: OpportunityReferenceFilter | null | undefined;
  readonly or?: ReadonlyArray<ProjectFilter> | null | undefined;
  readonly publication?: PublicationFilter | null | undefined;
  readonly region?: RegionReferenceFilter | null | undefined;
  readonly segments?: ChainSegmentListFilter | null | undefined;
  readonly segmentsBasis?: SegmentsBasisFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly status?: ProjectStatusFilter | null | undefined;
  readonly statusOn?: DateFilter | null | undefined;
  readonly text?: string | null | undefined;
};

export type ProjectListFilter = {
  readonly none?: ProjectFilter | null | undefined;
  readonly some?: ProjectFilter | null | undefined;
};

export type ProjectReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: ProjectFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type ProjectStatus =
  | 'FUNDED'
  | 'IN_PRODUCTION'
  | 'SIGNED'
  | 'STARTED'
  | 'TERMINATED'
  | 'UNDER_CONSTRUCTION'
  | 'UNKNOWN';

export type ProjectStatusFilter = {
  readonly eq?: ProjectStatus | null | undefined;
  readonly in?: ReadonlyArray<ProjectStatus> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: ProjectStatus | null | undefined;
};

export type PromotionEventFilter = {
  readonly and?: ReadonlyArray<PromotionEventFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly contracts?: IntFilter | null | undefined;
  readonly direction?: EventDirectionFilter | null | undefined;
  readonly heldOn?: DateFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: PromotionEventFilter | null | undefined;
  readonly or?: ReadonlyArray<PromotionEventFilter> | null | undefined;
  readonly parent?: PromotionEventReferenceFilter | null | undefined;
  readonly partnerRegion?: RegionReferenceFilter | null | undefined;
  readonly signed?: MoneyFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly text?: string | null | undefined;
};

export type PromotionEventReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: PromotionEventFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type Publication =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type PublicationFilter = {
  readonly eq?: Publication | null | undefined;
  readonly in?: ReadonlyArray<Publication> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: Publication | null | undefined;
};

export type RegionFilter = {
  readonly and?: ReadonlyArray<RegionFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly level?: RegionLevelFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: RegionFilter | null | undefined;
  readonly or?: ReadonlyArray<RegionFilter> | null | undefined;
  readonly parent?: RegionReferenceFilter | null | undefined;
  readonly side?: RegionSideFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly targetedBy?: TaskListFilter | null | undefined;
  readonly text?: string | null | undefined;
  readonly within?: RegionReferenceFilter | null | undefined;
};

export type RegionLevel =
  | 'COUNTRY'
  | 'COUNTY'
  | 'NEW_AREA'
  | 'PARK'
  | 'PREFECTURE'
  | 'PROVINCE';

export type RegionLevelFilter = {
  readonly eq?: RegionLevel | null | undefined;
  readonly in?: ReadonlyArray<RegionLevel> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: RegionLevel | null | undefined;
};

export type RegionListFilter = {
  readonly none?: RegionFilter | null | undefined;
  readonly some?: RegionFilter | null | undefined;
};

export type RegionMeasure =
  | 'AREA'
  | 'GDP'
  | 'OTHER'
  | 'POPULATION';

export type RegionReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: RegionFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type RegionSide =
  | 'HOME'
  | 'TARGET';

export type RegionSideFilter = {
  readonly eq?: RegionSide | null | undefined;
  readonly in?: ReadonlyArray<RegionSide> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: RegionSide | null | undefined;
};

export type ResourceFilter = {
  readonly and?: ReadonlyArray<ResourceFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly chain?: ChainReferenceFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly isSummable?: BooleanFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly measure?: ResourceMeasureFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly nationalRank?: IntFilter | null | undefined;
  readonly not?: ResourceFilter | null | undefined;
  readonly or?: ReadonlyArray<ResourceFilter> | null | undefined;
  readonly quantity?: DecimalFilter | null | undefined;
  readonly region?: RegionReferenceFilter | null | undefined;
  readonly segments?: ChainSegmentListFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly text?: string | null | undefined;
  readonly type?: ResourceTypeReferenceFilter | null | undefined;
  readonly unit?: StringFilter | null | undefined;
  readonly year?: IntFilter | null | undefined;
};

export type ResourceListFilter = {
  readonly none?: ResourceFilter | null | undefined;
  readonly some?: ResourceFilter | null | undefined;
};

export type ResourceMeasure =
  | 'ANNUAL_OUTPUT'
  | 'AREA'
  | 'CAPACITY'
  | 'COUNT'
  | 'INSTALLED_CAPACITY'
  | 'RESERVE'
  | 'TECHNICAL_POTENTIAL';

export type ResourceMeasureFilter = {
  readonly eq?: ResourceMeasure | null | undefined;
  readonly in?: ReadonlyArray<ResourceMeasure> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: ResourceMeasure | null | undefined;
};

export type ResourceTypeFilter = {
  readonly and?: ReadonlyArray<ResourceTypeFilter> | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: ResourceTypeFilter | null | undefined;
  readonly or?: ReadonlyArray<ResourceTypeFilter> | null | undefined;
};

export type ResourceTypeReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: ResourceTypeFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type Role =
  | 'ADMIN'
  | 'DEPARTMENT'
  | 'GOVERNMENT'
  | 'OFFICE';

export type Scope =
  | 'READ'
  | 'READ_INTERNAL'
  | 'WRITE';

export type SearchType =
  | 'Chain'
  | 'ChainSegment'
  | 'Enterprise'
  | 'Fund'
  | 'Opportunity'
  | 'Organization'
  | 'Policy'
  | 'Project'
  | 'PromotionEvent'
  | 'Region'
  | 'Resource'
  | 'Task';

export type SegmentPresence =
  | 'MISSING'
  | 'PRESENT'
  | 'STRONG'
  | 'WEAK';

export type SegmentPresenceFilter = {
  readonly eq?: SegmentPresence | null | undefined;
  readonly in?: ReadonlyArray<SegmentPresence> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: SegmentPresence | null | undefined;
};

export type SegmentStage =
  | 'DOWNSTREAM'
  | 'MIDSTREAM'
  | 'SUPPORTING'
  | 'UPSTREAM';

export type SegmentStageFilter = {
  readonly eq?: SegmentStage | null | undefined;
  readonly in?: ReadonlyArray<SegmentStage> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: SegmentStage | null | undefined;
};

export type SegmentsBasis =
  | 'JUDGEMENT'
  | 'SUMMARY'
  | 'TITLE';

export type SegmentsBasisFilter = {
  readonly eq?: SegmentsBasis | null | undefined;
  readonly in?: ReadonlyArray<SegmentsBasis> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: SegmentsBasis | null | undefined;
};

export type SiteNeed =
  | 'GREEN_ELECTRICITY'
  | 'LAND'
  | 'LOGISTICS'
  | 'MINERALS'
  | 'POWER'
  | 'TALENT'
  | 'WATER';

export type SourceFilter = {
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly kind?: SourceKindFilter | null | undefined;
  readonly not?: SourceFilter | null | undefined;
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  readonly publisher?: StringFilter | null | undefined;
  readonly url?: StringFilter | null | undefined;
};

export type SourceKind =
  | 'CODE_SEARCH'
  | 'DATA_REPOSITORY'
  | 'OFFICIAL_OR_STATE_MEDIA'
  | 'REPOST'
  | 'TRADE_OR_PORTAL';

export type SourceKindFilter = {
  readonly eq?: SourceKind | null | undefined;
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: SourceKind | null | undefined;
};

export type SourceReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: SourceFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type StringFilter = {
  readonly contains?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
  readonly startsWith?: string | null | undefined;
};

export type SubmitInquiryInput = {
  readonly amount?: MoneyInput | null | undefined;
  readonly company: string;
  readonly contact: string;
  readonly idempotencyKey?: string | null | undefined;
  readonly locale?: Locale | null | undefined;
  readonly message: string;
  readonly opportunity?: string | null | undefined;
};

export type TargetBound =
  | 'AT_LEAST'
  | 'EXACTLY'
  | 'MORE_THAN';

export type TargetBoundFilter = {
  readonly eq?: TargetBound | null | undefined;
  readonly in?: ReadonlyArray<TargetBound> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: TargetBound | null | undefined;
};

export type TaskFilter = {
  readonly and?: ReadonlyArray<TaskFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly bound?: TargetBoundFilter | null | undefined;
  readonly chain?: ChainReferenceFilter | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly decomposition?: DecompositionFilter | null | undefined;
  readonly isSynthetic?: BooleanFilter | null | undefined;
  readonly kind?: TaskKindFilter | null | undefined;
  readonly metric?: MetricReferenceFilter | null | undefined;
  readonly not?: TaskFilter | null | undefined;
  readonly opportunities?: OpportunityListFilter | null | undefined;
  readonly or?: ReadonlyArray<TaskFilter> | null | undefined;
  readonly organization?: OrganizationReferenceFilter | null | undefined;
  readonly parent?: TaskReferenceFilter | null | undefined;
  readonly periodEnd?: DateFilter | null | undefined;
  readonly periodStart?: DateFilter | null | undefined;
  readonly publication?: PublicationFilter | null | undefined;
  readonly region?: RegionReferenceFilter | null | undefined;
  readonly source?: SourceReferenceFilter | null | undefined;
  readonly target?: DecimalFilter | null | undefined;
  readonly targetEnterprises?: EnterpriseListFilter | null | undefined;
  readonly targetRegions?: RegionListFilter | null | undefined;
  readonly text?: string | null | undefined;
  readonly title?: StringFilter | null | undefined;
  readonly unit?: TaskUnitFilter | null | undefined;
};

export type TaskKind =
  | 'DUTY'
  | 'TARGET';

export type TaskKindFilter = {
  readonly eq?: TaskKind | null | undefined;
  readonly in?: ReadonlyArray<TaskKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: TaskKind | null | undefined;
};

export type TaskListFilter = {
  readonly none?: TaskFilter | null | undefined;
  readonly some?: TaskFilter | null | undefined;
};

export type TaskProgressStatus =
  | 'BEHIND'
  | 'DONE'
  | 'NOT_STARTED'
  | 'ON_TRACK'
  | 'OVERDUE';

export type TaskReferenceFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly is?: TaskFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: string | null | undefined;
};

export type TaskUnit =
  | 'COUNT'
  | 'PERCENT'
  | 'TEN_THOUSAND_CNY';

export type TaskUnitFilter = {
  readonly eq?: TaskUnit | null | undefined;
  readonly in?: ReadonlyArray<TaskUnit> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly ne?: TaskUnit | null | undefined;
};

export type ViewerKind =
  | 'ANONYMOUS'
  | 'APP'
  | 'PERSON';

export type AppraisalRankingQueryVariables = Exact<{
  scheme: string;
  quarter: string;
}>;


export type AppraisalRankingQuery = { readonly appraisal: { readonly state: AppraisalState, readonly asOf: string, readonly ranking: ReadonlyArray<{ readonly rank: number, readonly total: string, readonly organization: { readonly code: string, readonly name: string } | null, readonly contributions: ReadonlyArray<{ readonly value: string | null, readonly target: string | null, readonly reported: string | null, readonly verified: string | null, readonly points: string | null, readonly reason: string | null, readonly explanation: string, readonly indicator: { readonly code: string, readonly name: string } | null }> }> } | null };

export type AppraisalRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppraisalRoundsQuery = { readonly appraisalRounds: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly quarter: string, readonly state: AppraisalState, readonly scheme: { readonly code: string, readonly name: string } }> } };

export type BrowseOpportunitiesQueryVariables = Exact<{
  filter?: OpportunityFilter | null | undefined;
  orderBy?: ReadonlyArray<OpportunityOrder> | OpportunityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseOpportunitiesQuery = { readonly opportunities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly summary: string, readonly stage: OpportunityStage, readonly isOpen: boolean, readonly cooperationMode: CooperationMode, readonly publishedOn: string | null, readonly untranslated: ReadonlyArray<string>, readonly investment: { readonly amount: string, readonly currency: string } | null, readonly region: { readonly code: string, readonly name: string }, readonly chain: { readonly code: string, readonly name: string } | null, readonly freshness: { readonly asOf: string | null, readonly state: FreshnessState } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly facets: { readonly chain: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }>, readonly region: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }>, readonly stage: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }>, readonly cooperationMode: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }>, readonly investment: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }>, readonly year: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } } };

export type ChainGapsQueryVariables = Exact<{
  code: string;
  targets?: number | null | undefined;
}>;


export type ChainGapsQuery = { readonly chain: { readonly code: string, readonly name: string, readonly leadDepartment: { readonly name: string } | null, readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly segment: { readonly code: string, readonly name: string, readonly presence: SegmentPresence, readonly note: string | null, readonly enterprises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly homeRegion: { readonly name: string } | null }> }, readonly opportunities: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly isOpen: boolean }> } }, readonly evidence: ReadonlyArray<{ readonly relation: NeighbourRelation, readonly anchors: number, readonly explanation: string, readonly neighbour: { readonly code: string, readonly name: string, readonly presence: SegmentPresence } }> }> } | null };

export type ChainMapQueryVariables = Exact<{
  code: string;
}>;


export type ChainMapQuery = { readonly chainMap: { readonly segmentCount: number, readonly gapCount: number, readonly chain: { readonly code: string, readonly name: string, readonly leadDepartment: { readonly name: string } | null }, readonly legend: ReadonlyArray<{ readonly presence: SegmentPresence, readonly count: number }>, readonly bands: ReadonlyArray<{ readonly stage: SegmentStage, readonly nodes: ReadonlyArray<{ readonly isGap: boolean, readonly anchors: number, readonly targets: number, readonly opportunities: number, readonly segment: { readonly code: string, readonly name: string, readonly presence: SegmentPresence } }> }>, readonly outside: ReadonlyArray<{ readonly anchors: number, readonly targets: number, readonly opportunities: number, readonly segment: { readonly code: string, readonly name: string, readonly presence: SegmentPresence, readonly chain: { readonly code: string, readonly name: string } } }>, readonly edges: ReadonlyArray<{ readonly note: string | null, readonly supplier: { readonly code: string }, readonly customer: { readonly code: string } }> } };

export type CompareOpportunitiesQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
  profile?: InvestorProfile | null | undefined;
  weights?: MatchWeights | null | undefined;
}>;


export type CompareOpportunitiesQuery = { readonly compare: ReadonlyArray<{ readonly opportunity: { readonly code: string, readonly title: string, readonly stage: OpportunityStage, readonly conditions: string | null, readonly region: { readonly name: string }, readonly investment: { readonly amount: string } | null }, readonly verdict: { readonly match: { readonly score: string, readonly confidence: string, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly explanation: string }> } | null, readonly excludedBecause: { readonly code: MatchExclusionCode, readonly explanation: string } | null } }> };

export type DataQualityQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type DataQualityQuery = { readonly dataQuality: { readonly types: ReadonlyArray<{ readonly type: string, readonly total: number, readonly synthetic: number, readonly withoutSource: number, readonly undated: number }>, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly rule: FindingRule, readonly state: FindingState, readonly stated: string, readonly computed: string, readonly message: string, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }>, readonly facets: { readonly rule: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } } } };

export type EnterpriseMatchesQueryVariables = Exact<{
  code: string;
  weights?: MatchWeights | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterpriseMatchesQuery = { readonly enterprise: { readonly code: string, readonly name: string, readonly homeRegion: { readonly name: string } | null, readonly matches: { readonly totalCount: number, readonly excludedCount: number, readonly emptyBecause: string | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly score: string, readonly confidence: string, readonly opportunity: { readonly code: string, readonly title: string, readonly isOpen: boolean, readonly region: { readonly name: string }, readonly investment: { readonly amount: string } | null } | null, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly weight: number, readonly explanation: string }> }> } } | null };

export type FiguresOfAYearQueryVariables = Exact<{
  region: string;
  start: string;
  end: string;
}>;


export type FiguresOfAYearQuery = { readonly indicators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly value: string, readonly unit: IndicatorUnit, readonly growth: string | null, readonly scope: string | null, readonly basis: IndicatorBasis, readonly publisher: string, readonly metric: { readonly code: string, readonly name: string }, readonly amount: { readonly amount: string } | null, readonly source: { readonly publisher: string, readonly publishedOn: string | null } | null }> } };

export type FindRecordsQueryVariables = Exact<{
  text: string;
  types: ReadonlyArray<SearchType> | SearchType;
  first?: number | null | undefined;
}>;


export type FindRecordsQuery = { readonly search: { readonly counts: ReadonlyArray<{ readonly type: SearchType, readonly count: number }>, readonly hits: ReadonlyArray<{ readonly type: SearchType, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly code: string, readonly name: string, readonly id: string, readonly chain: { readonly name: string } }
        | { readonly id: string }
        | { readonly code: string, readonly name: string, readonly id: string, readonly homeRegion: { readonly name: string } | null }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly code: string, readonly title: string, readonly id: string, readonly region: { readonly name: string } }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type FundMapQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type FundMapQuery = { readonly fundMap: { readonly fundCount: number, readonly withoutSize: number, readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: FundKind, readonly sizeBasis: FundSizeBasis | null, readonly allChains: boolean, readonly size: { readonly amount: string } | null }>, readonly enterprises: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly chains: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly edges: ReadonlyArray<{ readonly link: FundMapLink, readonly from: string, readonly to: string, readonly date: string | null, readonly amount: { readonly amount: string } | null }>, readonly totals: ReadonlyArray<{ readonly basis: FundSizeBasis, readonly count: number, readonly size: { readonly amount: string } }>, readonly legend: ReadonlyArray<{ readonly kind: FundKind, readonly count: number }> } };

export type FundSheetQueryVariables = Exact<{
  id: string | number;
}>;


export type FundSheetQuery = { readonly fund: { readonly name: string, readonly kind: FundKind, readonly sizeBasis: FundSizeBasis | null, readonly manager: string | null, readonly establishedOn: string | null, readonly summary: string, readonly allChains: boolean, readonly size: { readonly amount: string } | null, readonly region: { readonly name: string }, readonly parent: { readonly id: string, readonly name: string } | null, readonly subFunds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sizeBasis: FundSizeBasis | null, readonly size: { readonly amount: string } | null }> }, readonly chains: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly investments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly investedOn: string | null, readonly amount: { readonly amount: string } | null, readonly enterprise: { readonly id: string, readonly name: string } }> }, readonly findings: ReadonlyArray<{ readonly message: string }>, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null, readonly freshness: { readonly asOf: string | null, readonly ageDays: number | null, readonly state: FreshnessState } } | null };

export type FundedEnterpriseQueryVariables = Exact<{
  id: string | number;
}>;


export type FundedEnterpriseQuery = { readonly enterprise: { readonly name: string, readonly role: EnterpriseRole, readonly homeRegion: { readonly name: string } | null, readonly segments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly chain: { readonly name: string } }> }, readonly fundInvestments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly investedOn: string | null, readonly amount: { readonly amount: string } | null, readonly fund: { readonly id: string, readonly name: string } }> }, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: ProjectStatus, readonly contract: { readonly amount: string } | null }> }, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null, readonly freshness: { readonly asOf: string | null, readonly ageDays: number | null, readonly state: FreshnessState } } | null };

export type FunnelChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FunnelChoicesQuery = { readonly regions: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly chains: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly funnel: { readonly groups: ReadonlyArray<{ readonly code: string | null, readonly label: string }>, readonly cohorts: ReadonlyArray<{ readonly outcome: { readonly event: { readonly code: string, readonly name: string } } }> } };

export type FunnelQueryVariables = Exact<{
  region?: string | null | undefined;
  chain?: string | null | undefined;
  event?: string | null | undefined;
  asOf?: string | null | undefined;
  by?: FunnelDimension;
}>;


export type FunnelQuery = { readonly funnel: { readonly projects: { readonly counts: { readonly signed: number | null, readonly started: number | null, readonly completed: number | null, readonly unknown: number, readonly startRate: string | null, readonly completionRate: string | null }, readonly money: { readonly pricedProjects: number | null, readonly arrivalRate: string | null, readonly contracted: { readonly amount: string } | null, readonly inPlace: { readonly amount: string } | null } }, readonly groups: ReadonlyArray<{ readonly code: string | null, readonly label: string, readonly counts: { readonly signed: number | null, readonly started: number | null, readonly completed: number | null, readonly unknown: number, readonly startRate: string | null, readonly completionRate: string | null }, readonly money: { readonly pricedProjects: number | null, readonly arrivalRate: string | null, readonly contracted: { readonly amount: string } | null, readonly inPlace: { readonly amount: string } | null } }>, readonly cohorts: ReadonlyArray<{ readonly outcome: { readonly code: string, readonly observedOn: string, readonly statedStartRate: string | null, readonly statedCompletionRate: string | null, readonly statedArrivalRate: string | null, readonly event: { readonly code: string, readonly name: string }, readonly region: { readonly name: string } | null, readonly source: { readonly publisher: string, readonly publishedOn: string | null } | null }, readonly counts: { readonly signed: number | null, readonly started: number | null, readonly completed: number | null, readonly startRate: string | null, readonly completionRate: string | null }, readonly money: { readonly arrivalRate: string | null, readonly contracted: { readonly amount: string } | null, readonly inPlace: { readonly amount: string } | null } }> } };

export type GapTargetsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
}>;


export type GapTargetsQuery = { readonly chain: { readonly name: string, readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly segment: { readonly code: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly explanation: string }>, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: string, readonly confidence: string, readonly enterprise: { readonly code: string, readonly name: string, readonly homeRegion: { readonly name: string } | null } | null, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly explanation: string }> }> } }> } | null };

export type InquiryReceiptQueryVariables = Exact<{
  code: string;
}>;


export type InquiryReceiptQuery = { readonly inquiryReceipt: { readonly status: InquiryStatus, readonly answer: string | null, readonly clock: { readonly dueOn: string, readonly answeredOn: string | null, readonly workingDaysLate: number } } | null };

export type InvestmentCaseQueryVariables = Exact<{
  code: string;
}>;


export type InvestmentCaseQuery = { readonly opportunity: { readonly code: string, readonly title: string, readonly summary: string, readonly conditions: string | null, readonly stage: OpportunityStage, readonly isOpen: boolean, readonly isPool: boolean, readonly isSynthetic: boolean, readonly publishedOn: string | null, readonly investmentBasis: InvestmentBasis | null, readonly cooperationMode: CooperationMode, readonly untranslated: ReadonlyArray<string>, readonly investment: { readonly amount: string } | null, readonly region: { readonly name: string, readonly ancestors: ReadonlyArray<{ readonly name: string }>, readonly statistics: { readonly nodes: ReadonlyArray<{ readonly measure: RegionMeasure, readonly value: string, readonly unit: string, readonly year: number, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null }> } }, readonly chain: { readonly name: string, readonly leadDepartment: { readonly name: string } | null } | null, readonly segments: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly stage: SegmentStage, readonly presence: SegmentPresence }> }, readonly feedstock: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly name: string, readonly quantity: string | null, readonly unit: string | null, readonly year: number | null, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null } }> }, readonly suppliers: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly name: string, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null } }> }, readonly customers: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly name: string, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null } }> }, readonly applicablePolicies: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly title: string, readonly issuer: string, readonly documentNumber: string | null, readonly level: PolicyLevel, readonly state: PolicyState, readonly issuedOn: string | null, readonly validUntil: string | null, readonly summary: string, readonly caveat: string | null, readonly instruments: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null } }> }, readonly eligibleFunds: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly name: string, readonly kind: FundKind, readonly manager: string | null, readonly sizeBasis: FundSizeBasis | null, readonly size: { readonly amount: string } | null, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null } }> }, readonly comparableProjects: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly name: string, readonly investor: string, readonly status: ProjectStatus, readonly contract: { readonly amount: string } | null, readonly region: { readonly name: string }, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null } }> }, readonly matches: { readonly totalCount: number, readonly emptyBecause: string | null, readonly nodes: ReadonlyArray<{ readonly score: string, readonly confidence: string, readonly enterprise: { readonly name: string, readonly role: EnterpriseRole, readonly homeRegion: { readonly name: string } | null, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null } | null, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly weight: number, readonly explanation: string }> }> }, readonly findings: ReadonlyArray<{ readonly message: string }>, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null, readonly freshness: { readonly asOf: string | null, readonly ageDays: number | null, readonly state: FreshnessState } } | null };

export type OriginFragment = { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null };

export type InvestorFitQueryVariables = Exact<{
  profile: InvestorProfile;
  weights?: MatchWeights | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  reasons?: boolean | null | undefined;
}>;


export type InvestorFitQuery = { readonly investorFit: { readonly inferredSegments: ReadonlyArray<{ readonly word: string, readonly segment: { readonly code: string, readonly name: string } | null }>, readonly matches: { readonly totalCount: number, readonly excludedCount: number, readonly emptyBecause: string | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly score: string, readonly confidence: string, readonly opportunity: { readonly code: string, readonly title: string, readonly isOpen: boolean, readonly region: { readonly name: string }, readonly investment: { readonly amount: string } | null, readonly feedstock?: { readonly edges: ReadonlyArray<{ readonly explanation: string }> }, readonly suppliers?: { readonly edges: ReadonlyArray<{ readonly explanation: string }> }, readonly applicablePolicies?: { readonly edges: ReadonlyArray<{ readonly explanation: string }> }, readonly eligibleFunds?: { readonly edges: ReadonlyArray<{ readonly explanation: string }> } } | null, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly weight: number, readonly explanation: string }> }> } } };

export type InvestorVerdictQueryVariables = Exact<{
  profile: InvestorProfile;
  opportunity: string;
  weights?: MatchWeights | null | undefined;
}>;


export type InvestorVerdictQuery = { readonly compare: ReadonlyArray<{ readonly opportunity: { readonly code: string, readonly title: string, readonly region: { readonly name: string }, readonly investment: { readonly amount: string } | null }, readonly verdict: { readonly match: { readonly score: string, readonly confidence: string, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly weight: number, readonly explanation: string, readonly evidence: ReadonlyArray<
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly title: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly title: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string }
            | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null, readonly supplier: { readonly name: string }, readonly customer: { readonly name: string } }
            | { readonly id: string }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
            | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          > }> } | null, readonly excludedBecause: { readonly code: MatchExclusionCode, readonly explanation: string, readonly evidence: ReadonlyArray<
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly title: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly title: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null, readonly supplier: { readonly name: string }, readonly customer: { readonly name: string } }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        > } | null } }> };

type Evidence_AppraisalIndicator_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_AppraisalRound_Fragment = { readonly id: string };

type Evidence_AppraisalScheme_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_AuditEntry_Fragment = { readonly id: string };

type Evidence_Blocker_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Chain_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_ChainSegment_Fragment = { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_DataFinding_Fragment = { readonly id: string };

type Evidence_Enterprise_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_EventOutcome_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_FactorSupport_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Fund_Fragment = { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_FundInvestment_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_FundsReport_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Indicator_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Inquiry_Fragment = { readonly id: string };

type Evidence_Lead_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_LeadStatusChange_Fragment = { readonly id: string };

type Evidence_Metric_Fragment = { readonly id: string };

type Evidence_Opportunity_Fragment = { readonly title: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Organization_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Policy_Fragment = { readonly title: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_PolicyInstrument_Fragment = { readonly id: string };

type Evidence_ProgressReport_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Project_Fragment = { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_ProjectStatusChange_Fragment = { readonly id: string };

type Evidence_PromotionEvent_Fragment = { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Region_Fragment = { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_RegionCoverage_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_RegionStatistic_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Resource_Fragment = { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_ResourceType_Fragment = { readonly id: string };

type Evidence_SegmentSupply_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null, readonly supplier: { readonly name: string }, readonly customer: { readonly name: string } };

type Evidence_Source_Fragment = { readonly id: string };

type Evidence_Task_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Verification_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

type Evidence_Visit_Fragment = { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null };

export type EvidenceFragment =
  | Evidence_AppraisalIndicator_Fragment
  | Evidence_AppraisalRound_Fragment
  | Evidence_AppraisalScheme_Fragment
  | Evidence_AuditEntry_Fragment
  | Evidence_Blocker_Fragment
  | Evidence_Chain_Fragment
  | Evidence_ChainSegment_Fragment
  | Evidence_DataFinding_Fragment
  | Evidence_Enterprise_Fragment
  | Evidence_EventOutcome_Fragment
  | Evidence_FactorSupport_Fragment
  | Evidence_Fund_Fragment
  | Evidence_FundInvestment_Fragment
  | Evidence_FundsReport_Fragment
  | Evidence_Indicator_Fragment
  | Evidence_Inquiry_Fragment
  | Evidence_Lead_Fragment
  | Evidence_LeadStatusChange_Fragment
  | Evidence_Metric_Fragment
  | Evidence_Opportunity_Fragment
  | Evidence_Organization_Fragment
  | Evidence_Policy_Fragment
  | Evidence_PolicyInstrument_Fragment
  | Evidence_ProgressReport_Fragment
  | Evidence_Project_Fragment
  | Evidence_ProjectStatusChange_Fragment
  | Evidence_PromotionEvent_Fragment
  | Evidence_Region_Fragment
  | Evidence_RegionCoverage_Fragment
  | Evidence_RegionStatistic_Fragment
  | Evidence_Resource_Fragment
  | Evidence_ResourceType_Fragment
  | Evidence_SegmentSupply_Fragment
  | Evidence_Source_Fragment
  | Evidence_Task_Fragment
  | Evidence_Verification_Fragment
  | Evidence_Visit_Fragment
;

export type ListChainsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListChainsQuery = { readonly chains: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } };

export type ListOpportunitiesQueryVariables = Exact<{
  filter?: OpportunityFilter | null | undefined;
  orderBy?: ReadonlyArray<OpportunityOrder> | OpportunityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListOpportunitiesQuery = { readonly opportunities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly summary: string, readonly stage: OpportunityStage, readonly isOpen: boolean, readonly cooperationMode: CooperationMode, readonly investmentBasis: InvestmentBasis | null, readonly publishedOn: string | null, readonly untranslated: ReadonlyArray<string>, readonly investment: { readonly amount: string } | null, readonly region: { readonly code: string, readonly name: string }, readonly chain: { readonly code: string, readonly name: string } | null, readonly freshness: { readonly asOf: string | null, readonly state: FreshnessState }, readonly source: { readonly publisher: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ListPoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  orderBy?: ReadonlyArray<PolicyOrder> | PolicyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPoliciesQuery = { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly summary: string, readonly issuer: string, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly validUntil: string | null, readonly state: PolicyState, readonly level: PolicyLevel, readonly allChains: boolean, readonly untranslated: ReadonlyArray<string>, readonly region: { readonly code: string, readonly name: string } | null, readonly instruments: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly freshness: { readonly asOf: string | null, readonly state: FreshnessState }, readonly source: { readonly publisher: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ListSourcesQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListSourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly all: { readonly facets: { readonly kind: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } } };

export type MatchVerdictQueryVariables = Exact<{
  enterprise: string;
  opportunity: string;
  weights?: MatchWeights | null | undefined;
}>;


export type MatchVerdictQuery = { readonly enterprise: { readonly code: string, readonly name: string, readonly homeRegion: { readonly name: string } | null } | null, readonly opportunity: { readonly code: string, readonly title: string, readonly region: { readonly name: string }, readonly investment: { readonly amount: string } | null } | null, readonly match: { readonly match: { readonly score: string, readonly confidence: string, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly weight: number, readonly explanation: string, readonly evidence: ReadonlyArray<
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly title: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly title: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null, readonly supplier: { readonly name: string }, readonly customer: { readonly name: string } }
          | { readonly id: string }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
          | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        > }> } | null, readonly excludedBecause: { readonly code: MatchExclusionCode, readonly explanation: string, readonly evidence: ReadonlyArray<
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly title: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly title: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string }
        | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly name: string, readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null, readonly supplier: { readonly name: string }, readonly customer: { readonly name: string } }
        | { readonly id: string }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
        | { readonly id: string, readonly source: { readonly publisher: string, readonly publishedOn: string | null, readonly url: string | null } | null }
      > } | null } };

export type OpportunityChoicesQueryVariables = Exact<{
  chain?: OpportunityFilter | null | undefined;
  region?: OpportunityFilter | null | undefined;
  stage?: OpportunityFilter | null | undefined;
  mode?: OpportunityFilter | null | undefined;
  amount?: OpportunityFilter | null | undefined;
  year?: OpportunityFilter | null | undefined;
}>;


export type OpportunityChoicesQuery = { readonly chain: { readonly facets: { readonly chain: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly region: { readonly facets: { readonly region: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly stage: { readonly facets: { readonly stage: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly mode: { readonly facets: { readonly cooperationMode: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly amount: { readonly facets: { readonly investment: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly year: { readonly facets: { readonly year: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } } };

export type OpportunityMatchesQueryVariables = Exact<{
  code: string;
  role?: EnterpriseRole | null | undefined;
  weights?: MatchWeights | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpportunityMatchesQuery = { readonly opportunity: { readonly code: string, readonly title: string, readonly region: { readonly name: string }, readonly investment: { readonly amount: string } | null, readonly matches: { readonly totalCount: number, readonly excludedCount: number, readonly emptyBecause: string | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly score: string, readonly confidence: string, readonly enterprise: { readonly code: string, readonly name: string, readonly homeRegion: { readonly name: string } | null } | null, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly weight: number, readonly explanation: string, readonly evidence: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > }> } }> } } | null };

export type OpportunitySheetQueryVariables = Exact<{
  code: string;
}>;


export type OpportunitySheetQuery = { readonly opportunity: { readonly id: string, readonly title: string, readonly summary: string, readonly conditions: string | null, readonly stage: OpportunityStage, readonly isOpen: boolean, readonly investmentBasis: InvestmentBasis | null, readonly cooperationMode: CooperationMode, readonly untranslated: ReadonlyArray<string>, readonly investment: { readonly amount: string } | null, readonly region: { readonly code: string, readonly name: string, readonly ancestors: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly statistics: { readonly nodes: ReadonlyArray<{ readonly measure: RegionMeasure, readonly value: string, readonly unit: string, readonly year: number }> } }, readonly chain: { readonly code: string, readonly name: string, readonly leadDepartment: { readonly name: string } | null } | null, readonly segments: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly presence: SegmentPresence, readonly resources: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly quantity: string | null, readonly unit: string | null, readonly region: { readonly name: string } }> }, readonly enterprises: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> }, readonly feedstock: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly code: string, readonly name: string, readonly quantity: string | null, readonly unit: string | null } }> }, readonly suppliers: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly code: string, readonly name: string } }> }, readonly customers: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly code: string, readonly name: string } }> }, readonly applicablePolicies: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly code: string, readonly title: string, readonly state: PolicyState, readonly caveat: string | null } }> }, readonly eligibleFunds: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly code: string, readonly name: string, readonly sizeBasis: FundSizeBasis | null, readonly size: { readonly amount: string } | null } }> }, readonly comparableProjects: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly sharedSegments: number, readonly node: { readonly code: string, readonly name: string, readonly investor: string, readonly status: ProjectStatus } }> }, readonly findings: ReadonlyArray<{ readonly message: string }>, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null, readonly kind: SourceKind } | null, readonly freshness: { readonly asOf: string | null, readonly ageDays: number | null, readonly state: FreshnessState } } | null, readonly inquiryTerms: { readonly workingDays: number, readonly dueOn: string } };

export type OpportunityTitlesQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
}>;


export type OpportunityTitlesQuery = { readonly opportunities: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string }> } };

export type PoliciesInForceQueryVariables = Exact<{
  on: string;
  chain: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PoliciesInForceQuery = { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly issuer: string, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly validUntil: string | null, readonly state: PolicyState, readonly level: PolicyLevel, readonly allChains: boolean, readonly summary: string, readonly caveat: string | null, readonly region: { readonly name: string } | null, readonly instruments: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly facets: { readonly instrument: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }>, readonly level: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } } };

export type PolicyChoicesQueryVariables = Exact<{
  instrument?: PolicyFilter | null | undefined;
  chain?: PolicyFilter | null | undefined;
  region?: PolicyFilter | null | undefined;
  level?: PolicyFilter | null | undefined;
}>;


export type PolicyChoicesQuery = { readonly instrument: { readonly facets: { readonly instrument: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly chain: { readonly facets: { readonly chain: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly region: { readonly facets: { readonly region: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly level: { readonly facets: { readonly level: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly instruments: { readonly nodes: ReadonlyArray<{ readonly code: string }> } };

export type PolicySheetQueryVariables = Exact<{
  code: string;
}>;


export type PolicySheetQuery = { readonly policy: { readonly id: string, readonly title: string, readonly summary: string, readonly caveat: string | null, readonly issuer: string, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly validUntil: string | null, readonly state: PolicyState, readonly level: PolicyLevel, readonly allChains: boolean, readonly untranslated: ReadonlyArray<string>, readonly region: { readonly code: string, readonly name: string, readonly ancestors: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null, readonly instruments: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly chains: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly findings: ReadonlyArray<{ readonly message: string }>, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null, readonly kind: SourceKind } | null, readonly freshness: { readonly asOf: string | null, readonly ageDays: number | null, readonly state: FreshnessState } } | null };

export type ProfileChoicesQueryVariables = Exact<{
  segments?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ProfileChoicesQuery = { readonly provinces: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly countries: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly chainSegments: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } };

export type RegionOverviewQueryVariables = Exact<{
  code: string;
}>;


export type RegionOverviewQuery = { readonly region: { readonly name: string, readonly ancestors: ReadonlyArray<{ readonly name: string }>, readonly statistics: { readonly nodes: ReadonlyArray<{ readonly measure: RegionMeasure, readonly value: string, readonly unit: string, readonly year: number }> }, readonly resources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly measure: ResourceMeasure, readonly quantity: string | null, readonly unit: string | null, readonly year: number | null, readonly nationalRank: number | null }> }, readonly opportunities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly stage: OpportunityStage, readonly investment: { readonly amount: string } | null }> }, readonly strengths: ReadonlyArray<{ readonly explanation: string, readonly segment: { readonly code: string, readonly name: string } }>, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly status: ProjectStatus, readonly contract: { readonly amount: string } | null }> }, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null, readonly freshness: { readonly asOf: string | null, readonly ageDays: number | null, readonly state: FreshnessState } } | null };

export type RegionSheetQueryVariables = Exact<{
  code: string;
}>;


export type RegionSheetQuery = { readonly region: { readonly id: string, readonly name: string, readonly level: RegionLevel, readonly statistics: { readonly nodes: ReadonlyArray<{ readonly measure: RegionMeasure, readonly value: string, readonly unit: string, readonly year: number }> }, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly target: string, readonly unit: TaskUnit, readonly bound: TargetBound, readonly periodStart: string, readonly periodEnd: string }> }, readonly opportunities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly isOpen: boolean }>, readonly facets: { readonly chain: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly status: ProjectStatus, readonly contract: { readonly amount: string } | null }> }, readonly resources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly quantity: string | null, readonly unit: string | null, readonly year: number | null }> }, readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly state: PolicyState }> } } | null };

export type RegionStrengthsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  targets?: number | null | undefined;
}>;


export type RegionStrengthsQuery = { readonly region: { readonly name: string, readonly strengths: ReadonlyArray<{ readonly resources: number, readonly suppliers: number, readonly customers: number, readonly opportunities: number, readonly explanation: string, readonly segment: { readonly code: string, readonly name: string }, readonly evidence: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly targets: { readonly nodes: ReadonlyArray<{ readonly score: string, readonly enterprise: { readonly code: string, readonly name: string } | null }> } }> } | null };

export type ResourceMapQueryVariables = Exact<{
  type?: string | null | undefined;
  measure?: ResourceMeasure | null | undefined;
  unit?: string | null | undefined;
}>;


export type ResourceMapQuery = { readonly resourceMap: { readonly resourceCount: number, readonly tiles: ReadonlyArray<{ readonly column: number, readonly row: number, readonly resourceCount: number, readonly region: { readonly code: string, readonly name: string }, readonly sums: ReadonlyArray<{ readonly measure: ResourceMeasure, readonly unit: string | null, readonly quantity: string | null, readonly summedCount: number, readonly leftOutCount: number, readonly type: { readonly code: string, readonly name: string } }> }>, readonly unplaced: ReadonlyArray<{ readonly measure: ResourceMeasure, readonly unit: string | null, readonly quantity: string | null, readonly type: { readonly code: string, readonly name: string } }>, readonly totals: ReadonlyArray<{ readonly measure: ResourceMeasure, readonly unit: string | null, readonly quantity: string | null, readonly summedCount: number, readonly leftOutCount: number, readonly type: { readonly code: string, readonly name: string } }>, readonly classes: ReadonlyArray<{ readonly from: string, readonly to: string, readonly tileCount: number }> } };

export type ResourceTilesQueryVariables = Exact<{
  type?: string | null | undefined;
}>;


export type ResourceTilesQuery = { readonly resources: { readonly facets: { readonly type: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly resourceMap: { readonly resourceCount: number, readonly tiles: ReadonlyArray<{ readonly column: number, readonly row: number, readonly resourceCount: number, readonly region: { readonly code: string, readonly name: string, readonly opportunities: { readonly totalCount: number } }, readonly sums: ReadonlyArray<{ readonly measure: ResourceMeasure, readonly unit: string | null, readonly quantity: string | null, readonly summedCount: number, readonly leftOutCount: number, readonly type: { readonly code: string, readonly name: string } }> }>, readonly unplaced: ReadonlyArray<{ readonly measure: ResourceMeasure, readonly unit: string | null, readonly quantity: string | null, readonly summedCount: number, readonly leftOutCount: number, readonly type: { readonly code: string, readonly name: string } }> } };

export type SearchCatalogQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchCatalogQuery = { readonly search: { readonly isSearchable: boolean, readonly counts: ReadonlyArray<{ readonly type: SearchType, readonly count: number }>, readonly hits: ReadonlyArray<{ readonly type: SearchType, readonly matchedIn: MatchedIn, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly highlights: ReadonlyArray<{ readonly field: string, readonly locale: Locale, readonly segments: ReadonlyArray<{ readonly text: string, readonly isMatch: boolean }> }> }> } };

export type SegmentSheetQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
}>;


export type SegmentSheetQuery = { readonly chainSegment: { readonly code: string, readonly name: string, readonly presence: SegmentPresence, readonly stage: SegmentStage, readonly note: string | null, readonly chain: { readonly code: string, readonly name: string, readonly leadDepartment: { readonly name: string } | null, readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly state: PolicyState }> }, readonly funds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly sizeBasis: FundSizeBasis | null, readonly size: { readonly amount: string } | null }> } }, readonly gap: { readonly kind: GapKind, readonly evidence: ReadonlyArray<{ readonly explanation: string, readonly anchors: number, readonly relation: NeighbourRelation, readonly neighbour: { readonly code: string, readonly presence: SegmentPresence } }> } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly note: string | null, readonly supplier: { readonly code: string, readonly name: string, readonly presence: SegmentPresence } }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly note: string | null, readonly customer: { readonly code: string, readonly name: string, readonly presence: SegmentPresence } }> }, readonly anchors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly targets: { readonly totalCount: number, readonly emptyBecause: string | null, readonly nodes: ReadonlyArray<{ readonly score: string, readonly confidence: string, readonly enterprise: { readonly code: string, readonly name: string, readonly homeRegion: { readonly name: string } | null } | null, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly weight: number, readonly explanation: string }> }> }, readonly opportunities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly isOpen: boolean }> }, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null, readonly freshness: { readonly asOf: string | null, readonly ageDays: number | null, readonly state: FreshnessState } } | null };

export type SegmentTargetsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
}>;


export type SegmentTargetsQuery = { readonly chainSegment: { readonly name: string, readonly presence: SegmentPresence, readonly note: string | null, readonly aliases: ReadonlyArray<{ readonly locale: Locale, readonly alias: string }>, readonly anchors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly homeRegion: { readonly name: string } | null }> }, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly ownership: Ownership, readonly homeRegion: { readonly name: string } | null, readonly revenue: { readonly amount: string } | null, readonly positions: ReadonlyArray<{ readonly note: string | null, readonly segment: { readonly code: string } }> }>, readonly facets: { readonly homeRegion: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly opportunities: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly stage: OpportunityStage, readonly region: { readonly name: string } }> }, readonly projects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly investor: string, readonly status: ProjectStatus }> } } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { readonly home: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly level: RegionLevel, readonly side: RegionSide }> }, readonly viewer: { readonly kind: ViewerKind, readonly subject: string | null, readonly role: Role | null, readonly organizationCode: string | null, readonly keyPrefix: string | null, readonly scopes: ReadonlyArray<Scope> } };

export type SubmitInquiryMutationVariables = Exact<{
  input: SubmitInquiryInput;
}>;


export type SubmitInquiryMutation = { readonly submitInquiry: { readonly receipt: { readonly code: string } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type TasksAndBreakdownQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksAndBreakdownQuery = { readonly tasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly summary: string, readonly target: string, readonly unit: TaskUnit, readonly bound: TargetBound, readonly periodStart: string, readonly periodEnd: string, readonly targetAmount: { readonly amount: string } | null, readonly metric: { readonly name: string }, readonly region: { readonly name: string } | null, readonly organization: { readonly name: string } | null, readonly source: { readonly publisher: string, readonly publishedOn: string | null } | null, readonly breakdowns: ReadonlyArray<{ readonly decomposition: Decomposition, readonly childCount: number, readonly comparableCount: number, readonly assigned: string | null, readonly remainder: string | null, readonly isOverCommitted: boolean | null }>, readonly progress: { readonly cumulative: string | null, readonly value: string | null, readonly percent: string | null, readonly asOf: string | null, readonly status: TaskProgressStatus } | null, readonly reports: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly month: string, readonly value: string, readonly corrects: { readonly code: string } | null }> }, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly target: string, readonly unit: TaskUnit, readonly decomposition: Decomposition, readonly targetAmount: { readonly amount: string } | null, readonly region: { readonly name: string } | null, readonly chain: { readonly name: string } | null, readonly organization: { readonly name: string } | null }> } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly all: { readonly facets: { readonly metric: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }>, readonly year: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } } };

export const appraisalRanking: TypedDocument<AppraisalRankingQuery, AppraisalRankingQueryVariables> = {
  name: "appraisal-ranking",
  id: "312249145ec50b8a10c818213dca27988abd2e35802b4fdb47d5e30aab24cb89",
};

export const appraisalRounds: TypedDocument<AppraisalRoundsQuery, AppraisalRoundsQueryVariables> = {
  name: "appraisal-rounds",
  id: "d18cce8b71dcd9eb33a072b88440785a6eefc67af39f2e6770f5face6e06978b",
};

export const browseOpportunities: TypedDocument<BrowseOpportunitiesQuery, BrowseOpportunitiesQueryVariables> = {
  name: "browse-opportunities",
  id: "00de347ca74183933f688cb0c5d847c6a491073a08066f9adf43e32847f43755",
};

export const chainGaps: TypedDocument<ChainGapsQuery, ChainGapsQueryVariables> = {
  name: "chain-gaps",
  id: "3ff9b249b0e10261c2656bd6c29559f1ca555ed2288344fc0e4b17b6a66712e9",
};

export const chainMap: TypedDocument<ChainMapQuery, ChainMapQueryVariables> = {
  name: "chain-map",
  id: "1f5f76b57285edc434b8ddc9d0c190f9b84764088849fc78e89d412da91e2b55",
};

export const compareOpportunities: TypedDocument<CompareOpportunitiesQuery, CompareOpportunitiesQueryVariables> = {
  name: "compare-opportunities",
  id: "e5e6bbf69a726d6d637c6319cc3b1b6179c642cd497740d59604c60117275c46",
};

export const dataQuality: TypedDocument<DataQualityQuery, DataQualityQueryVariables> = {
  name: "data-quality",
  id: "b473888eec762cd3691120932812da2aa9e07e56eeaeadae5b5b85c85959290a",
};

export const enterpriseMatches: TypedDocument<EnterpriseMatchesQuery, EnterpriseMatchesQueryVariables> = {
  name: "enterprise-matches",
  id: "b76cdafac9abbff333a0b86f22b7f54e23e487dfebd890a24b63595911fadb01",
};

export const figuresOfAYear: TypedDocument<FiguresOfAYearQuery, FiguresOfAYearQueryVariables> = {
  name: "figures-of-a-year",
  id: "9e94e9601a5f3cb6ce2956ce8257204983ee545c4e6b71c7a172b15ab0dbe204",
};

export const findRecords: TypedDocument<FindRecordsQuery, FindRecordsQueryVariables> = {
  name: "find-records",
  id: "e0434c42e270619cce02c2c9f0af0a7afb183400ffeed706c040b3980b23ff9d",
};

export const fundMap: TypedDocument<FundMapQuery, FundMapQueryVariables> = {
  name: "fund-map",
  id: "3825481ea43842a48c5f04b2e61ff72cc30c65422a9db7c5315aa1c1f5a53266",
};

export const fundSheet: TypedDocument<FundSheetQuery, FundSheetQueryVariables> = {
  name: "fund-sheet",
  id: "a64699ff9efaed4aa852f27e8d831e6547c8ef1284cdaa9132d39b81f0515b43",
};

export const fundedEnterprise: TypedDocument<FundedEnterpriseQuery, FundedEnterpriseQueryVariables> = {
  name: "funded-enterprise",
  id: "b602c2a692377578f57dfc210af7505b9f444d28e89065414171e51e8db3a0e8",
};

export const funnelChoices: TypedDocument<FunnelChoicesQuery, FunnelChoicesQueryVariables> = {
  name: "funnel-choices",
  id: "bcc0d202a6e47457a5a1c1e0175a858b132e85b5283277eef075aa9bbfa1861b",
};

export const funnel: TypedDocument<FunnelQuery, FunnelQueryVariables> = {
  name: "funnel",
  id: "dd113756a901c70172935f18e09077743d520140058a4e4bd83e43d8ff1927dd",
};

export const gapTargets: TypedDocument<GapTargetsQuery, GapTargetsQueryVariables> = {
  name: "gap-targets",
  id: "6fdd860e514ad59ac53766a37f92774f690c08d2e969558c330a5e30f968f360",
};

export const inquiryReceipt: TypedDocument<InquiryReceiptQuery, InquiryReceiptQueryVariables> = {
  name: "inquiry-receipt",
  id: "9afa862dd417933f6a6322356e28f0e5722ffd55b12fd332d12696d4c0cfc7fa",
};

export const investmentCase: TypedDocument<InvestmentCaseQuery, InvestmentCaseQueryVariables> = {
  name: "investment-case",
  id: "4381886d59cf8592298cc743b67c8231f020d2bfbcfd697d3954f60f610dc71c",
};

export const investorFit: TypedDocument<InvestorFitQuery, InvestorFitQueryVariables> = {
  name: "investor-fit",
  id: "e52af3df4d0c104b2e40780e779427d1ff7802650883e06c2bb3c8e7da933ee7",
};

export const investorVerdict: TypedDocument<InvestorVerdictQuery, InvestorVerdictQueryVariables> = {
  name: "investor-verdict",
  id: "f03362048abcf56c5c6a9333d673834a94b10a4e65a7507a50d98d6b0f8972ef",
};

export const listChains: TypedDocument<ListChainsQuery, ListChainsQueryVariables> = {
  name: "list-chains",
  id: "3a831b72e4bd9f620212241b63eec94b782cb913fc7674860f640a9626e71085",
};

export const listOpportunities: TypedDocument<ListOpportunitiesQuery, ListOpportunitiesQueryVariables> = {
  name: "list-opportunities",
  id: "45363492b9c4fdf0d13890ca377ff9c56780037bc0d58ebdc7be22f652875a78",
};

export const listPolicies: TypedDocument<ListPoliciesQuery, ListPoliciesQueryVariables> = {
  name: "list-policies",
  id: "4e0a83ca82b7098762475b39228bf742dd11f642a486b91388853d21c3e54ef0",
};

export const listSources: TypedDocument<ListSourcesQuery, ListSourcesQueryVariables> = {
  name: "list-sources",
  id: "59a256011d6e6fd8b31cae9dd9bf350d33089f639ea1fcce1898b3192ae1a03a",
};

export const matchVerdict: TypedDocument<MatchVerdictQuery, MatchVerdictQueryVariables> = {
  name: "match-verdict",
  id: "9512565dbe2ce0273027b6e60b074e98d1029530b4fb4bb9dd6ed88d605e3e93",
};

export const opportunityChoices: TypedDocument<OpportunityChoicesQuery, OpportunityChoicesQueryVariables> = {
  name: "opportunity-choices",
  id: "dce8cf388713fa5f699f445a2a0171817034170eeceef51f2b5a4732faec50dd",
};

export const opportunityMatches: TypedDocument<OpportunityMatchesQuery, OpportunityMatchesQueryVariables> = {
  name: "opportunity-matches",
  id: "238cac953bd3093f02f22705bae24c8d587995ff1891739d59c0ac51fd179393",
};

export const opportunitySheet: TypedDocument<OpportunitySheetQuery, OpportunitySheetQueryVariables> = {
  name: "opportunity-sheet",
  id: "2d0dca960298af3dc6f6cec8d880f9e64a87c86951aba5efa2aab58643fe6393",
};

export const opportunityTitles: TypedDocument<OpportunityTitlesQuery, OpportunityTitlesQueryVariables> = {
  name: "opportunity-titles",
  id: "8d610e0a1bf93523905fbc8210446d0d2335a6d813b4744fe92084458507e421",
};

export const policiesInForce: TypedDocument<PoliciesInForceQuery, PoliciesInForceQueryVariables> = {
  name: "policies-in-force",
  id: "d44e77d3c1d0ce5a53944fca808f27cc9a0d75d69dda109a7d3780ef379d8bd2",
};

export const policyChoices: TypedDocument<PolicyChoicesQuery, PolicyChoicesQueryVariables> = {
  name: "policy-choices",
  id: "4aee54210d2b3a410943e583c48f0eb35c4cab88b05e82bee51a6287ca6a803b",
};

export const policySheet: TypedDocument<PolicySheetQuery, PolicySheetQueryVariables> = {
  name: "policy-sheet",
  id: "ae645b8c38c5104db90e993eb96ac681eac3cf6ec2a8808a79ff5b011dfb19e4",
};

export const profileChoices: TypedDocument<ProfileChoicesQuery, ProfileChoicesQueryVariables> = {
  name: "profile-choices",
  id: "9632c89b1f9d2ef183617472c160db7f22c729949998fe17c0f45c99ab64ad0f",
};

export const regionOverview: TypedDocument<RegionOverviewQuery, RegionOverviewQueryVariables> = {
  name: "region-overview",
  id: "01a706d6d261cce3b3a8d4df8522bb077572af376cc5d0d57ce8fdb61736d95f",
};

export const regionSheet: TypedDocument<RegionSheetQuery, RegionSheetQueryVariables> = {
  name: "region-sheet",
  id: "f0d46fa28b42de482478976ce4579f0d14524b1b0df15174d89147b5a757d1ea",
};

export const regionStrengths: TypedDocument<RegionStrengthsQuery, RegionStrengthsQueryVariables> = {
  name: "region-strengths",
  id: "aeae3cf66ef436ddcb73d3b1f7b59f3a2675bde5bc9d833121baae31b6c1a19a",
};

export const resourceMap: TypedDocument<ResourceMapQuery, ResourceMapQueryVariables> = {
  name: "resource-map",
  id: "d63125be6424946f9f4b2023a173d7b03004c251bc28a6bcaca62892bc0b5b05",
};

export const resourceTiles: TypedDocument<ResourceTilesQuery, ResourceTilesQueryVariables> = {
  name: "resource-tiles",
  id: "3915a69a6fa766dd5c1440679c70d5f525dc95324aa39d1126e6dcfc469d4e6c",
};

export const searchCatalog: TypedDocument<SearchCatalogQuery, SearchCatalogQueryVariables> = {
  name: "search-catalog",
  id: "411f6185968057f24f06c056fdaa5fadc601a69249e51c1f572054b342b96ab3",
};

export const segmentSheet: TypedDocument<SegmentSheetQuery, SegmentSheetQueryVariables> = {
  name: "segment-sheet",
  id: "d97f2d103d36887cacbf760addd85624f27f76cb92e0f7ed7dc98608376def39",
};

export const segmentTargets: TypedDocument<SegmentTargetsQuery, SegmentTargetsQueryVariables> = {
  name: "segment-targets",
  id: "c387d19eb168d2b44612dfd96c0a14ae81c626025a8a299ca84885a9ab2e5e5f",
};

export const shell: TypedDocument<ShellQuery, ShellQueryVariables> = {
  name: "shell",
  id: "ca94d3eb9ab79412359dcfcb92f77b16995b7cf219aa0af2bb10ca07274322be",
};

export const submitInquiry: TypedDocument<SubmitInquiryMutation, SubmitInquiryMutationVariables> = {
  name: "submit-inquiry",
  id: "c5b1bd63f413a6784dccbd4bbd499ca1e2b554ec77fe0f7f793765da8f99d3cd",
};

export const tasksAndBreakdown: TypedDocument<TasksAndBreakdownQuery, TasksAndBreakdownQueryVariables> = {
  name: "tasks-and-breakdown",
  id: "7ca65dc09a5e7b6b7dde2d4a0ece8a7bd658d600233d1833e6fa8beb022b73f0",
};
