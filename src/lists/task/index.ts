import "./task.access";
export { progressMutations } from "./progress.write";
export { progressOn, TaskProgressStatus } from "./progress.rules";
export { ProgressReport } from "./progress-report.entity";
export { Task } from "./task.entity";
export { taskList } from "./task.list";
export { taskResolvers } from "./task.resolver";
export { taskSeed } from "./task.seed";
export { taskMutations } from "./task.write";
