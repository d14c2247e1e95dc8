export { NoGroundError } from "./ground";
export { MOST_OPPORTUNITIES, synthesize } from "./synthesize";
