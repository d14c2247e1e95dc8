import { message } from "../../platform/graphql/bilingual";
import type { Lifecycle } from "../../platform/writing";
import { ProjectStatus } from "./project.entity";

const { SIGNED, STARTED, UNDER_CONSTRUCTION, FUNDED, IN_PRODUCTION, TERMINATED, UNKNOWN } = ProjectStatus;

/** The stages in their order; whoever goes back says why. */
const STAGES: readonly ProjectStatus[] = [SIGNED, STARTED, UNDER_CONSTRUCTION, FUNDED, IN_PRODUCTION];

/**
 * The life of a project. Nobody skips the start or the funds: each stage is counted. One step back undoes an entry that was wrong. What has
 * ended stays ended, and nothing becomes unknown. A reason is needed for an end, and for every step back.
 */
export const projectLife: Lifecycle<ProjectStatus> = {
  subject: message("项目", "The project"),
  next: {
    SIGNED: [STARTED, TERMINATED],
    STARTED: [UNDER_CONSTRUCTION, FUNDED, SIGNED, TERMINATED],
    UNDER_CONSTRUCTION: [FUNDED, STARTED, TERMINATED],
    FUNDED: [IN_PRODUCTION, UNDER_CONSTRUCTION, STARTED, TERMINATED],
    IN_PRODUCTION: [FUNDED, TERMINATED],
    TERMINATED: [],
    UNKNOWN: [...STAGES, TERMINATED],
  },
  needsReason: (from, to) => to === TERMINATED || (from !== UNKNOWN && STAGES.indexOf(to) < STAGES.indexOf(from)),
};
