export { commands, type CommandWorld, runCommand, UsageError } from "./commands";
export { type Progress, seed, type SeedReport } from "./seed";
export { NoGroundError, synthesize } from "./synthetic";
export { catalogTables } from "./seeds";
