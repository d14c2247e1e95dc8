export { CatalogRecord } from "./catalog-record";
export { recordFields } from "./record-fields";
export { Source } from "./source.entity";
export { sourceResolvers } from "./source.list";
export { sourceSeed } from "./source.seed";
