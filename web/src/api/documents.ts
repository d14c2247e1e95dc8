// Made by `npm run schema` from schema/schema.graphql and schema/operations. Not to be edited.
import type { TypedDocument } from "./typed-document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 金额范围,含两端。 An amount from and to, both included. */
export type AmountRange = {
  /** 不低于。 At least. */
  readonly atLeast?: string | null | undefined;
  /** 不高于。 At most. */
  readonly atMost?: string | null | undefined;
  /** 单位,缺省为亿元。 The unit; 100 million CNY when left out. */
  readonly unit?: MoneyUnit;
};

/** 是非条件。 Condition on a yes or no. */
export type BooleanFilter = {
  /** 等于。 Equal to. */
  readonly eq?: boolean | null | undefined;
};

/** 筛选条件;各条件须同时满足。 Conditions on a Chain; all of them must hold. */
export type ChainFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<ChainFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 面向它的基金。 Funds that are for it. */
  readonly funds?: FundListFilter | null | undefined;
  /** 是否重点链。 Whether it is a key chain. */
  readonly isKeyChain?: BooleanFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 部门对应关系的依据。 What the pairing rests on. */
  readonly leadBasis?: LeadBasisFilter | null | undefined;
  /** 链长执行部门。 Lead department. */
  readonly leadDepartment?: OrganizationReferenceFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: ChainFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<ChainFilter> | null | undefined;
  /** 适用于它的政策。 Policies that are for it. */
  readonly policies?: PolicyListFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
};

/** 对所属记录的条件;代码在树中含其全部下级。 Condition on the Chain a record belongs to; in a tree a code takes in everything below it. */
export type ChainReferenceFilter = {
  /** 代码等于;未知代码报错。 The code; an unknown one is an error. */
  readonly eq?: string | null | undefined;
  /** 代码为其中之一,至多250个。 One of these codes, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 所属记录本身满足条件。 The record it belongs to passes this filter. */
  readonly is?: ChainFilter | null | undefined;
  /** 是否不属于任何一个。 Whether it belongs to none. */
  readonly isNull?: boolean | null | undefined;
  /** 不属于该代码(含无值的记录)。 Does not belong to this code; rows that belong to none are included. */
  readonly ne?: string | null | undefined;
};

/** 筛选条件;各条件须同时满足。 Conditions on a ChainSegment; all of them must hold. */
export type ChainSegmentFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<ChainSegmentFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 所属产业链。 Its chain. */
  readonly chain?: ChainReferenceFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 所在企业。 Enterprises that work in it. */
  readonly enterprises?: EnterpriseListFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: ChainSegmentFilter | null | undefined;
  /** 所属的投资机会。 Opportunities in it. */
  readonly opportunities?: OpportunityListFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<ChainSegmentFilter> | null | undefined;
  /** 本地发展程度。 How far it is present here. */
  readonly presence?: SegmentPresenceFilter | null | undefined;
  /** 所属的项目。 Projects in it. */
  readonly projects?: ProjectListFilter | null | undefined;
  /** 供给它的资源。 Resources that feed it. */
  readonly resources?: ResourceListFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 位置。 Where along the chain. */
  readonly stage?: SegmentStageFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
};

/** 对多个相关记录的条件。 Condition on the related records of type ChainSegment. */
export type ChainSegmentListFilter = {
  /** 没有一个满足。 Not one passes. */
  readonly none?: ChainSegmentFilter | null | undefined;
  /** 至少一个满足。 At least one passes. */
  readonly some?: ChainSegmentFilter | null | undefined;
};

/** 合作方式。 How an investor takes part. */
export type CooperationMode =
  /** 不限。 Open to several modes. */
  | 'ANY'
  /** 合资。 Joint venture. */
  | 'JOINT_VENTURE'
  /** 租赁。 Lease. */
  | 'LEASE'
  /** 政府和社会资本合作。 Public-private partnership. */
  | 'PPP'
  /** 独资。 Sole investment. */
  | 'SOLE'
  /** 来源未注明。 Not stated by the source. */
  | 'UNKNOWN';

/** 枚举值条件。 Condition on a CooperationMode. */
export type CooperationModeFilter = {
  /** 等于。 Equal to. */
  readonly eq?: CooperationMode | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<CooperationMode> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: CooperationMode | null | undefined;
};

/** 日期条件;`eq` 与 `lte` 包含所给年或月的全部。 Condition on a date; `eq` and `lte` take in all of the year or month that is given. */
export type DateFilter = {
  /** 在该年、月或日之内。 Within that year, month or day. */
  readonly eq?: string | null | undefined;
  /** 不早于其首日。 Not before its first day. */
  readonly gte?: string | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不晚于其末日。 Not after its last day. */
  readonly lte?: string | null | undefined;
};

/** 数量条件。 Condition on a quantity. */
export type DecimalFilter = {
  /** 等于。 Equal to. */
  readonly eq?: string | null | undefined;
  /** 不小于。 Not less than. */
  readonly gte?: string | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不大于。 Not more than. */
  readonly lte?: string | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: string | null | undefined;
};

/** 由上级任务分解的方式。 How a task comes out of the one above it. */
export type Decomposition =
  /** 按产业链。 By chain. */
  | 'BY_CHAIN'
  /** 按时段。 By period. */
  | 'BY_PERIOD'
  /** 按责任人。 By person. */
  | 'BY_PERSON'
  /** 按地区。 By place. */
  | 'BY_PLACE'
  /** 非分解任务。 It stands alone. */
  | 'NONE';

/** 枚举值条件。 Condition on a Decomposition. */
export type DecompositionFilter = {
  /** 等于。 Equal to. */
  readonly eq?: Decomposition | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<Decomposition> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: Decomposition | null | undefined;
};

/** 筛选条件;各条件须同时满足。 Conditions on a Enterprise; all of them must hold. */
export type EnterpriseFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<EnterpriseFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 所在产业链(按环节)。 Chains of its segments. */
  readonly chain?: ChainReferenceFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 投资过它的基金。 Funds that invested in it. */
  readonly funds?: FundListFilter | null | undefined;
  /** 总部所在地区,含下级。 Region of its headquarters, with everything below. */
  readonly homeRegion?: RegionReferenceFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: EnterpriseFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<EnterpriseFilter> | null | undefined;
  /** 所有制。 Ownership. */
  readonly ownership?: OwnershipFilter | null | undefined;
  /** 投资的项目。 Projects it invests in. */
  readonly projects?: ProjectListFilter | null | undefined;
  /** 营业收入。 Revenue. */
  readonly revenue?: MoneyFilter | null | undefined;
  /** 营业收入的年份。 Year of the revenue. */
  readonly revenueYear?: IntFilter | null | undefined;
  /** 角色。 Role. */
  readonly role?: EnterpriseRoleFilter | null | undefined;
  /** 所在环节。 Segments it works in. */
  readonly segments?: ChainSegmentListFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 证券代码。 Stock code. */
  readonly stockCode?: StringFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
};

/** 对多个相关记录的条件。 Condition on the related records of type Enterprise. */
export type EnterpriseListFilter = {
  /** 没有一个满足。 Not one passes. */
  readonly none?: EnterpriseFilter | null | undefined;
  /** 至少一个满足。 At least one passes. */
  readonly some?: EnterpriseFilter | null | undefined;
};

/** 企业角色。 What an enterprise is to the province. */
export type EnterpriseRole =
  /** 本地龙头(链主)企业或项目。 Anchor enterprise, plant or project here. */
  | 'LOCAL_ANCHOR'
  /** 目标企业:本机构判断或已知接触的招商对象。 Target enterprise, courted by judgement or by a known act; no official list. */
  | 'TARGET';

/** 枚举值条件。 Condition on a EnterpriseRole. */
export type EnterpriseRoleFilter = {
  /** 等于。 Equal to. */
  readonly eq?: EnterpriseRole | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<EnterpriseRole> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: EnterpriseRole | null | undefined;
};

/** 招商活动的类型。 Who goes to whom. */
export type EventDirection =
  /** 请进来。 Inbound: investors come. */
  | 'INBOUND'
  /** 走出去。 Outbound: the province goes out. */
  | 'OUTBOUND'
  /** 境外。 Overseas. */
  | 'OVERSEAS'
  /** 平台:节会、会议、集中签约。 Platform: a fair, conference or ceremony. */
  | 'PLATFORM';

/** 枚举值条件。 Condition on a EventDirection. */
export type EventDirectionFilter = {
  /** 等于。 Equal to. */
  readonly eq?: EventDirection | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<EventDirection> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: EventDirection | null | undefined;
};

/** 数据核查规则。 What does not add up. */
export type FindingRule =
  /** 部分大于整体。 A part is above its whole. */
  | 'PART_ABOVE_WHOLE'
  /** 比率与其分子分母不符。 A rate does not follow from its parts. */
  | 'RATE_NOT_OF_PARTS'
  /** 来源不一致。 Sources disagree. */
  | 'SOURCES_DISAGREE'
  /** 合计与分项之和不符。 A total is not the sum of its parts. */
  | 'TOTAL_NOT_OF_PARTS';

/** 核查状态。 Whether a finding is settled. */
export type FindingState =
  /** 已说明。 Justified. */
  | 'JUSTIFIED'
  /** 待说明。 Open. */
  | 'OPEN';

