import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder with the project's package.json, wherever the code was compiled to. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("No package.json above the code");
    folder = above;
  }
  return folder;
}
