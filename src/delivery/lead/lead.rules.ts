import { message } from "../../platform/graphql/bilingual";
import type { Lifecycle } from "../../platform/writing";
import { LeadStatus } from "./lead.entity";

const { IDENTIFIED, CONTACTED, VISITED, NEGOTIATING, SIGNED, DROPPED } = LeadStatus;

/** The stages in their order; whoever goes back says why. */
const STAGES: readonly LeadStatus[] = [IDENTIFIED, CONTACTED, VISITED, NEGOTIATING, SIGNED];

/**
 * The life of a lead. Each stage is gone through: how many are lost at which is what a funnel of leads shows. One step back undoes an entry
 * that was wrong. A lead that was signed or dropped stays so: whoever takes the enterprise up again makes a new one. A reason is needed
 * to drop it, and for every step back.
 */
export const leadLife: Lifecycle<LeadStatus> = {
  subject: message("线索", "The lead"),
  next: {
    IDENTIFIED: [CONTACTED, DROPPED],
    CONTACTED: [VISITED, IDENTIFIED, DROPPED],
    VISITED: [NEGOTIATING, CONTACTED, DROPPED],
    NEGOTIATING: [SIGNED, VISITED, DROPPED],
    SIGNED: [],
    DROPPED: [],
  },
  needsReason: (from, to) => to === DROPPED || STAGES.indexOf(to) < STAGES.indexOf(from),
};

/** Whether nothing comes after a status. */
export function isClosed(status: LeadStatus): boolean {
  return leadLife.next[status].length === 0;
}