/** 信息的新旧程度。 How old information is. */
export type FreshnessState =
  /** 366至1095天。 366 to 1,095 days old. */
  | 'AGEING'
  /** 不超过365天。 At most 365 days old. */
  | 'FRESH'
  /** 超过1095天,请向发布单位核实。 Older than 1,095 days: ask the publisher before relying on it. */
  | 'STALE'
  /** 来源未注明日期。 The source bears no date. */
  | 'UNDATED';

/** 筛选条件;各条件须同时满足。 Conditions on a Fund; all of them must hold. */
export type FundFilter = {
  /** 是否面向全部产业链。 Whether it is for every chain. */
  readonly allChains?: BooleanFilter | null | undefined;
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<FundFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 面向的产业链(含面向全部者)。 A chain it is for; funds for every chain are included. */
  readonly chain?: ChainReferenceFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 被投企业。 Enterprises it invested in. */
  readonly enterprises?: EnterpriseListFilter | null | undefined;
  /** 设立日期。 When it was set up. */
  readonly establishedOn?: DateFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 类型。 Kind. */
  readonly kind?: FundKindFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: FundFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<FundFilter> | null | undefined;
  /** 母基金。 The fund it is part of. */
  readonly parent?: FundReferenceFilter | null | undefined;
  /** 所属地区,含下级。 Its region, with everything below. */
  readonly region?: RegionReferenceFilter | null | undefined;
  /** 规模。 Size. */
  readonly size?: MoneyFilter | null | undefined;
  /** 规模的口径。 What the size means. */
  readonly sizeBasis?: FundSizeBasisFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
};

/** 基金类型。 Kind of fund. */
export type FundKind =
  /** 母基金。 Fund of funds. */
  | 'FUND_OF_FUNDS'
  /** 引导基金。 Government guidance fund. */
  | 'GUIDANCE_FUND'
  /** 产业基金。 Industry fund. */
  | 'INDUSTRY_FUND'
  /** 其他。 Other. */
  | 'OTHER'
  /** 子基金。 Sub-fund. */
  | 'SUB_FUND'
  /** 创业投资基金。 Venture capital fund. */
  | 'VC';

/** 枚举值条件。 Condition on a FundKind. */
export type FundKindFilter = {
  /** 等于。 Equal to. */
  readonly eq?: FundKind | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<FundKind> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: FundKind | null | undefined;
};

/** 对多个相关记录的条件。 Condition on the related records of type Fund. */
export type FundListFilter = {
  /** 没有一个满足。 Not one passes. */
  readonly none?: FundFilter | null | undefined;
  /** 至少一个满足。 At least one passes. */
  readonly some?: FundFilter | null | undefined;
};

/** 连线的含义。 What a line of the fund map means. */
export type FundMapLink =
  /** 母基金含子基金。 A fund contains a sub-fund. */
  | 'CONTAINS'
  /** 基金投资企业。 A fund invested in an enterprise. */
  | 'INVESTS_IN'
  /** 基金面向产业链(面向全部者见 allChains,不画线)。 A fund is for a chain; those for every chain say allChains and have no lines. */
  | 'IS_FOR';

/** 对所属记录的条件;代码在树中含其全部下级。 Condition on the Fund a record belongs to; in a tree a code takes in everything below it. */
export type FundReferenceFilter = {
  /** 代码等于;未知代码报错。 The code; an unknown one is an error. */
  readonly eq?: string | null | undefined;
  /** 代码为其中之一,至多250个。 One of these codes, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 所属记录本身满足条件。 The record it belongs to passes this filter. */
  readonly is?: FundFilter | null | undefined;
  /** 是否不属于任何一个。 Whether it belongs to none. */
  readonly isNull?: boolean | null | undefined;
  /** 不属于该代码(含无值的记录)。 Does not belong to this code; rows that belong to none are included. */
  readonly ne?: string | null | undefined;
};

/** 规模的口径。 What a fund's size means. */
export type FundSizeBasis =
  /** 拟设,是否成立未见。 Planned; whether it was set up was not found. */
  | 'PLANNED'
  /** 来源所载规模。 The size that the source states. */
  | 'STATED'
  /** 目标规模,实际到位未见。 A target; what was raised was not found. */
  | 'TARGET';

/** 枚举值条件。 Condition on a FundSizeBasis. */
export type FundSizeBasisFilter = {
  /** 等于。 Equal to. */
  readonly eq?: FundSizeBasis | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<FundSizeBasis> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: FundSizeBasis | null | undefined;
};

/** 漏斗的分组依据。 What a funnel can be split by. */
export type FunnelDimension =
  /** 产业链;跨链项目在每条链各计一次。 Chain; a project of several chains counts in each. */
  | 'CHAIN'
  /** 签约活动。 Event where it was signed. */
  | 'EVENT'
  /** 投资方所在省级地区;未知或只注明到国家的不在任何一组。 Province of the investor; those unknown or placed at a country are in no group. */
  | 'INVESTOR_REGION'
  /** 项目所在市州(含下级);只注明到省的项目不在任何一组。 Prefecture of the project, with everything below; projects placed at the province itself are in no group. */
  | 'REGION';

/** 缺口的程度。 How far a gap is one. */
export type GapKind =
  /** 缺:所读来源中未见生产者。 Missing: no maker found in the sources read. */
  | 'MISSING'
  /** 弱。 Weak. */
  | 'WEAK';

/** 数字的口径;口径不同者不可比较。 What a figure may be compared with; figures of different bases may not. */
export type IndicatorBasis =
  /** 现行口径。 Current basis. */
  | 'CURRENT'
  /** 预计数。 A forecast. */
  | 'FORECAST'
  /** 2018年及以前的较宽口径。 The older, wider basis, until about 2018. */
  | 'OLD_BASIS'
  /** 与其他公布值不一致,不作比较。 Differs from another published value and is not compared. */
  | 'SUPERSEDED'
  /** 目标数。 A target. */
  | 'TARGET';

/** 数字的单位。 Unit of a figure. */
export type IndicatorUnit =
  /** 个数。 Count. */
  | 'COUNT'
  /** 亿元。 100 million CNY. */
  | 'HUNDRED_MILLION_CNY'
  /** 百分比。 Percent. */
  | 'PERCENT'
  /** 百分点。 Percentage points. */
  | 'PERCENTAGE_POINT';

/** 整数条件。 Condition on a whole number. */
export type IntFilter = {
  /** 等于。 Equal to. */
  readonly eq?: number | null | undefined;
  /** 不小于。 Not less than. */
  readonly gte?: number | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不大于。 Not more than. */
  readonly lte?: number | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: number | null | undefined;
};

/** 投资额的含义。 What an amount is an amount of. */
export type InvestmentBasis =
  /** 项目库合计,不可与单个项目相加。 Total of a pool of projects, not to be added to single ones. */
  | 'POOL'
  /** 单个项目的计划总投资。 Planned total investment of one project. */
  | 'PROJECT'
  /** 权利出让价,非建设投资。 Price of a right that was sold, not the cost of building. */
  | 'RIGHT_PRICE';

/** 枚举值条件。 Condition on a InvestmentBasis. */
export type InvestmentBasisFilter = {
  /** 等于。 Equal to. */
  readonly eq?: InvestmentBasis | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<InvestmentBasis> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: InvestmentBasis | null | undefined;
};

/** 投资目的:相应方面的缺省权重加倍。 What an investor is after: the default weight of the part counts twice. */
export type InvestmentGoal =
  /** 基金支持(基金联系)。 Money of funds: fund ties. */
  | 'CAPITAL'
  /** 靠近原料(资源契合)。 To be near feedstock: resource fit. */
  | 'FEEDSTOCK'
  /** 政策支持(政策优势)。 Support by policies: policy advantage. */
  | 'INCENTIVES'
  /** 靠近上下游(供应链邻近)。 To be near suppliers and customers: proximity. */
  | 'MARKET';

/** 投资方画像:至少给出 makes 或 business。 What an investor says of itself: makes or business at least. */
export type InvestorProfile = {
  /** 主营业务,中文或英文,至多500字符;据环节名称与别名推断环节。 Its business in Chinese or English, at most 500 characters: segments are inferred by their names and aliases. */
  readonly business?: string | null | undefined;
  /** 采购的环节代码。 Codes of segments that it buys. */
  readonly buys?: ReadonlyArray<string> | null | undefined;
  /** 排除地区代码,含下级。 Codes of the regions it excludes, with everything below. */
  readonly excludedRegions?: ReadonlyArray<string> | null | undefined;
  /** 投资目的。 What it is after. */
  readonly goals?: ReadonlyArray<InvestmentGoal> | null | undefined;
  /** 所在地区代码。 Code of its home region. */
  readonly homeRegion?: string | null | undefined;
  /** 投资额范围。 What it can put in. */
  readonly investment?: AmountRange | null | undefined;
  /** 所产环节的代码。 Codes of the segments that it makes. */
  readonly makes?: ReadonlyArray<string> | null | undefined;
  /** 可接受的合作方式。 Cooperation modes that suit. */
  readonly modes?: ReadonlyArray<CooperationMode> | null | undefined;
  /** 须在附近配套的环节代码。 Codes of segments that must be supplied nearby. */
  readonly needs?: ReadonlyArray<string> | null | undefined;
  /** 所有制。 Its ownership. */
  readonly ownership?: Ownership | null | undefined;
  /** 对场地条件的需求。 What it needs on site. */
  readonly siteNeeds?: ReadonlyArray<SiteNeed> | null | undefined;
  /** 意向地区代码,含下级。 Codes of the regions it wants, with everything below. */
  readonly wantedRegions?: ReadonlyArray<string> | null | undefined;
};

