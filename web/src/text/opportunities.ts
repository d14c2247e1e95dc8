import type { Words } from "./words";

/** Words of the page of opportunities. */
export const opportunityWords = {
  title: { zh: "投资机会", en: "Opportunities" },
  search: { zh: "搜索", en: "Search" },
  searchHint: { zh: "汉字、拼音或首字母、英文", en: "Chinese, pinyin or its initials, English" },
  filters: { zh: "筛选", en: "Filters" },
  chain: { zh: "产业链", en: "Chain" },
  region: { zh: "地区", en: "Place" },
  stage: { zh: "状态", en: "State" },
  mode: { zh: "合作方式", en: "Cooperation" },
  count: { zh: "{count} 个投资机会", en: "{count} opportunities" },
  none: { zh: "没有符合这些条件的投资机会。", en: "No opportunity passes these conditions." },
  more: { zh: "再显示一些", en: "Show more" },
  noAmount: { zh: "投资额未注明", en: "Amount not stated" },
} satisfies Words;
