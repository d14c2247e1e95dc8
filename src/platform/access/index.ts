export { ApiKey } from "./api-key.entity";
export { createKey, listKeys, revokeKey } from "./api-key.repository";
export {
  declareVisibility,
  isConfidential,
  isRestricted,
  isWriter,
  mayChange,
  ownerColumnOf,
  PUBLIC,
  type RuleScope,
  seesEverything,
  sightOf,
  type Verdict,
  type VisibilityRule,
  viewsOf,
  visibilityRules,
} from "./visibility";
export { anyVerdict, holdsOf } from "./verdict";
export { credentialOf } from "./credential";
export { isKeyText } from "./key-text";
export { viewerOfKey } from "./key-viewer";
export { Publication } from "./publication";
export { type TokenReader, tokenReader } from "./person-viewer";
export { type Affiliation, ANONYMOUS, appViewer, personViewer, Role, Scope, type Viewer } from "./viewer";
