import "./resource.access";
export { ResourceType } from "./resource-type.entity";
export { ResourceUse } from "./resource-use.entity";
export { Resource, ResourceMeasure } from "./resource.entity";
export { resourceList, resourceTypeList } from "./resource.list";
export { resourceResolvers } from "./resource.resolver";
export { resourceSeed, resourceSegmentSeed, resourceTypeSeed } from "./resource.seed";
export { resourceMutations } from "./resource.write";
