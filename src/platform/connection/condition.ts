import { message } from "../graphql/bilingual";
import { BadInputError } from "../graphql/errors";

/** A condition as it comes from the request: operators to operands. */
export type Condition = Readonly<Record<string, unknown>>;

/** Most elements of an `in` list. */
export const MOST_OPERANDS = 250;

/**
 * The operators that a condition really has, with their operands.
 *
 * @throws {BadInputError} for an operand that is null (which would silently mean "all" or "none") and for a list of
 * more than 250 elements.
 */
export function operatorsOf(condition: Condition, path: string): [operator: string, operand: unknown][] {
  const given = Object.entries(condition).filter(([, operand]) => operand !== undefined);
  for (const [operator, operand] of given) {
    const at = `${path}.${operator}`;
    if (operand === null || (Array.isArray(operand) && operand.includes(null))) {
      throw new BadInputError(
        message(`${at} 不能为 null;查无值请用 isNull。`, `${at} cannot be null; ask for missing values with isNull.`),
        {
          argument: at,
        },
      );
    }
    if (Array.isArray(operand) && operand.length > MOST_OPERANDS) {
      throw new BadInputError(
        message(
          `${at} 至多 ${MOST_OPERANDS} 个值,收到 ${operand.length} 个。`,
          `${at} takes at most ${MOST_OPERANDS} values, not ${operand.length}.`,
        ),
        { argument: at },
      );
    }
  }
  return given;
}
