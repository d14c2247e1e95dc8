export { declaredMutations } from "./mutation-field";
export { publicationMutations, recordMutations } from "./record-mutations";
export { LONGEST_NOTE, Writable } from "./writable";
