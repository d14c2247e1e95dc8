export { CatalogRecord, Provenance } from "./catalog-record";
export { recordFields } from "./record-fields";
export { Source, SourceKind } from "./source.entity";
export { sourceList, sourceResolvers } from "./source.list";
export { sourceSeed } from "./source.seed";
