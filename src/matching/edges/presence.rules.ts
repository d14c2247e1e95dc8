import { SegmentPresence } from "../../maps/chain";

/** Whether something of this presence can carry a gap next to it. */
export function isPresent(presence: SegmentPresence): boolean {
  return presence === SegmentPresence.STRONG || presence === SegmentPresence.PRESENT;
}
