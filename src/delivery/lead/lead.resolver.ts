import { Opportunity } from "../../lists/opportunity";
import { Chain, ChainSegment } from "../../maps/chain";
import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { Enterprise } from "../../targets/enterprise";
import { Organization } from "../../targets/organization";
import { Region } from "../../targets/region";
import { Inquiry } from "../inquiry";
import { Project } from "../project";
import { Lead } from "./lead.entity";
import { leadList } from "./lead.list";
import { leadStatusChangeList } from "./lead-status-change.list";
import { visitList } from "./visit.list";

/** Everything the room adds to the graph. */
export const leadResolvers = [
  rootFields(leadList),
  rootFields(leadStatusChangeList),
  rootFields(visitList),
  connectionField(
    () => Lead,
    "statusChanges",
    leadStatusChangeList,
    "lead",
    bilingual("状态变更,最近登记的在前。", "Its steps, what was entered last first."),
  ),
  connectionField(() => Lead, "visits", visitList, "lead", bilingual("走访。", "Visits of it.")),
  connectionField(
    () => Enterprise,
    "leads",
    leadList,
    "enterprise",
    bilingual("争取它的线索。", "Leads that court it."),
  ),
  connectionField(() => Enterprise, "visits", visitList, "enterprise", bilingual("对它的走访。", "Visits of it.")),
  connectionField(
    () => Opportunity,
    "leads",
    leadList,
    "opportunity",
    bilingual("为它争取企业的线索。", "Leads for it."),
  ),
  connectionField(
    () => ChainSegment,
    "leads",
    leadList,
    "segment",
    bilingual("为补本环节的线索。", "Leads that could fill it."),
  ),
  connectionField(
    () => Chain,
    "leads",
    leadList,
    "chain",
    bilingual("本链环节与投资机会的线索。", "Leads for its segments and its opportunities."),
  ),
  connectionField(
    () => Region,
    "leads",
    leadList,
    "region",
    bilingual("拟落地本地区及下级的线索。", "Leads that would go to this region or below."),
  ),
  connectionField(
    () => Organization,
    "leads",
    leadList,
    "organization",
    bilingual("争取中的线索。", "Leads it courts."),
  ),
  connectionField(
    () => Organization,
    "visits",
    visitList,
    "organization",
    bilingual("所作的走访。", "Visits it made."),
  ),
  connectionField(() => Inquiry, "leads", leadList, "inquiry", bilingual("由之而来的线索。", "Leads that came of it.")),
  connectionField(
    () => Project,
    "leads",
    leadList,
    "project",
    bilingual("由之而来的线索。", "The lead that it came of."),
  ),
  connectionField(() => Project, "visits", visitList, "project", bilingual("走访。", "Visits of it.")),
];
