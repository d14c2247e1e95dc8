import type { GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { appraisalMutations, appraisalResolvers } from "../delivery/appraisal";
import { coverageMutations, coverageResolvers } from "../delivery/coverage";
import { eventMutations, eventResolvers } from "../delivery/event";
import { funnelResolvers } from "../delivery/funnel";
import { indicatorResolvers } from "../delivery/indicator";
import { inquiryMutations, inquiryResolvers } from "../delivery/inquiry";
import { leadMutations, leadResolvers, signingMutations, visitMutations } from "../delivery/lead";
import { fundsMutations, projectMutations, projectResolvers } from "../delivery/project";
import { RemindersResolver } from "../delivery/reminders";
import { blockerMutations, factorSupportMutations, supportResolvers } from "../delivery/support";
import { opportunityMutations, opportunityResolvers } from "../lists/opportunity";
import { policyMutations, policyResolvers } from "../lists/policy";
import { progressMutations, taskMutations, taskResolvers } from "../lists/task";
import { chainResolvers, enterpriseMutations } from "../maps/chain";
import { fundMutations, fundResolvers } from "../maps/fund";
import { resourceMutations, resourceResolvers } from "../maps/resource";
import { atlasResolvers } from "../matching/atlas";
import { edgeResolvers } from "../matching/edges";
import { fitResolvers } from "../matching/fit";
import { gapResolvers } from "../matching/gaps";
import { searchResolvers } from "../matching/search";
import { auditResolvers } from "../platform/audit";
import { connectionField, declaredLists, declareListTypes } from "../platform/connection";
import { bilingual } from "../platform/graphql/bilingual";
import { NodeResolver } from "../platform/graphql/node";
import { ViewerResolver } from "../platform/graphql/viewer.resolver";
import { Source, sourceResolvers } from "../platform/provenance";
import { qualityResolvers } from "../platform/quality";
import { metricResolvers } from "../platform/vocabulary";
import { enterpriseResolvers } from "../targets/enterprise";
import { organizationResolvers } from "../targets/organization";
import { regionResolvers } from "../targets/region";

/** What each room adds to the graph. */
const resolvers = [
  NodeResolver,
  ViewerResolver,
  ...sourceResolvers,
  ...metricResolvers,
  ...qualityResolvers,
  ...auditResolvers,
  ...regionResolvers,
  ...organizationResolvers,
  ...enterpriseResolvers,
  ...chainResolvers,
  ...enterpriseMutations,
  ...resourceResolvers,
  ...resourceMutations,
  ...fundResolvers,
  ...fundMutations,
  ...opportunityResolvers,
  ...opportunityMutations,
  ...policyResolvers,
  ...policyMutations,
  ...taskResolvers,
  ...taskMutations,
  ...progressMutations,
  ...eventResolvers,
  ...eventMutations,
  ...projectResolvers,
  ...projectMutations,
  ...fundsMutations,
  ...supportResolvers,
  ...blockerMutations,
  ...factorSupportMutations,
  ...coverageResolvers,
  ...coverageMutations,
  ...leadResolvers,
  ...leadMutations,
  ...signingMutations,
  ...visitMutations,
  RemindersResolver,
  ...indicatorResolvers,
  ...funnelResolvers,
  ...appraisalResolvers,
  ...appraisalMutations,
  ...inquiryResolvers,
  ...inquiryMutations,
  ...edgeResolvers,
  ...gapResolvers,
  ...fitResolvers,
  ...atlasResolvers,
  ...searchResolvers,
];

/** The way back from a source: below it, the records of every list that were read in it. */
const recordsBySource = declaredLists()
  .filter((list) => list.fields.has("source"))
  .map((list) =>
    connectionField(
      () => Source,
      list.plural,
      list,
      "source",
      bilingual("取自该来源的记录。", `Records of type ${list.name} that were read in it.`),
    ),
  );

/** The catalog as an executable schema. */
export async function buildCatalogSchema(): Promise<GraphQLSchema> {
  declareListTypes();
  const all = [...resolvers, ...recordsBySource] as unknown as NonEmptyArray<() => unknown>;
  const schema = await buildSchema({ resolvers: all, validate: false });
  const query = schema.getQueryType();
  // type-graphql has no decorator for the root type.
  if (query) query.description = bilingual("目录的全部入口。", "Every entry into the catalog.");
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = bilingual("全部写操作。", "Everything that can be written.");
  return schema;
}
