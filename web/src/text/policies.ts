import type { Words } from "./words";

/** Words of the page of policies. */
export const policyWords = {
  title: { zh: "政策", en: "Policies" },
  lead: {
    zh: "国家、省、市州、县出台的产业与招商政策。有效与否只按来源所载日期判断,是否废止未作核查。",
    en: "Policies for industry and investment, from the state down to counties. Whether one is in force is told by the dates that its source states; repeal was not checked.",
  },
  search: { zh: "搜索政策", en: "Search policies" },
  instrument: { zh: "政策工具", en: "Instrument" },
  chain: { zh: "产业链(含适用于全部的)", en: "Chain (those for every chain included)" },
  region: { zh: "地区(含下级)", en: "Place (and below)" },
  level: { zh: "层级", en: "Level" },
  on: { zh: "在这一天有效", en: "In force on" },
  onNote: {
    zh: "此前已印发或未注明印发日期,且未注明早于这一天失效。",
    en: "Issued by then or bearing no date, and not stated to end before that day.",
  },
  unknownInstrument: { zh: "没有代码为“{codes}”的政策工具。", en: "There is no instrument with the code “{codes}”." },
  dropUnknown: { zh: "去掉", en: "Drop it" },
  anyDay: { zh: "不限日期", en: "Any day" },
  orderNewest: { zh: "信息最新在前", en: "Newest information first" },
  orderIssued: { zh: "最近印发在前", en: "Issued last first" },
  orderEnding: { zh: "最早到期在前", en: "Ending soonest first" },
  count: { zh: "{count} 项政策", en: "{count} policies" },
  countOne: { zh: "{count} 项政策", en: "{count} policy" },
  none: {
    zh: "没有符合全部条件的政策。请放宽条件,或换一个词。",
    en: "No policy passes all of these conditions. Loosen one, or try another word.",
  },
  noneAtAll: { zh: "目录中还没有政策。", en: "There are no policies in the catalog yet." },
  allChains: { zh: "适用于全部产业链", en: "For every chain" },
  issued: { zh: "{date}印发", en: "Issued {date}" },
  until: { zh: "有效期至{date}", en: "valid until {date}" },
  code: { zh: "代码", en: "Code" },
  name: { zh: "标题", en: "Title" },
  issuer: { zh: "发文机关", en: "Issuer" },
  documentNumber: { zh: "文号", en: "Document number" },
  place: { zh: "地区", en: "Place" },
  instruments: { zh: "政策工具", en: "Instruments" },
  issuedOn: { zh: "印发日期", en: "Issued" },
  validUntil: { zh: "有效期至", en: "Valid until" },
  state: { zh: "今天的状态", en: "State today" },
  information: { zh: "信息时点", en: "Information as of" },
  source: { zh: "来源", en: "Source" },
  summary: { zh: "摘要", en: "Summary" },
} satisfies Words;

/** Words of a policy's sheet. */
export const policySheetWords = {
  loading: { zh: "政策 {code}", en: "Policy {code}" },
  unknown: {
    zh: "没有代码为“{code}”的政策。它可能已被撤下,或地址有误。",
    en: "There is no policy with the code “{code}”. It may have been withdrawn, or the address is wrong.",
  },
  caveat: { zh: "使用提醒", en: "Take care" },
  validity: { zh: "效力", en: "Validity" },
  stateToday: { zh: "今天:{state}", en: "Today: {state}" },
  notStated: { zh: "来源未注明", en: "the source does not say" },
  repeal: { zh: "是否废止未作核查。", en: "Repeal was not checked." },
  chains: { zh: "适用的产业链", en: "Chains that it is for" },
  noChain: { zh: "没有特定的产业链。", en: "No chain in particular." },
  findings: { zh: "数据提示", en: "What does not add up" },
} satisfies Words;
