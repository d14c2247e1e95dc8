import { message } from "../../platform/graphql/bilingual";
import { BadInputError } from "../../platform/graphql/errors";

/**
 * Makes sure that `first` is within 1 and `most`.
 *
 * @throws {BadInputError} when it is not; it is never clamped.
 */
export function checkFirst(first: number, most: number): void {
  if (first >= 1 && first <= most) return;
  throw new BadInputError(
    message(`first 应为 1 至 ${most},收到 ${first}。`, `first must be 1 to ${most}, not ${first}.`),
    { argument: "first" },
  );
}
