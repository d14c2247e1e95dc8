import "./fund.access";
export { FundInvestment } from "./fund-investment.entity";
export { Fund, FundKind, FundSizeBasis } from "./fund.entity";
export { fundList } from "./fund.list";
export { fundResolvers } from "./fund.resolver";
export { fundInvestmentSeed, fundSeed } from "./fund.seed";
export { fundMutations } from "./fund.write";