/** 投资方所在地的依据。 What an investor's home region rests on. */
export type InvestorRegionBasis =
  /** 集团总部公知信息。 General knowledge of the group's headquarters. */
  | 'KNOWN'
  /** 企业名称。 The investor's name. */
  | 'NAME'
  /** 来源所载。 The source says so. */
  | 'SOURCE';

/** 枚举值条件。 Condition on a InvestorRegionBasis. */
export type InvestorRegionBasisFilter = {
  /** 等于。 Equal to. */
  readonly eq?: InvestorRegionBasis | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<InvestorRegionBasis> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: InvestorRegionBasis | null | undefined;
};

/** 链长执行部门的依据。 What the pairing with the lead department rests on. */
export type LeadBasis =
  /** 由该部门印发规划或召集会议推得。 Implied: the department issued the plan, convened the meeting or presented the chain. */
  | 'IMPLIED'
  /** 未找到。 Not found. */
  | 'NOT_FOUND'
  /** 来源写明。 Stated by the source. */
  | 'STATED';

/** 枚举值条件。 Condition on a LeadBasis. */
export type LeadBasisFilter = {
  /** 等于。 Equal to. */
  readonly eq?: LeadBasis | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<LeadBasis> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: LeadBasis | null | undefined;
};

/** 文本语言。 Language of texts. */
export type Locale =
  /** 英文,缺失时以中文代替。 English; Chinese stands in where it is missing. */
  | 'en'
  /** 中文,总是有。 Chinese, always there. */
  | 'zh';

/** 不予评分的原因。 Why a pair is not scored. */
export type MatchExclusionCode =
  /** 金额超出范围。 Its amount is out of the stated range. */
  | 'AMOUNT_OUT_OF_RANGE'
  /** 合作方式不合。 Its cooperation mode is none of those wanted. */
  | 'MODE_UNSUITED'
  /** 地区已被排除。 Its region is excluded by the profile. */
  | 'REGION_EXCLUDED'
  /** 不在意向地区。 Its region is none of those wanted. */
  | 'REGION_NOT_WANTED'
  /** 缺所需资源。 A resource that is needed on site is absent. */
  | 'RESOURCE_ABSENT'
  /** 无供应关系。 No common chain, and no connection within two steps of supply. */
  | 'UNRELATED'
  /** 已签约或已成交。 The opportunity is signed or closed by its source. */
  | 'WITHDRAWN';

/** 匹配的一个方面。 What a match is judged by. */
export type MatchPartName =
  /** 资金契合。 Capital fit: the amount against the stated range or the revenue. */
  | 'CAPITAL_FIT'
  /** 基金联系。 Fund ties: funds that may take part, and those that know the investor. */
  | 'FUND_TIES'
  /** 来源地。 Home region: moves from there to here, and whether it is courted. */
  | 'HOME_REGION'
  /** 政策优势。 Policy advantage: policies of the place for the chain. */
  | 'POLICY_ADVANTAGE'
  /** 供应链邻近。 Supply-chain proximity: suppliers and customers that are here. */
  | 'PROXIMITY'
  /** 资源契合。 Resource fit: resources of the place that feed it, and needs on site. */
  | 'RESOURCE_FIT'
  /** 环节契合。 Segment fit: whether the investor makes what is offered. */
  | 'SEGMENT_FIT'
  /** 已有先例。 Track record: the same move by the investor or by comparable ones. */
  | 'TRACK_RECORD';

/** 各方面的权重:0至1000的整数,只看比例;未给出的取缺省值,不得全为零。 Weights of the parts: whole numbers from 0 to 1000, of which only the ratios matter. What is left out has its default; not all may be zero. */
export type MatchWeights = {
  /** 资金契合;缺省5。 Capital fit: the amount against the stated range or the revenue; 5 when left out. */
  readonly capitalFit?: number | null | undefined;
  /** 基金联系;缺省5。 Fund ties: funds that may take part, and those that know the investor; 5 when left out. */
  readonly fundTies?: number | null | undefined;
  /** 来源地;缺省15。 Home region: moves from there to here, and whether it is courted; 15 when left out. */
  readonly homeRegion?: number | null | undefined;
  /** 政策优势;缺省5。 Policy advantage: policies of the place for the chain; 5 when left out. */
  readonly policyAdvantage?: number | null | undefined;
  /** 供应链邻近;缺省5。 Supply-chain proximity: suppliers and customers that are here; 5 when left out. */
  readonly proximity?: number | null | undefined;
  /** 资源契合;缺省5。 Resource fit: resources of the place that feed it, and needs on site; 5 when left out. */
  readonly resourceFit?: number | null | undefined;
  /** 环节契合;缺省50。 Segment fit: whether the investor makes what is offered; 50 when left out. */
  readonly segmentFit?: number | null | undefined;
  /** 已有先例;缺省3。 Track record: the same move by the investor or by comparable ones; 3 when left out. */
  readonly trackRecord?: number | null | undefined;
};

/** 命中的位置。 Where a text was found. */
export type MatchedIn =
  /** 检索词在名称、标题与正文中。 The terms are spread over title and text. */
  | 'TEXT'
  /** 全部检索词都在名称或标题中(含拼音)。 All terms are in the name or title, in pinyin perhaps. */
  | 'TITLE';

/** 筛选条件;各条件须同时满足。 Conditions on a Metric; all of them must hold. */
export type MetricFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<MetricFilter> | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: MetricFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<MetricFilter> | null | undefined;
};

/** 对所属记录的条件;代码在树中含其全部下级。 Condition on the Metric a record belongs to; in a tree a code takes in everything below it. */
export type MetricReferenceFilter = {
  /** 代码等于;未知代码报错。 The code; an unknown one is an error. */
  readonly eq?: string | null | undefined;
  /** 代码为其中之一,至多250个。 One of these codes, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 所属记录本身满足条件。 The record it belongs to passes this filter. */
  readonly is?: MetricFilter | null | undefined;
  /** 是否不属于任何一个。 Whether it belongs to none. */
  readonly isNull?: boolean | null | undefined;
  /** 不属于该代码(含无值的记录)。 Does not belong to this code; rows that belong to none are included. */
  readonly ne?: string | null | undefined;
};

/** 金额条件。 Condition on an amount of money. */
export type MoneyFilter = {
  /** 等于。 Equal to. */
  readonly eq?: string | null | undefined;
  /** 不小于。 Not less than. */
  readonly gte?: string | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不大于。 Not more than. */
  readonly lte?: string | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: string | null | undefined;
  /** 各数额的单位,默认亿元。 Unit of the amounts, 100 million CNY unless said otherwise. */
  readonly unit?: MoneyUnit;
};

/** 金额单位(人民币)。 Unit of an amount of money (CNY). */
export type MoneyUnit =
  /** 十亿元。 1,000 million yuan. */
  | 'BILLION'
  /** 亿元。 100 million yuan (yi). */
  | 'HUNDRED_MILLION'
  /** 万元。 10,000 yuan (wan). */
  | 'TEN_THOUSAND'
  /** 元。 Yuan. */
  | 'YUAN';

/** 相邻环节与缺口的关系。 Which way a neighbour trades with a gap. */
export type NeighbourRelation =
  /** 缺口供应相邻环节。 The gap supplies the neighbour. */
  | 'SUPPLIED_BY_IT'
  /** 相邻环节供应缺口。 The neighbour supplies the gap. */
  | 'SUPPLIES_IT';

/** 筛选条件;各条件须同时满足。 Conditions on a Opportunity; all of them must hold. */
export type OpportunityFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<OpportunityFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 所属产业链,含其环节所在的链。 A chain: its own, or that of one of its segments. */
  readonly chain?: ChainReferenceFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 合作方式。 Cooperation mode. */
  readonly cooperationMode?: CooperationModeFilter | null | undefined;
  /** 计划总投资。 Planned total investment. */
  readonly investment?: MoneyFilter | null | undefined;
  /** 投资额的含义。 What the amount is of. */
  readonly investmentBasis?: InvestmentBasisFilter | null | undefined;
  /** 是否为项目库。 Whether it is a pool of projects. */
  readonly isPool?: BooleanFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: OpportunityFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<OpportunityFilter> | null | undefined;
  /** 发布日期。 When it was published. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** 所在地区,含下级。 Its region, with everything below. */
  readonly region?: RegionReferenceFilter | null | undefined;
  /** 所属环节。 Its segments. */
  readonly segments?: ChainSegmentListFilter | null | undefined;
  /** 环节归属的依据。 What its segments rest on. */
  readonly segmentsBasis?: SegmentsBasisFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 在来源日期时的状态。 State on the date of the source. */
  readonly stage?: OpportunityStageFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
  /** 标题。 Title. */
  readonly title?: StringFilter | null | undefined;
};

/** 对多个相关记录的条件。 Condition on the related records of type Opportunity. */
export type OpportunityListFilter = {
  /** 没有一个满足。 Not one passes. */
  readonly none?: OpportunityFilter | null | undefined;
  /** 至少一个满足。 At least one passes. */
  readonly some?: OpportunityFilter | null | undefined;
};

/** 排序;无值的记录排在最后,同值按标识。 An order; rows without a value come last, ties go by id. */
export type OpportunityOrder = {
  /** 方向。 In which direction. */
  readonly direction?: OrderDirection;
  /** 依据。 By what. */
  readonly field: OpportunityOrderField;
};

