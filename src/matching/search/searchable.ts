import { promotionEventList } from "../../delivery/event";
import { projectList } from "../../delivery/project";
import { opportunityList } from "../../lists/opportunity";
import { policyList } from "../../lists/policy";
import { taskList } from "../../lists/task";
import { chainList, segmentList } from "../../maps/chain";
import { fundList } from "../../maps/fund";
import { resourceList } from "../../maps/resource";
import type { List, ListSearch } from "../../platform/connection";
import { enterpriseList } from "../../targets/enterprise";
import { organizationList } from "../../targets/organization";
import { regionList } from "../../targets/region";

/** A list whose texts are in the search index, and what of it is. */
export interface SearchableType {
  readonly list: List;
  readonly search: ListSearch;
}

/** All of them, in the order in which hits of the same rank come: by their numbers in the index. */
export const searchableTypes: readonly SearchableType[] = [
  regionList,
  chainList,
  segmentList,
  opportunityList,
  policyList,
  resourceList,
  fundList,
  enterpriseList,
  organizationList,
  projectList,
  promotionEventList,
  taskList,
].map((list) => {
  if (!list.search) throw new TypeError(`${list.name} does not say what of it is searched`);
  return { list, search: list.search };
});
