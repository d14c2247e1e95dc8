import { readFileSync } from "node:fs";
import { RECORDED_FILE, type Recorded } from "./constant";

/** The recorded answers by path, `/<query>/<position>`, from the file that the environment names. */
export function recordedAnswers(): Map<string, Buffer> {
  const recorded = JSON.parse(readFileSync(process.env[RECORDED_FILE] ?? "", "utf8")) as Recorded;
  return new Map(
    Object.entries(recorded).flatMap(([query, answers]) =>
      answers.map((answer, position): [string, Buffer] => [`/${query}/${position}`, Buffer.from(answer)]),
    ),
  );
}