/** 排序依据。 What a list of type Opportunity can be ordered by. */
export type OpportunityOrderField =
  /** 信息时点。 The date the record speaks of. */
  | 'AS_OF'
  /** 业务代码。 Business key. */
  | 'CODE'
  /** 计划总投资。 Planned total investment. */
  | 'INVESTMENT'
  /** 发布日期。 When it was published. */
  | 'PUBLISHED_ON'
  /** 中文标题(按字符编码)。 Chinese title, by code points. */
  | 'TITLE';

/** 对所属记录的条件;代码在树中含其全部下级。 Condition on the Opportunity a record belongs to; in a tree a code takes in everything below it. */
export type OpportunityReferenceFilter = {
  /** 代码等于;未知代码报错。 The code; an unknown one is an error. */
  readonly eq?: string | null | undefined;
  /** 代码为其中之一,至多250个。 One of these codes, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 所属记录本身满足条件。 The record it belongs to passes this filter. */
  readonly is?: OpportunityFilter | null | undefined;
  /** 是否不属于任何一个。 Whether it belongs to none. */
  readonly isNull?: boolean | null | undefined;
  /** 不属于该代码(含无值的记录)。 Does not belong to this code; rows that belong to none are included. */
  readonly ne?: string | null | undefined;
};

/** 在来源日期时的状态,不一定是今天的状态。 State on the date of the source, not necessarily today's. */
export type OpportunityStage =
  /** 已成交。 Sold or closed. */
  | 'CLOSED'
  /** 洽谈中。 Talks or an intention reported. */
  | 'NEGOTIATING'
  /** 招商中。 Offered, or in preparation and looking for an investor. */
  | 'OPEN'
  /** 已签约(未公布投资方)。 Contract reported without the investor's name. */
  | 'SIGNED'
  /** 未注明。 Not stated. */
  | 'UNKNOWN';

/** 枚举值条件。 Condition on a OpportunityStage. */
export type OpportunityStageFilter = {
  /** 等于。 Equal to. */
  readonly eq?: OpportunityStage | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<OpportunityStage> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: OpportunityStage | null | undefined;
};

/** 排序方向。 Direction of an order. */
export type OrderDirection =
  /** 升序。 Ascending. */
  | 'ASC'
  /** 降序。 Descending. */
  | 'DESC';

/** 筛选条件;各条件须同时满足。 Conditions on a Organization; all of them must hold. */
export type OrganizationFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 类型。 Kind. */
  readonly kind?: OrganizationKindFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: OrganizationFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** 所在地区,含下级。 Its region, with everything below. */
  readonly region?: RegionReferenceFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
};

/** 单位类型。 Kind of organization. */
export type OrganizationKind =
  /** 链长执行部门。 Chain-lead department. */
  | 'CHAIN_LEAD_DEPARTMENT'
  /** 商会。 Chamber of commerce. */
  | 'CHAMBER'
  /** 县区政府。 Government of a county. */
  | 'COUNTY'
  /** 驻外联络机构。 Liaison office. */
  | 'LIAISON_OFFICE'
  /** 市州政府或新区。 Government of a prefecture or new area. */
  | 'MUNICIPALITY'
  /** 其他。 Other. */
  | 'OTHER';

/** 枚举值条件。 Condition on a OrganizationKind. */
export type OrganizationKindFilter = {
  /** 等于。 Equal to. */
  readonly eq?: OrganizationKind | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: OrganizationKind | null | undefined;
};

/** 对所属记录的条件;代码在树中含其全部下级。 Condition on the Organization a record belongs to; in a tree a code takes in everything below it. */
export type OrganizationReferenceFilter = {
  /** 代码等于;未知代码报错。 The code; an unknown one is an error. */
  readonly eq?: string | null | undefined;
  /** 代码为其中之一,至多250个。 One of these codes, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 所属记录本身满足条件。 The record it belongs to passes this filter. */
  readonly is?: OrganizationFilter | null | undefined;
  /** 是否不属于任何一个。 Whether it belongs to none. */
  readonly isNull?: boolean | null | undefined;
  /** 不属于该代码(含无值的记录)。 Does not belong to this code; rows that belong to none are included. */
  readonly ne?: string | null | undefined;
};

/** 所有制。 Ownership. */
export type Ownership =
  /** 中央企业。 Central state-owned enterprise. */
  | 'CENTRAL_SOE'
  /** 外资企业。 Foreign enterprise. */
  | 'FOREIGN'
  /** 合资企业。 Joint venture. */
  | 'JOINT_VENTURE'
  /** 地方国有企业。 Local state-owned enterprise. */
  | 'LOCAL_SOE'
  /** 民营企业。 Private enterprise. */
  | 'PRIVATE'
  /** 未知。 Unknown. */
  | 'UNKNOWN';

/** 枚举值条件。 Condition on a Ownership. */
export type OwnershipFilter = {
  /** 等于。 Equal to. */
  readonly eq?: Ownership | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<Ownership> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: Ownership | null | undefined;
};

/** 筛选条件;各条件须同时满足。 Conditions on a Policy; all of them must hold. */
export type PolicyFilter = {
  /** 是否适用于全部产业链。 Whether it is for every chain. */
  readonly allChains?: BooleanFilter | null | undefined;
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<PolicyFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 适用的产业链(含适用于全部者)。 A chain it is for; policies for every chain are included. */
  readonly chain?: ChainReferenceFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 文号。 Document number. */
  readonly documentNumber?: StringFilter | null | undefined;
  /** 在该日(年、月则为其中任一日)有效:此前已印发或未注明,且未注明早于该日失效。 In force on that day, or on some day of that month or year: not issued after it, and not stated to end before it. */
  readonly inForceOn?: string | null | undefined;
  /** 政策工具。 Its instruments. */
  readonly instruments?: PolicyInstrumentListFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 印发日期。 When it was issued. */
  readonly issuedOn?: DateFilter | null | undefined;
  /** 发文机关。 Issuer. */
  readonly issuer?: StringFilter | null | undefined;
  /** 层级。 Level. */
  readonly level?: PolicyLevelFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: PolicyFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<PolicyFilter> | null | undefined;
  /** 适用地区,含下级。 Region where it applies, with everything below. */
  readonly region?: RegionReferenceFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
  /** 标题。 Title. */
  readonly title?: StringFilter | null | undefined;
  /** 有效期至。 End of validity. */
  readonly validUntil?: DateFilter | null | undefined;
};

/** 筛选条件;各条件须同时满足。 Conditions on a PolicyInstrument; all of them must hold. */
export type PolicyInstrumentFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<PolicyInstrumentFilter> | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: PolicyInstrumentFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<PolicyInstrumentFilter> | null | undefined;
  /** 使用它的政策。 Policies that use it. */
  readonly policies?: PolicyListFilter | null | undefined;
};

/** 对多个相关记录的条件。 Condition on the related records of type PolicyInstrument. */
export type PolicyInstrumentListFilter = {
  /** 没有一个满足。 Not one passes. */
  readonly none?: PolicyInstrumentFilter | null | undefined;
  /** 至少一个满足。 At least one passes. */
  readonly some?: PolicyInstrumentFilter | null | undefined;
};

/** 政策层级。 Level of a policy's issuer. */
export type PolicyLevel =
  /** 县级。 County. */
  | 'COUNTY'
  /** 市州级。 Municipal. */
  | 'MUNICIPAL'
  /** 国家。 National. */
  | 'NATIONAL'
  /** 省级。 Provincial. */
  | 'PROVINCIAL';

/** 枚举值条件。 Condition on a PolicyLevel. */
export type PolicyLevelFilter = {
  /** 等于。 Equal to. */
  readonly eq?: PolicyLevel | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<PolicyLevel> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: PolicyLevel | null | undefined;
};

/** 对多个相关记录的条件。 Condition on the related records of type Policy. */
export type PolicyListFilter = {
  /** 没有一个满足。 Not one passes. */
  readonly none?: PolicyFilter | null | undefined;
  /** 至少一个满足。 At least one passes. */
  readonly some?: PolicyFilter | null | undefined;
};

/** 按所载日期的效力状态。 Whether a policy is in force, by the dates it states. */
export type PolicyState =
  /** 已过有效期。 Past its stated validity. */
  | 'EXPIRED'
  /** 在有效期内。 Within its stated validity. */
  | 'IN_FORCE'
  /** 尚未印发。 Not issued yet on that day. */
  | 'NOT_YET'
  /** 未注明有效期,未核查是否废止。 No end is stated; repeal was not checked. */
  | 'OPEN_ENDED';

/** 筛选条件;各条件须同时满足。 Conditions on a Project; all of them must hold. */
export type ProjectFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<ProjectFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 所属产业链,含其环节所在的链。 A chain: its own, or that of one of its segments. */
  readonly chain?: ChainReferenceFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 公布的合同额。 Contract amount as announced. */
  readonly contract?: MoneyFilter | null | undefined;
  /** 签约活动。 Event where it was signed. */
  readonly event?: PromotionEventReferenceFilter | null | undefined;
  /** 投资方名称。 The investor's name. */
  readonly investor?: StringFilter | null | undefined;
  /** 投资方所在地,含下级。 The investor's home region, with everything below. */
  readonly investorRegion?: RegionReferenceFilter | null | undefined;
  /** 投资方所在地的依据。 What the investor's home region rests on. */
  readonly investorRegionBasis?: InvestorRegionBasisFilter | null | undefined;
  /** 目录中的投资方企业。 Investors that are in the catalog. */
  readonly investors?: EnterpriseListFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 项目名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: ProjectFilter | null | undefined;
  /** 来自的投资机会。 The opportunity it came from. */
  readonly opportunity?: OpportunityReferenceFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<ProjectFilter> | null | undefined;
  /** 项目所在地区,含下级。 Region of the project, with everything below. */
  readonly region?: RegionReferenceFilter | null | undefined;
  /** 所属环节。 Its segments. */
  readonly segments?: ChainSegmentListFilter | null | undefined;
  /** 环节归属的依据。 What its segments rest on. */
  readonly segmentsBasis?: SegmentsBasisFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 来源日期时的状态。 State on the date of the source. */
  readonly status?: ProjectStatusFilter | null | undefined;
  /** 状态的日期。 Date of the state. */
  readonly statusOn?: DateFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
};

