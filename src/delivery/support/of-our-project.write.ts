import type { ClassType } from "type-graphql";
import {
  changeRecord,
  createRecord,
  ownRecord,
  requireOwn,
  updateMutation,
  type Writable,
  type Write,
} from "../../platform/writing";
import { projectList } from "../project";

/** Enters something that a project lacks, and answers its code. Those who work on the project enter it, not whoever is asked for it. */
export async function createOfOurProject(
  write: Write,
  writable: Writable,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const code = await createRecord(write, writable, input);
  await requireOurProject(write, await ownRecord(write, writable, code));
  return code;
}

/** `update<Type>` of something that a project lacks, for those who work on the project. */
export function updateOfOurProject(writable: Writable): ClassType {
  return updateMutation(writable, async (write, input) => {
    await requireOurProject(write, await ownRecord(write, writable, input.code, input.expectedVersion));
    return changeRecord(write, writable, input, { ...input });
  });
}

async function requireOurProject(write: Write, { project_id }: Readonly<Record<string, unknown>>): Promise<void> {
  await requireOwn(write, { list: projectList }, Number(project_id));
}
