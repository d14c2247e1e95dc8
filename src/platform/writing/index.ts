export { publicationMutations, recordMutations } from "./record-mutations";
export { Writable } from "./writable";
