import { message } from "../graphql/bilingual";
import { BadInputError } from "../graphql/errors";

/**
 * Makes sure that the size asked for is within 1 and `most`. It is refused, never clamped.
 *
 * @throws {BadInputError} that names the argument, the value and the limit.
 */
export function checkPageSize(size: number, most: number, argument = "first"): void {
  if (size >= 1 && size <= most) return;
  throw new BadInputError(
    message(`${argument} 应为 1 至 ${most},收到 ${size}。`, `${argument} must be 1 to ${most}, not ${size}.`),
    { argument },
  );
}