/** 对多个相关记录的条件。 Condition on the related records of type Project. */
export type ProjectListFilter = {
  /** 没有一个满足。 Not one passes. */
  readonly none?: ProjectFilter | null | undefined;
  /** 至少一个满足。 At least one passes. */
  readonly some?: ProjectFilter | null | undefined;
};

/** 来源日期时的项目状态,其后未核查。 How far a project had come on the date of its source; nothing later was checked. */
export type ProjectStatus =
  /** 已投产。 In production. */
  | 'IN_PRODUCTION'
  /** 已签约(含框架协议)。 Signed, framework agreements included. */
  | 'SIGNED'
  /** 已开工。 Started. */
  | 'STARTED'
  /** 在建。 Under construction. */
  | 'UNDER_CONSTRUCTION'
  /** 未注明。 Not stated. */
  | 'UNKNOWN';

/** 枚举值条件。 Condition on a ProjectStatus. */
export type ProjectStatusFilter = {
  /** 等于。 Equal to. */
  readonly eq?: ProjectStatus | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<ProjectStatus> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: ProjectStatus | null | undefined;
};

/** 筛选条件;各条件须同时满足。 Conditions on a PromotionEvent; all of them must hold. */
export type PromotionEventFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<PromotionEventFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 签约项目数。 Contracts signed. */
  readonly contracts?: IntFilter | null | undefined;
  /** 类型。 Direction. */
  readonly direction?: EventDirectionFilter | null | undefined;
  /** 开始日期。 First day. */
  readonly heldOn?: DateFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: PromotionEventFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<PromotionEventFilter> | null | undefined;
  /** 所属的活动。 The event it was part of. */
  readonly parent?: PromotionEventReferenceFilter | null | undefined;
  /** 对方地区,含下级。 The partner's region, with everything below. */
  readonly partnerRegion?: RegionReferenceFilter | null | undefined;
  /** 签约金额。 Amount signed. */
  readonly signed?: MoneyFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
};

/** 对所属记录的条件;代码在树中含其全部下级。 Condition on the PromotionEvent a record belongs to; in a tree a code takes in everything below it. */
export type PromotionEventReferenceFilter = {
  /** 代码等于;未知代码报错。 The code; an unknown one is an error. */
  readonly eq?: string | null | undefined;
  /** 代码为其中之一,至多250个。 One of these codes, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 所属记录本身满足条件。 The record it belongs to passes this filter. */
  readonly is?: PromotionEventFilter | null | undefined;
  /** 是否不属于任何一个。 Whether it belongs to none. */
  readonly isNull?: boolean | null | undefined;
  /** 不属于该代码(含无值的记录)。 Does not belong to this code; rows that belong to none are included. */
  readonly ne?: string | null | undefined;
};

/** 筛选条件;各条件须同时满足。 Conditions on a Region; all of them must hold. */
export type RegionFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<RegionFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 级别。 Level. */
  readonly level?: RegionLevelFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: RegionFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<RegionFilter> | null | undefined;
  /** 直接上级。 The region right above. */
  readonly parent?: RegionReferenceFilter | null | undefined;
  /** 招商方或目标方。 Home or target side. */
  readonly side?: RegionSideFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 以它为目标的任务。 Tasks that are aimed at it. */
  readonly targetedBy?: TaskListFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
  /** 本身或其任一上级。 The region itself or any one above it. */
  readonly within?: RegionReferenceFilter | null | undefined;
};

/** 地区级别。 Level of a region. */
export type RegionLevel =
  /** 国家。 Country. */
  | 'COUNTRY'
  /** 县区。 County or district. */
  | 'COUNTY'
  /** 新区。 New area. */
  | 'NEW_AREA'
  /** 园区。 Park or development zone. */
  | 'PARK'
  /** 市州。 Prefecture. */
  | 'PREFECTURE'
  /** 省级(含特别行政区)。 Province, autonomous region, municipality or special administrative region. */
  | 'PROVINCE';

/** 枚举值条件。 Condition on a RegionLevel. */
export type RegionLevelFilter = {
  /** 等于。 Equal to. */
  readonly eq?: RegionLevel | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<RegionLevel> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: RegionLevel | null | undefined;
};

/** 对多个相关记录的条件。 Condition on the related records of type Region. */
export type RegionListFilter = {
  /** 没有一个满足。 Not one passes. */
  readonly none?: RegionFilter | null | undefined;
  /** 至少一个满足。 At least one passes. */
  readonly some?: RegionFilter | null | undefined;
};

/** 地区统计项。 What is counted of a region. */
export type RegionMeasure =
  /** 面积。 Area. */
  | 'AREA'
  /** 地区生产总值。 Gross domestic product. */
  | 'GDP'
  /** 其他。 Other. */
  | 'OTHER'
  /** 人口。 Population. */
  | 'POPULATION';

/** 对所属记录的条件;代码在树中含其全部下级。 Condition on the Region a record belongs to; in a tree a code takes in everything below it. */
export type RegionReferenceFilter = {
  /** 代码等于;未知代码报错。 The code; an unknown one is an error. */
  readonly eq?: string | null | undefined;
  /** 代码为其中之一,至多250个。 One of these codes, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 所属记录本身满足条件。 The record it belongs to passes this filter. */
  readonly is?: RegionFilter | null | undefined;
  /** 是否不属于任何一个。 Whether it belongs to none. */
  readonly isNull?: boolean | null | undefined;
  /** 不属于该代码(含无值的记录)。 Does not belong to this code; rows that belong to none are included. */
  readonly ne?: string | null | undefined;
};

/** 招商方或目标方。 Which side of the promotion a region is on. */
export type RegionSide =
  /** 本地:招商方及其下级。 Home: the promoting province and everything below it. */
  | 'HOME'
  /** 目标地:招商对象所在地。 Target: where investors are courted. */
  | 'TARGET';

/** 枚举值条件。 Condition on a RegionSide. */
export type RegionSideFilter = {
  /** 等于。 Equal to. */
  readonly eq?: RegionSide | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<RegionSide> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: RegionSide | null | undefined;
};

/** 筛选条件;各条件须同时满足。 Conditions on a Resource; all of them must hold. */
export type ResourceFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<ResourceFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 供给的产业链。 Chains it feeds. */
  readonly chain?: ChainReferenceFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 可否相加。 Whether the quantity may be added to others. */
  readonly isSummable?: BooleanFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 口径。 What the quantity measures. */
  readonly measure?: ResourceMeasureFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 全国位次。 Rank in the country. */
  readonly nationalRank?: IntFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: ResourceFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<ResourceFilter> | null | undefined;
  /** 数量;请同时限定单位。 Quantity; say the unit too. */
  readonly quantity?: DecimalFilter | null | undefined;
  /** 所在地区,含下级。 Its region, with everything below. */
  readonly region?: RegionReferenceFilter | null | undefined;
  /** 供给的环节。 Segments it feeds. */
  readonly segments?: ChainSegmentListFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
  /** 类型。 Type. */
  readonly type?: ResourceTypeReferenceFilter | null | undefined;
  /** 单位代码。 Unit code. */
  readonly unit?: StringFilter | null | undefined;
  /** 数据年份。 Year of the figure. */
  readonly year?: IntFilter | null | undefined;
};

/** 对多个相关记录的条件。 Condition on the related records of type Resource. */
export type ResourceListFilter = {
  /** 没有一个满足。 Not one passes. */
  readonly none?: ResourceFilter | null | undefined;
  /** 至少一个满足。 At least one passes. */
  readonly some?: ResourceFilter | null | undefined;
};

/** 资源数量的口径。 What a resource's quantity measures. */
export type ResourceMeasure =
  /** 年产量。 Annual output. */
  | 'ANNUAL_OUTPUT'
  /** 面积。 Area. */
  | 'AREA'
  /** 能力。 Capacity. */
  | 'CAPACITY'
  /** 个数。 Count. */
  | 'COUNT'
  /** 装机容量。 Installed capacity. */
  | 'INSTALLED_CAPACITY'
  /** 储量或资源量。 Reserves or resources; the description says which. */
  | 'RESERVE'
  /** 技术可开发量。 Technical potential. */
  | 'TECHNICAL_POTENTIAL';

/** 枚举值条件。 Condition on a ResourceMeasure. */
export type ResourceMeasureFilter = {
  /** 等于。 Equal to. */
  readonly eq?: ResourceMeasure | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<ResourceMeasure> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: ResourceMeasure | null | undefined;
};

/** 筛选条件;各条件须同时满足。 Conditions on a ResourceType; all of them must hold. */
export type ResourceTypeFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<ResourceTypeFilter> | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 名称。 Name. */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: ResourceTypeFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<ResourceTypeFilter> | null | undefined;
};

