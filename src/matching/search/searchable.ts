import { promotionEventList } from "../../delivery/event";
import { projectList } from "../../delivery/project";
import { opportunityList } from "../../lists/opportunity";
import { policyList } from "../../lists/policy";
import { taskList } from "../../lists/task";
import { chainList, segmentList } from "../../maps/chain";
import { fundList } from "../../maps/fund";
import { resourceList } from "../../maps/resource";
import type { List } from "../../platform/connection";
import { enterpriseList } from "../../targets/enterprise";
import { organizationList } from "../../targets/organization";
import { regionList } from "../../targets/region";

/** A list whose texts are in the search index. */
export interface SearchableType {
  readonly list: List;
  readonly zh: string;
  /** The bilingual field that is searched as title, in pinyin too. */
  readonly title: "name" | "title";
  /** The bilingual fields that are searched as text. */
  readonly texts: readonly string[];
}

/** All of them, in the order in which hits of the same rank come: by their numbers in the index. */
export const searchableTypes: readonly SearchableType[] = [
  { list: regionList, zh: "地区", title: "name", texts: [] },
  { list: chainList, zh: "产业链", title: "name", texts: [] },
  { list: segmentList, zh: "环节", title: "name", texts: [] },
  { list: opportunityList, zh: "投资机会", title: "title", texts: ["summary", "conditions"] },
  { list: policyList, zh: "政策", title: "title", texts: ["summary"] },
  { list: resourceList, zh: "资源", title: "name", texts: ["description"] },
  { list: fundList, zh: "基金", title: "name", texts: ["summary"] },
  { list: enterpriseList, zh: "企业", title: "name", texts: [] },
  { list: organizationList, zh: "单位", title: "name", texts: [] },
  { list: projectList, zh: "项目", title: "name", texts: ["investor"] },
  { list: promotionEventList, zh: "招商活动", title: "name", texts: ["venue"] },
  { list: taskList, zh: "任务", title: "title", texts: ["summary"] },
];

/** The number of a searchable list in the index. */
export function typeNumber({ list }: SearchableType): number {
  if (list.searchType === null) throw new TypeError(`${list.name} has no number in the search index`);
  return list.searchType;
}
