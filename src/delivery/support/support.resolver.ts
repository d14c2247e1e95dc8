import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { Project } from "../project";
import { BlockerClocksResolver } from "./blocker-clocks";
import { blockerList } from "./blocker.list";
import { factorSupportList } from "./factor-support.list";

/** Everything the room adds to the graph. */
export const supportResolvers = [
  rootFields(blockerList),
  rootFields(factorSupportList),
  BlockerClocksResolver,
  connectionField(
    () => Project,
    "blockers",
    blockerList,
    "project",
    bilingual(
      "项目问题,仅责任单位、承办单位与主管部门可见。",
      "What stands in its way, for those responsible, those asked and the office.",
    ),
  ),
  connectionField(
    () => Project,
    "factorSupports",
    factorSupportList,
    "project",
    bilingual(
      "要素保障,仅责任单位、保障单位与主管部门可见。",
      "What it asked for, for those responsible, those asked and the office.",
    ),
  ),
];
