export { ApiKey } from "./api-key.entity";
export { createKey, listKeys, revokeKey } from "./api-key.repository";
export { credentialOf } from "./credential";
export { isKeyText } from "./key-text";
export { viewerOfKey } from "./key-viewer";
export { type TokenReader, tokenReader } from "./person-viewer";
export { type Affiliation, ANONYMOUS, appViewer, personViewer, Role, Scope, type Viewer } from "./viewer";
