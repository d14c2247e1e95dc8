import type { Words } from "./words";

/** Words around every page. */
export const shellWords = {
  name: { zh: "陇图", en: "Longtu" },
  tagline: { zh: "招商引资图谱", en: "The investment atlas" },
  taglineOf: { zh: "{home}招商引资图谱", en: "The investment atlas of {home}" },
  skip: { zh: "跳到正文", en: "Skip to the content" },
  navigation: { zh: "页面", en: "Pages" },
  otherLanguage: { zh: "English", en: "中文" },
  queries: { zh: "查询编辑器", en: "Query editor" },
  title: { zh: "{page} · 陇图", en: "{page} · Longtu" },
  loading: { zh: "正在载入…", en: "Loading…" },
  missing: { zh: "没有这个页面", en: "There is no such page" },
  missingWhy: {
    zh: "地址“{path}”不是陇图的页面。它可能写错了,或者页面已经移走。",
    en: "The address “{path}” is not a page of Longtu. It may be mistyped, or the page has moved.",
  },
  toStart: { zh: "去看投资机会", en: "Go to the opportunities" },
  pageFailed: { zh: "这个页面没能载入。", en: "This page could not be loaded." },
  pageFailedWhy: {
    zh: "网络中断,或陇图刚刚更新。请重新载入。",
    en: "The network failed, or Longtu was just updated. Please load it again.",
  },
  reload: { zh: "重新载入", en: "Load again" },
  footer: {
    zh: "数据来自公开来源,每条记录注明出处与时点。",
    en: "The data are from public sources; each record names its source and date.",
  },
} satisfies Words;

/** Names of the pages, as the navigation and the window show them. */
export const pageWords = {
  opportunities: { zh: "投资机会", en: "Opportunities" },
  resources: { zh: "资源图", en: "Resources" },
  chains: { zh: "产业链图", en: "Chains" },
  funds: { zh: "资金图", en: "Funds" },
  policies: { zh: "政策", en: "Policies" },
  delivery: { zh: "任务与落实", en: "Delivery" },
  workbench: { zh: "匹配工作台", en: "Workbench" },
  about: { zh: "关于与来源", en: "About and sources" },
} satisfies Words;