/** 对所属记录的条件;代码在树中含其全部下级。 Condition on the ResourceType a record belongs to; in a tree a code takes in everything below it. */
export type ResourceTypeReferenceFilter = {
  /** 代码等于;未知代码报错。 The code; an unknown one is an error. */
  readonly eq?: string | null | undefined;
  /** 代码为其中之一,至多250个。 One of these codes, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 所属记录本身满足条件。 The record it belongs to passes this filter. */
  readonly is?: ResourceTypeFilter | null | undefined;
  /** 是否不属于任何一个。 Whether it belongs to none. */
  readonly isNull?: boolean | null | undefined;
  /** 不属于该代码(含无值的记录)。 Does not belong to this code; rows that belong to none are included. */
  readonly ne?: string | null | undefined;
};

/** 可检索的记录类型。 A type of record that can be searched. */
export type SearchType =
  /** 产业链。 Chain. */
  | 'Chain'
  /** 环节。 ChainSegment. */
  | 'ChainSegment'
  /** 企业。 Enterprise. */
  | 'Enterprise'
  /** 基金。 Fund. */
  | 'Fund'
  /** 投资机会。 Opportunity. */
  | 'Opportunity'
  /** 单位。 Organization. */
  | 'Organization'
  /** 政策。 Policy. */
  | 'Policy'
  /** 项目。 Project. */
  | 'Project'
  /** 招商活动。 PromotionEvent. */
  | 'PromotionEvent'
  /** 地区。 Region. */
  | 'Region'
  /** 资源。 Resource. */
  | 'Resource'
  /** 任务。 Task. */
  | 'Task';

/** 本地发展程度(编者判断)。 How far a segment is present here; the editor's judgement. */
export type SegmentPresence =
  /** 缺(所读来源中未见生产者)。 Missing: no maker found in the sources read, which does not prove that there is none. */
  | 'MISSING'
  /** 有。 Present. */
  | 'PRESENT'
  /** 强。 Strong. */
  | 'STRONG'
  /** 弱。 Weak. */
  | 'WEAK';

/** 枚举值条件。 Condition on a SegmentPresence. */
export type SegmentPresenceFilter = {
  /** 等于。 Equal to. */
  readonly eq?: SegmentPresence | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<SegmentPresence> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: SegmentPresence | null | undefined;
};

/** 环节所处位置。 Where along its chain a segment stands. */
export type SegmentStage =
  /** 下游。 Downstream. */
  | 'DOWNSTREAM'
  /** 中游。 Midstream. */
  | 'MIDSTREAM'
  /** 配套。 Supporting. */
  | 'SUPPORTING'
  /** 上游。 Upstream. */
  | 'UPSTREAM';

/** 枚举值条件。 Condition on a SegmentStage. */
export type SegmentStageFilter = {
  /** 等于。 Equal to. */
  readonly eq?: SegmentStage | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<SegmentStage> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: SegmentStage | null | undefined;
};

/** 环节归属的依据。 What an assignment to segments rests on. */
export type SegmentsBasis =
  /** 编者判断。 The editor's judgement. */
  | 'JUDGEMENT'
  /** 简介。 The summary. */
  | 'SUMMARY'
  /** 标题。 The title. */
  | 'TITLE';

/** 枚举值条件。 Condition on a SegmentsBasis. */
export type SegmentsBasisFilter = {
  /** 等于。 Equal to. */
  readonly eq?: SegmentsBasis | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<SegmentsBasis> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: SegmentsBasis | null | undefined;
};

/** 对场地条件的需求。 What is needed on site. */
export type SiteNeed =
  /** 绿电。 Green electricity: wind, solar or hydropower. */
  | 'GREEN_ELECTRICITY'
  /** 土地。 Land. */
  | 'LAND'
  /** 物流与口岸。 Logistics and ports. */
  | 'LOGISTICS'
  /** 矿产。 Minerals. */
  | 'MINERALS'
  /** 电力。 Power. */
  | 'POWER'
  /** 人才与科研。 Talent and research. */
  | 'TALENT'
  /** 用水(目录中尚无此类资源,不作判断)。 Water; the catalog has no such resources, so nothing is judged by it. */
  | 'WATER';

/** 筛选条件;各条件须同时满足。 Conditions on a Source; all of them must hold. */
export type SourceFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 来源类型。 Kind of source. */
  readonly kind?: SourceKindFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: SourceFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  /** 发布者。 Publisher. */
  readonly publisher?: StringFilter | null | undefined;
  /** 网址。 Web address. */
  readonly url?: StringFilter | null | undefined;
};

/** 来源类型。 Kind of place where a fact was read. */
export type SourceKind =
  /** 公开代码中的名录。 A list found in public code. */
  | 'CODE_SEARCH'
  /** 公开数据仓库。 A public data repository. */
  | 'DATA_REPOSITORY'
  /** 政府部门或国家媒体。 An authority or state medium. */
  | 'OFFICIAL_OR_STATE_MEDIA'
  /** 新闻转载,不提供链接,数据待核。 A repost of a press text; no link is given, figures are to be confirmed. */
  | 'REPOST'
  /** 行业媒体或门户网站。 A trade medium or portal. */
  | 'TRADE_OR_PORTAL';

/** 枚举值条件。 Condition on a SourceKind. */
export type SourceKindFilter = {
  /** 等于。 Equal to. */
  readonly eq?: SourceKind | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: SourceKind | null | undefined;
};

/** 对所属记录的条件;代码在树中含其全部下级。 Condition on the Source a record belongs to; in a tree a code takes in everything below it. */
export type SourceReferenceFilter = {
  /** 代码等于;未知代码报错。 The code; an unknown one is an error. */
  readonly eq?: string | null | undefined;
  /** 代码为其中之一,至多250个。 One of these codes, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 所属记录本身满足条件。 The record it belongs to passes this filter. */
  readonly is?: SourceFilter | null | undefined;
  /** 是否不属于任何一个。 Whether it belongs to none. */
  readonly isNull?: boolean | null | undefined;
  /** 不属于该代码(含无值的记录)。 Does not belong to this code; rows that belong to none are included. */
  readonly ne?: string | null | undefined;
};

/** 文本条件;拉丁字母不分大小写。 Condition on a text; ASCII letters compare without case. */
export type StringFilter = {
  /** 包含。 Contains. */
  readonly contains?: string | null | undefined;
  /** 等于。 Equal to. */
  readonly eq?: string | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: string | null | undefined;
  /** 以此开头。 Starts with. */
  readonly startsWith?: string | null | undefined;
};

/** 目标值的含义。 How a target value is meant. */
export type TargetBound =
  /** 不低于。 At least. */
  | 'AT_LEAST'
  /** 等于。 Exactly. */
  | 'EXACTLY'
  /** 超过。 More than. */
  | 'MORE_THAN';

/** 枚举值条件。 Condition on a TargetBound. */
export type TargetBoundFilter = {
  /** 等于。 Equal to. */
  readonly eq?: TargetBound | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<TargetBound> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: TargetBound | null | undefined;
};

/** 筛选条件;各条件须同时满足。 Conditions on a Task; all of them must hold. */
export type TaskFilter = {
  /** 全部满足。 All of these. */
  readonly and?: ReadonlyArray<TaskFilter> | null | undefined;
  /** 信息时点。 The date the record speaks of. */
  readonly asOf?: DateFilter | null | undefined;
  /** 目标值的含义。 How the target value is meant. */
  readonly bound?: TargetBoundFilter | null | undefined;
  /** 产业链。 Its chain. */
  readonly chain?: ChainReferenceFilter | null | undefined;
  /** 业务代码。 Business key. */
  readonly code?: StringFilter | null | undefined;
  /** 分解方式。 How it comes out of its parent. */
  readonly decomposition?: DecompositionFilter | null | undefined;
  /** 是否为测试生成。 Whether it is made up for load tests. */
  readonly isSynthetic?: BooleanFilter | null | undefined;
  /** 类型。 Kind. */
  readonly kind?: TaskKindFilter | null | undefined;
  /** 指标。 What it is measured by. */
  readonly metric?: MetricReferenceFilter | null | undefined;
  /** 不满足。 Not this. */
  readonly not?: TaskFilter | null | undefined;
  /** 至少满足其一;空列表:无。 At least one of these; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<TaskFilter> | null | undefined;
  /** 责任单位。 The organization that answers for it. */
  readonly organization?: OrganizationReferenceFilter | null | undefined;
  /** 上级任务。 The task it was broken out of. */
  readonly parent?: TaskReferenceFilter | null | undefined;
  /** 结束时间。 End of the period. */
  readonly periodEnd?: DateFilter | null | undefined;
  /** 开始时间。 Begin of the period. */
  readonly periodStart?: DateFilter | null | undefined;
  /** 责任地区,含下级。 The place that answers for it, with everything below. */
  readonly region?: RegionReferenceFilter | null | undefined;
  /** 出处。 The source. */
  readonly source?: SourceReferenceFilter | null | undefined;
  /** 目标值;请同时限定单位。 The target value; say the unit too. */
  readonly target?: DecimalFilter | null | undefined;
  /** 目标地区。 Regions it is aimed at. */
  readonly targetRegions?: RegionListFilter | null | undefined;
  /** 全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。 Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters. */
  readonly text?: string | null | undefined;
  /** 标题。 Title. */
  readonly title?: StringFilter | null | undefined;
  /** 单位。 Unit of the target. */
  readonly unit?: TaskUnitFilter | null | undefined;
};

/** 任务类型。 What a task asks for. */
export type TaskKind =
  /** 工作要求。 A duty to act. */
  | 'DUTY'
  /** 目标值。 A target value. */
  | 'TARGET';

