export { appendRow } from "./append-row";
export { checkText, LONGEST_REASON } from "./free-text";
export { declaredMutations, mutationField } from "./mutation-field";
export { ChangeInput } from "./mutation-input";
export { createInput, publicationMutations, recordMutations, updateInput } from "./record-mutations";
export { changeRecord, createRecord, ownRecord } from "./record-write";
export { type Complaint, UserErrorCode } from "./user-error";
export { LONGEST_NOTE, Writable } from "./writable";
export type { Write } from "./write";
