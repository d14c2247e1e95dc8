import {
  booleanField,
  byColumn,
  decimalField,
  enumField,
  integerField,
  List,
  localizedField,
  textField,
  through,
  toManyField,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { termList } from "../../platform/vocabulary";
import { inRegion, regionFacet, RegionLevel } from "../../targets/region";
import { chainFacet, inChain, segmentFacet, segmentList } from "../chain";
import { ResourceType } from "./resource-type.entity";
import { Resource, ResourceMeasure, resourceMeasureLabels } from "./resource.entity";

/** The vocabulary of resource types. */
export const resourceTypeList = termList(
  ResourceType,
  "resourceTypes",
  "资源类型",
  bilingual("资源类型。", "The vocabulary of resource types."),
);

/** All resources, newest information first. */
export const resourceList: List = new List({
  entity: Resource,
  plural: "resources",
  label: "资源",
  description: bilingual("资源。默认最新在前。", "Resources, newest information first unless said otherwise."),
  search: { number: 6, title: "name", texts: ["description"] },
  fields: {
    ...recordFields,
    type: toOneField(
      byColumn("type_id", () => resourceTypeList),
      bilingual("类型。", "Type."),
    ),
    measure: enumField(
      "measure",
      ResourceMeasure,
      "ResourceMeasure",
      bilingual("口径。", "What the quantity measures."),
    ),
    name: localizedField("name", bilingual("名称。", "Name.")),
    region: toOneField(inRegion(), bilingual("所在地区,含下级。", "Its region, with everything below.")),
    chain: toOneField(
      inChain("resource", "resource_segment", "resource_id", false),
      bilingual("供给的产业链。", "Chains it feeds."),
    ),
    segments: toManyField(
      through("resource_segment", "resource_id", "segment_id", () => segmentList),
      bilingual("供给的环节。", "Segments it feeds."),
    ),
    quantity: decimalField("quantity_micro", bilingual("数量;请同时限定单位。", "Quantity; say the unit too.")),
    unit: textField("unit", bilingual("单位代码。", "Unit code.")),
    year: integerField("year", bilingual("数据年份。", "Year of the figure.")),
    nationalRank: integerField("national_rank", bilingual("全国位次。", "Rank in the country.")),
    isSummable: booleanField("is_summable", bilingual("可否相加。", "Whether the quantity may be added to others.")),
  },
  orders: {
    YEAR: {
      column: "year",
      kind: "integer",
      nullable: true,
      description: bilingual("数据年份。", "Year of the figure."),
    },
    NATIONAL_RANK: {
      column: "national_rank",
      kind: "integer",
      nullable: true,
      description: bilingual("全国位次。", "Rank in the country."),
    },
    QUANTITY: {
      column: "quantity_micro",
      kind: "integer",
      nullable: true,
      description: bilingual("数量,不换算单位。", "Quantity, whatever the unit."),
    },
  },
  facets: {
    type: {
      kind: "relation",
      field: "type",
      list: () => resourceTypeList,
      description: bilingual("按类型。", "By type."),
    },
    region: regionFacet("region", RegionLevel.PREFECTURE, bilingual("按地区。", "By region.")),
    measure: {
      kind: "column",
      column: "measure",
      labels: resourceMeasureLabels,
      description: bilingual("按口径。", "By measure."),
    },
    chain: chainFacet(bilingual("按供给的产业链。", "By chain that it feeds.")),
    segment: segmentFacet(bilingual("按供给的环节。", "By segment that it feeds.")),
  },
});

// What resources do for segments: the join table is ours, so the field is added from here.
segmentList.extend({
  resources: toManyField(
    through("resource_segment", "segment_id", "resource_id", () => resourceList),
    bilingual("供给它的资源。", "Resources that feed it."),
  ),
});