/** 枚举值条件。 Condition on a TaskKind. */
export type TaskKindFilter = {
  /** 等于。 Equal to. */
  readonly eq?: TaskKind | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<TaskKind> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: TaskKind | null | undefined;
};

/** 对多个相关记录的条件。 Condition on the related records of type Task. */
export type TaskListFilter = {
  /** 没有一个满足。 Not one passes. */
  readonly none?: TaskFilter | null | undefined;
  /** 至少一个满足。 At least one passes. */
  readonly some?: TaskFilter | null | undefined;
};

/** 对所属记录的条件;代码在树中含其全部下级。 Condition on the Task a record belongs to; in a tree a code takes in everything below it. */
export type TaskReferenceFilter = {
  /** 代码等于;未知代码报错。 The code; an unknown one is an error. */
  readonly eq?: string | null | undefined;
  /** 代码为其中之一,至多250个。 One of these codes, at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 所属记录本身满足条件。 The record it belongs to passes this filter. */
  readonly is?: TaskFilter | null | undefined;
  /** 是否不属于任何一个。 Whether it belongs to none. */
  readonly isNull?: boolean | null | undefined;
  /** 不属于该代码(含无值的记录)。 Does not belong to this code; rows that belong to none are included. */
  readonly ne?: string | null | undefined;
};

/** 目标值的单位。 Unit of a target value. */
export type TaskUnit =
  /** 个数。 Count. */
  | 'COUNT'
  /** 百分比。 Percent. */
  | 'PERCENT'
  /** 万元。 10,000 CNY. */
  | 'TEN_THOUSAND_CNY';

/** 枚举值条件。 Condition on a TaskUnit. */
export type TaskUnitFilter = {
  /** 等于。 Equal to. */
  readonly eq?: TaskUnit | null | undefined;
  /** 等于其中之一,至多250个。 Equal to one of these, at most 250. */
  readonly in?: ReadonlyArray<TaskUnit> | null | undefined;
  /** 是否无值。 Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** 不等于(含无值的记录)。 Not equal to; rows without a value are included. */
  readonly ne?: TaskUnit | null | undefined;
};

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


export type ChainMapQuery = { readonly chainMap: { readonly segmentCount: number, readonly gapCount: number, readonly chain: { readonly code: string, readonly name: string, readonly leadDepartment: { readonly name: string } | null }, readonly legend: ReadonlyArray<{ readonly presence: SegmentPresence, readonly count: number }>, readonly bands: ReadonlyArray<{ readonly stage: SegmentStage, readonly nodes: ReadonlyArray<{ readonly isGap: boolean, readonly anchors: number, readonly targets: number, readonly opportunities: number, readonly segment: { readonly code: string, readonly name: string, readonly presence: SegmentPresence } }> }>, readonly outside: ReadonlyArray<{ readonly segment: { readonly code: string, readonly name: string, readonly presence: SegmentPresence, readonly chain: { readonly code: string, readonly name: string } } }>, readonly edges: ReadonlyArray<{ readonly note: string | null, readonly supplier: { readonly code: string }, readonly customer: { readonly code: string } }> } };

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
         | null }>, readonly facets: { readonly rule: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } } } };

export type EnterpriseMatchesQueryVariables = Exact<{
  code: string;
  weights?: MatchWeights | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterpriseMatchesQuery = { readonly enterprise: { readonly name: string, readonly matches: { readonly totalCount: number, readonly excludedCount: number, readonly emptyBecause: string | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly score: string, readonly confidence: string, readonly opportunity: { readonly code: string, readonly title: string, readonly isOpen: boolean, readonly region: { readonly name: string }, readonly investment: { readonly amount: string } | null } | null, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly explanation: string }> }> } } | null };

export type FiguresOfAYearQueryVariables = Exact<{
  region: string;
  start: string;
  end: string;
}>;


export type FiguresOfAYearQuery = { readonly indicators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly value: string, readonly unit: IndicatorUnit, readonly growth: string | null, readonly scope: string | null, readonly basis: IndicatorBasis, readonly publisher: string, readonly metric: { readonly code: string, readonly name: string }, readonly amount: { readonly amount: string } | null, readonly source: { readonly publisher: string, readonly publishedOn: string | null } | null }> } };

export type FundMapQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type FundMapQuery = { readonly fundMap: { readonly fundCount: number, readonly withoutSize: number, readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: FundKind, readonly sizeBasis: FundSizeBasis | null, readonly allChains: boolean, readonly size: { readonly amount: string } | null }>, readonly enterprises: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly chains: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly edges: ReadonlyArray<{ readonly link: FundMapLink, readonly from: string, readonly to: string, readonly date: string | null, readonly amount: { readonly amount: string } | null }>, readonly totals: ReadonlyArray<{ readonly basis: FundSizeBasis, readonly count: number, readonly size: { readonly amount: string } }>, readonly legend: ReadonlyArray<{ readonly kind: FundKind, readonly count: number }> } };

export type FunnelQueryVariables = Exact<{
  region?: string | null | undefined;
  chain?: string | null | undefined;
  event?: string | null | undefined;
  asOf?: string | null | undefined;
  by?: FunnelDimension;
}>;


export type FunnelQuery = { readonly funnel: { readonly projects: { readonly counts: { readonly signed: number | null, readonly started: number | null, readonly completed: number | null, readonly unknown: number, readonly startRate: string | null, readonly completionRate: string | null }, readonly money: { readonly pricedProjects: number | null, readonly contracted: { readonly amount: string } | null } }, readonly groups: ReadonlyArray<{ readonly code: string | null, readonly label: string, readonly counts: { readonly signed: number | null, readonly startRate: string | null }, readonly money: { readonly contracted: { readonly amount: string } | null } }>, readonly cohorts: ReadonlyArray<{ readonly outcome: { readonly observedOn: string, readonly statedStartRate: string | null, readonly statedCompletionRate: string | null, readonly statedArrivalRate: string | null, readonly event: { readonly code: string, readonly name: string }, readonly region: { readonly name: string } | null, readonly source: { readonly publisher: string, readonly publishedOn: string | null } | null }, readonly counts: { readonly signed: number | null, readonly started: number | null, readonly completed: number | null, readonly startRate: string | null, readonly completionRate: string | null }, readonly money: { readonly arrivalRate: string | null, readonly contracted: { readonly amount: string } | null, readonly inPlace: { readonly amount: string } | null } }> } };

export type GapTargetsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
}>;


export type GapTargetsQuery = { readonly chain: { readonly name: string, readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly segment: { readonly code: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly explanation: string }>, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: string, readonly confidence: string, readonly enterprise: { readonly code: string, readonly name: string, readonly homeRegion: { readonly name: string } | null } | null, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly explanation: string }> }> } }> } | null };

export type InvestorFitQueryVariables = Exact<{
  profile: InvestorProfile;
  weights?: MatchWeights | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InvestorFitQuery = { readonly investorFit: { readonly inferredSegments: ReadonlyArray<{ readonly word: string, readonly segment: { readonly code: string, readonly name: string } | null }>, readonly matches: { readonly totalCount: number, readonly excludedCount: number, readonly emptyBecause: string | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly score: string, readonly confidence: string, readonly opportunity: { readonly code: string, readonly title: string, readonly region: { readonly name: string }, readonly feedstock: { readonly edges: ReadonlyArray<{ readonly explanation: string }> }, readonly suppliers: { readonly edges: ReadonlyArray<{ readonly explanation: string }> }, readonly applicablePolicies: { readonly edges: ReadonlyArray<{ readonly explanation: string }> }, readonly eligibleFunds: { readonly edges: ReadonlyArray<{ readonly explanation: string }> } } | null, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly weight: number, readonly explanation: string }> }> } } };

export type ListOpportunitiesQueryVariables = Exact<{
  filter?: OpportunityFilter | null | undefined;
  orderBy?: ReadonlyArray<OpportunityOrder> | OpportunityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListOpportunitiesQuery = { readonly opportunities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly summary: string, readonly stage: OpportunityStage, readonly isOpen: boolean, readonly cooperationMode: CooperationMode, readonly investmentBasis: InvestmentBasis | null, readonly publishedOn: string | null, readonly untranslated: ReadonlyArray<string>, readonly investment: { readonly amount: string } | null, readonly region: { readonly code: string, readonly name: string }, readonly chain: { readonly code: string, readonly name: string } | null, readonly freshness: { readonly asOf: string | null, readonly state: FreshnessState }, readonly source: { readonly publisher: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type MatchVerdictQueryVariables = Exact<{
  enterprise: string;
  opportunity: string;
  weights?: MatchWeights | null | undefined;
}>;


export type MatchVerdictQuery = { readonly match: { readonly match: { readonly score: string, readonly confidence: string, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly weight: number, readonly explanation: string, readonly evidence: ReadonlyArray<
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
        > }> } | null, readonly excludedBecause: { readonly code: MatchExclusionCode, readonly explanation: string, readonly evidence: ReadonlyArray<
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


export type OpportunityMatchesQuery = { readonly opportunity: { readonly title: string, readonly matches: { readonly totalCount: number, readonly emptyBecause: string | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly score: string, readonly confidence: string, readonly enterprise: { readonly code: string, readonly name: string, readonly homeRegion: { readonly name: string } | null } | null, readonly parts: ReadonlyArray<{ readonly part: MatchPartName, readonly value: string | null, readonly weight: number, readonly explanation: string, readonly evidence: ReadonlyArray<
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


export type OpportunitySheetQuery = { readonly opportunity: { readonly id: string, readonly title: string, readonly summary: string, readonly conditions: string | null, readonly stage: OpportunityStage, readonly isOpen: boolean, readonly investmentBasis: InvestmentBasis | null, readonly cooperationMode: CooperationMode, readonly untranslated: ReadonlyArray<string>, readonly investment: { readonly amount: string } | null, readonly region: { readonly code: string, readonly name: string, readonly ancestors: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly statistics: { readonly nodes: ReadonlyArray<{ readonly measure: RegionMeasure, readonly value: string, readonly unit: string, readonly year: number }> } }, readonly chain: { readonly code: string, readonly name: string, readonly leadDepartment: { readonly name: string } | null } | null, readonly segments: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly presence: SegmentPresence, readonly resources: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly quantity: string | null, readonly unit: string | null, readonly region: { readonly name: string } }> }, readonly enterprises: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> }, readonly feedstock: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly code: string, readonly name: string, readonly quantity: string | null, readonly unit: string | null } }> }, readonly suppliers: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly code: string, readonly name: string } }> }, readonly customers: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly code: string, readonly name: string } }> }, readonly applicablePolicies: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly code: string, readonly title: string, readonly state: PolicyState, readonly caveat: string | null } }> }, readonly eligibleFunds: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: { readonly code: string, readonly name: string, readonly sizeBasis: FundSizeBasis | null, readonly size: { readonly amount: string } | null } }> }, readonly comparableProjects: { readonly hasNextPage: boolean, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly sharedSegments: number, readonly node: { readonly code: string, readonly name: string, readonly investor: string, readonly status: ProjectStatus } }> }, readonly findings: ReadonlyArray<{ readonly message: string }>, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null, readonly kind: SourceKind } | null, readonly freshness: { readonly asOf: string | null, readonly ageDays: number | null, readonly state: FreshnessState } } | null };

