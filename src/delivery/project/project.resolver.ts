import { Opportunity } from "../../lists/opportunity";
import { Chain, ChainSegment, segmentList } from "../../maps/chain";
import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { Enterprise, enterpriseList } from "../../targets/enterprise";
import { Region } from "../../targets/region";
import { PromotionEvent } from "../event";
import { fundsReportList, verificationList } from "./funds.list";
import { FundsInPlaceResolver } from "./funds-in-place";
import { Project } from "./project.entity";
import { projectList } from "./project.list";
import { projectStatusChangeList } from "./project-status-change.list";

/** Everything the room adds to the graph. */
export const projectResolvers = [
  rootFields(projectList),
  rootFields(projectStatusChangeList),
  rootFields(fundsReportList),
  rootFields(verificationList),
  FundsInPlaceResolver,
  connectionField(
    () => Project,
    "fundsReports",
    fundsReportList,
    "project",
    bilingual(
      "到位资金月报,仅责任单位与主管部门可见。",
      "Its monthly reports of funds, for those responsible and the office.",
    ),
  ),
  connectionField(
    () => Project,
    "verifications",
    verificationList,
    "project",
    bilingual("到位资金核验。", "Verifications of its funds."),
  ),
  connectionField(
    () => Project,
    "statusChanges",
    projectStatusChangeList,
    "project",
    bilingual("状态变更,最近登记的在前。", "Its steps, what was entered last first."),
  ),
  connectionField(() => Project, "segments", segmentList, "projects", bilingual("所属环节。", "Its segments.")),
  connectionField(
    () => Project,
    "investors",
    enterpriseList,
    "projects",
    bilingual("目录中的投资方企业。", "Investors that are in the catalog."),
  ),
  connectionField(
    () => Region,
    "projects",
    projectList,
    "region",
    bilingual("落在本地区及下级的项目。", "Projects in this region and those below."),
  ),
  connectionField(
    () => Region,
    "investedProjects",
    projectList,
    "investorRegion",
    bilingual("来自本地区及下级投资方的项目。", "Projects of investors from this region and those below."),
  ),
  connectionField(
    () => Chain,
    "projects",
    projectList,
    "chain",
    bilingual("本链及其环节的项目。", "Projects of this chain and of its segments."),
  ),
  connectionField(
    () => ChainSegment,
    "projects",
    projectList,
    "segments",
    bilingual("本环节的项目。", "Projects in it."),
  ),
  connectionField(
    () => Enterprise,
    "projects",
    projectList,
    "investors",
    bilingual("投资的项目。", "Projects it invests in."),
  ),
  connectionField(
    () => PromotionEvent,
    "projects",
    projectList,
    "event",
    bilingual("在此签约的项目。", "Projects signed there."),
  ),
  connectionField(
    () => Opportunity,
    "projects",
    projectList,
    "opportunity",
    bilingual("由此而来的项目。", "Projects that came of it."),
  ),
];
