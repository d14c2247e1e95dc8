import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpuMs, residentBytes } from "../../bench/machine/process-cpu";

const linux = process.platform === "linux" ? it : it.skip;

/** A process that starts one that works for 300 ms of processor time, says so, and stays. */
const PARENT = `
  const work = "while (process.cpuUsage().user < 300000);";
  const child = require("child_process").spawn(process.execPath, ["-e", work]);
  child.on("exit", () => console.log("done"));
  setInterval(() => undefined, 1000);`;

linux("processor time counts the children of a process, those that ended too, and nobody else", async () => {
  const parent = spawn(process.execPath, ["-e", PARENT], { stdio: ["ignore", "pipe", "inherit"] });
  const idle = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"]);
  try {
    await once(parent.stdout, "data");
    expect(cpuMs([parent.pid as number])).toBeGreaterThanOrEqual(290);
    expect(cpuMs([idle.pid as number])).toBeLessThan(290);
    expect(residentBytes([parent.pid as number])).toBeGreaterThan(10_000_000);
  } finally {
    parent.kill();
    idle.kill();
  }
});