export type PoliciesInForceQueryVariables = Exact<{
  on: string;
  chain: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PoliciesInForceQuery = { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly issuer: string, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly validUntil: string | null, readonly state: PolicyState, readonly level: PolicyLevel, readonly allChains: boolean, readonly summary: string, readonly caveat: string | null, readonly region: { readonly name: string } | null, readonly instruments: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly source: { readonly publisher: string, readonly url: string | null, readonly publishedOn: string | null } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly facets: { readonly instrument: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }>, readonly level: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } } };

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
      >, readonly targets: { readonly nodes: ReadonlyArray<{ readonly score: string, readonly enterprise: { readonly code: string, readonly name: string } | null }> } }> } | null };

export type ResourceMapQueryVariables = Exact<{
  type?: string | null | undefined;
  measure?: ResourceMeasure | null | undefined;
  unit?: string | null | undefined;
}>;


export type ResourceMapQuery = { readonly resourceMap: { readonly resourceCount: number, readonly tiles: ReadonlyArray<{ readonly column: number, readonly row: number, readonly resourceCount: number, readonly region: { readonly code: string, readonly name: string }, readonly sums: ReadonlyArray<{ readonly measure: ResourceMeasure, readonly unit: string | null, readonly quantity: string | null, readonly summedCount: number, readonly leftOutCount: number, readonly type: { readonly code: string, readonly name: string } }> }>, readonly unplaced: ReadonlyArray<{ readonly measure: ResourceMeasure, readonly unit: string | null, readonly quantity: string | null, readonly type: { readonly code: string, readonly name: string } }>, readonly totals: ReadonlyArray<{ readonly measure: ResourceMeasure, readonly unit: string | null, readonly quantity: string | null, readonly summedCount: number, readonly leftOutCount: number, readonly type: { readonly code: string, readonly name: string } }>, readonly classes: ReadonlyArray<{ readonly from: string, readonly to: string, readonly tileCount: number }> } };

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
      , readonly highlights: ReadonlyArray<{ readonly field: string, readonly locale: Locale, readonly segments: ReadonlyArray<{ readonly text: string, readonly isMatch: boolean }> }> }> } };

export type SegmentTargetsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
}>;


export type SegmentTargetsQuery = { readonly chainSegment: { readonly name: string, readonly presence: SegmentPresence, readonly note: string | null, readonly aliases: ReadonlyArray<{ readonly locale: Locale, readonly alias: string }>, readonly anchors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly homeRegion: { readonly name: string } | null }> }, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly ownership: Ownership, readonly homeRegion: { readonly name: string } | null, readonly revenue: { readonly amount: string } | null, readonly positions: ReadonlyArray<{ readonly note: string | null, readonly segment: { readonly code: string } }> }>, readonly facets: { readonly homeRegion: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly count: number }> } }, readonly opportunities: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly stage: OpportunityStage, readonly region: { readonly name: string } }> }, readonly projects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly investor: string, readonly status: ProjectStatus }> } } | null };

export type TasksAndBreakdownQueryVariables = Exact<{
  metric: string;
  first?: number | null | undefined;
}>;


export type TasksAndBreakdownQuery = { readonly tasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly summary: string, readonly target: string, readonly unit: TaskUnit, readonly bound: TargetBound, readonly periodStart: string, readonly periodEnd: string, readonly targetAmount: { readonly amount: string } | null, readonly region: { readonly name: string } | null, readonly organization: { readonly name: string } | null, readonly breakdowns: ReadonlyArray<{ readonly decomposition: Decomposition, readonly childCount: number, readonly assigned: string | null, readonly remainder: string | null, readonly isOverCommitted: boolean | null }>, readonly children: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly target: string, readonly unit: TaskUnit, readonly decomposition: Decomposition }> } }> } };

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
  id: "2276c0c64970b57b372ca67b5f28ef633a5eed248d22e072658459ec818556ea",
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
  id: "9c6dd2ddf25a7b269fb3f139eb176a37727b35a892bc021296e18ff25cf90516",
};

export const figuresOfAYear: TypedDocument<FiguresOfAYearQuery, FiguresOfAYearQueryVariables> = {
  name: "figures-of-a-year",
  id: "9e94e9601a5f3cb6ce2956ce8257204983ee545c4e6b71c7a172b15ab0dbe204",
};

export const fundMap: TypedDocument<FundMapQuery, FundMapQueryVariables> = {
  name: "fund-map",
  id: "3825481ea43842a48c5f04b2e61ff72cc30c65422a9db7c5315aa1c1f5a53266",
};

export const funnel: TypedDocument<FunnelQuery, FunnelQueryVariables> = {
  name: "funnel",
  id: "5959cad0c09740dda96d6275b247bdd908a5218f6ace55daa3265c6defb4b6de",
};

export const gapTargets: TypedDocument<GapTargetsQuery, GapTargetsQueryVariables> = {
  name: "gap-targets",
  id: "6fdd860e514ad59ac53766a37f92774f690c08d2e969558c330a5e30f968f360",
};

export const investorFit: TypedDocument<InvestorFitQuery, InvestorFitQueryVariables> = {
  name: "investor-fit",
  id: "99eb4ff2db11c782ed5eeffd930e37edf65eebbbec8247bf34452f4603d38a46",
};

export const listOpportunities: TypedDocument<ListOpportunitiesQuery, ListOpportunitiesQueryVariables> = {
  name: "list-opportunities",
  id: "45363492b9c4fdf0d13890ca377ff9c56780037bc0d58ebdc7be22f652875a78",
};

export const matchVerdict: TypedDocument<MatchVerdictQuery, MatchVerdictQueryVariables> = {
  name: "match-verdict",
  id: "38d3ca6a2d5537d73ef03c0adbef07ed31173e443be5c78204f8a4bed55cac9b",
};

export const opportunityChoices: TypedDocument<OpportunityChoicesQuery, OpportunityChoicesQueryVariables> = {
  name: "opportunity-choices",
  id: "dce8cf388713fa5f699f445a2a0171817034170eeceef51f2b5a4732faec50dd",
};

export const opportunityMatches: TypedDocument<OpportunityMatchesQuery, OpportunityMatchesQueryVariables> = {
  name: "opportunity-matches",
  id: "dfbd7e90e5b53bc072ee18ef0aaa8e38fc120d1a790425dfd97b06625a04777e",
};

export const opportunitySheet: TypedDocument<OpportunitySheetQuery, OpportunitySheetQueryVariables> = {
  name: "opportunity-sheet",
  id: "aa9fd7ce0930f8572a9383a699e988c5b791a9ef71332f398819215ab0f5d0dd",
};

export const policiesInForce: TypedDocument<PoliciesInForceQuery, PoliciesInForceQueryVariables> = {
  name: "policies-in-force",
  id: "d44e77d3c1d0ce5a53944fca808f27cc9a0d75d69dda109a7d3780ef379d8bd2",
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

export const searchCatalog: TypedDocument<SearchCatalogQuery, SearchCatalogQueryVariables> = {
  name: "search-catalog",
  id: "411f6185968057f24f06c056fdaa5fadc601a69249e51c1f572054b342b96ab3",
};

export const segmentTargets: TypedDocument<SegmentTargetsQuery, SegmentTargetsQueryVariables> = {
  name: "segment-targets",
  id: "c387d19eb168d2b44612dfd96c0a14ae81c626025a8a299ca84885a9ab2e5e5f",
};

export const tasksAndBreakdown: TypedDocument<TasksAndBreakdownQuery, TasksAndBreakdownQueryVariables> = {
  name: "tasks-and-breakdown",
  id: "539f6c6d16a27e53fc1aa733fdb3a1fa4c91fba9747bf88f8ae6b9948d50cd4f",
};
