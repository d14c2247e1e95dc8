import { sql } from "../../platform/database";
import { bilingual, message } from "../../platform/graphql/bilingual";
import {
  ChangeInput,
  changeRecord,
  createMutation,
  createRecord,
  mutationField,
  ownRecord,
  updateMutation,
  UserErrorCode,
  Writable,
  type Write,
} from "../../platform/writing";
import { InputType } from "type-graphql";
import { appraisalIndicatorList, appraisalSchemeList } from "./appraisal.list";
import { appraisalIndicatorSeed, appraisalSchemeSeed } from "./appraisal.seed";

const schemeWritable = new Writable({ list: appraisalSchemeList, seed: appraisalSchemeSeed, prefix: "aps" });
const indicatorWritable = new Writable({ list: appraisalIndicatorList, seed: appraisalIndicatorSeed, prefix: "api" });

@InputType({ description: bilingual("办法的升版。", "A new version of a scheme.") })
class ReviseAppraisalSchemeInput extends ChangeInput {}

/** How schemes and their indicators are written: by the office, and not behind the back of a quarter that was closed by them. */
export const schemeMutations = [
  createMutation(schemeWritable),
  updateMutation(schemeWritable, async (write, input) => {
    const { id } = await ownRecord(write, schemeWritable, input.code, input.expectedVersion);
    await requireUnused(write, id);
    return changeRecord(write, schemeWritable, input, { ...input });
  }),
  mutationField({
    name: "reviseAppraisalScheme",
    description: bilingual(
      "办法升一版:其后可修改;已关闭的季度仍按旧版。",
      "Takes a scheme to the next version, which may be changed; closed quarters keep theirs.",
    ),
    input: ReviseAppraisalSchemeInput,
    list: appraisalSchemeList,
    run: async (write, { code, expectedVersion }) => {
      const row = await ownRecord(write, schemeWritable, code, expectedVersion);
      const methodVersion = Number(row.method_version) + 1;
      return changeRecord(write, schemeWritable, { code, expectedVersion }, {}, { method_version: methodVersion });
    },
  }),
  createMutation(indicatorWritable, async (write, input) =>
    requireSound(write, await createRecord(write, indicatorWritable, { ...input })),
  ),
  updateMutation(indicatorWritable, async (write, input) => {
    const { scheme_id } = await ownRecord(write, indicatorWritable, input.code, input.expectedVersion);
    await requireUnused(write, Number(scheme_id));
    return requireSound(write, await changeRecord(write, indicatorWritable, input, { ...input }));
  }),
];

/** An indicator as it is now belongs to a scheme that may still be changed, and its condition to the same. */
async function requireSound(write: Write, code: string): Promise<string> {
  const [row] = await write.transaction.rows<{ scheme: number; gate: number | null }>(sql`
    SELECT i.scheme_id AS scheme, g.scheme_id AS gate FROM appraisal_indicator AS i
    LEFT JOIN appraisal_indicator AS g ON g.id = i.gate_id WHERE i.code = ${code}`);
  if (row && row.gate !== null && row.gate !== row.scheme) {
    write.refuse(
      UserErrorCode.INVALID,
      ["gate"],
      message("前提指标不属于同一办法。", "The condition is an indicator of another scheme."),
    );
  }
  await requireUnused(write, row?.scheme ?? 0);
  return code;
}

async function requireUnused(write: Write, scheme: number): Promise<void> {
  const [used] = await write.transaction.rows<{ code: string; quarter: string; version: number }>(sql`
    SELECT s.code, r.quarter, s.method_version AS version FROM appraisal_round AS r
    JOIN appraisal_scheme AS s ON s.id = r.scheme_id AND s.method_version = r.method_version
    WHERE s.id = ${scheme} AND r.state = 'CLOSED' ORDER BY r.quarter`);
  if (!used) return;
  write.refuse(
    UserErrorCode.UNLAWFUL_TRANSITION,
    [],
    message(
      `${used.quarter} 已按考核办法 ${used.code} 第 ${used.version} 版关闭:请先升版(reviseAppraisalScheme)。`,
      `${used.quarter} was closed by version ${used.version} of scheme ${used.code}: revise it first (reviseAppraisalScheme).`,
    ),
  );
}
